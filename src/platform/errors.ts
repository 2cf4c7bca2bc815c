/**
 * Two kinds of failure, told apart on purpose:
 *
 * - A *refusal* is an expected answer ("already approved"). It is a value, a
 *   member of the action's return type, and the page explains it.
 * - An *exception* means this request cannot go on. The classes below are the
 *   only ones the HTTP edge knows; anything else is a bug and becomes a 500.
 */
export class NotFound extends Error {
  override name = 'NotFound';
  constructor(what: string) {
    super(`No such ${what}`);
  }
}

export class Forbidden extends Error {
  override name = 'Forbidden';
}

/** Nobody is signed in: the edge sends the visitor to the sign-in page and back. */
export class SignInRequired extends Error {
  override name = 'SignInRequired';
}

/** Too many requests in a window; `retryAfter` is in seconds. */
export class TooMany extends Error {
  override name = 'TooMany';
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super(`Too many requests, again in ${retryAfter} s`);
    this.retryAfter = retryAfter;
  }
}

/** A mistake of the operator, told in one line that says what to do; exit status 1. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}
