import type { MiddlewareHandler } from 'hono';

type Answer = (body: unknown, ...rest: unknown[]) => Response | Promise<Response>;

/**
 * Gives a page to the answer as the plain text it is. A template's result is a String object, which
 * the server would turn into a stream and read again.
 */
export function wholeHtml(): MiddlewareHandler {
  return async (c, next) => {
    const answer = c.html as Answer;
    const whole: Answer = (body, ...rest) =>
      answer(body instanceof String ? body.toString() : body, ...rest);
    c.html = whole;
    await next();
  };
}
