import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An error for machines, RFC 9457. `type` stays about:blank: the status says what kind it is. */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  title: string,
  more: { detail?: string; errors?: Record<string, string> } = {},
): Response {
  return c.body(
    JSON.stringify({ type: 'about:blank', title, status, instance: c.req.path, ...more }),
    status,
    { 'content-type': 'application/problem+json; charset=utf-8' },
  );
}
