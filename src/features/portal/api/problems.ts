import { Problem } from './schemas.ts';

const MEANINGS = {
  400: 'The request is not of the documented form',
  401: 'No personal token, or one that is not valid',
  403: 'The token may not do this',
  404: 'There is no such thing',
  409: 'The rules do not allow it now',
  422: 'The content names what is not there',
  429: 'Too often; see Retry-After',
} as const;

/** The errors a route can answer with, all in the form of RFC 9457. */
export function problems<Status extends keyof typeof MEANINGS>(...statuses: Status[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        content: { 'application/problem+json': { schema: Problem } },
        description: MEANINGS[status],
      },
    ]),
  );
}

/** A rule said no; `message` is the rule's own word, such as `already_done`. Becomes a 409. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Of the right form, but it names what is not there; `errors` says which field. Becomes a 422. */
export class NamesUnknown extends Error {
  override name = 'NamesUnknown';
  readonly errors: Record<string, string>;

  constructor(errors: Record<string, string>) {
    super('The content names what is not there');
    this.errors = errors;
  }
}
