import type { ContentfulStatusCode } from 'hono/utils/http-status';

/**
 * The specification's way to say no: the HTTP status and, in the body, the same number and a
 * sentence for the developer. Caught once, in the routes of Open311.
 */
export class Fault extends Error {
  override name = 'Fault';
  readonly status: ContentfulStatusCode;
  constructor(status: ContentfulStatusCode, description: string) {
    super(description);
    this.status = status;
  }
}
