import type { Context, MiddlewareHandler } from 'hono';

type Answer = (body: string | Promise<string>, ...rest: unknown[]) => Response | Promise<Response>;

/**
 * Gives a page to the answer as the plain text it is. A template's result is a String object, which
 * the server would turn into a stream and read again.
 */
export function wholeHtml(): MiddlewareHandler {
  return async (c, next) => {
    const answer = c.html as Answer;
    const whole: Answer = (body, ...rest) =>
      answer((body as unknown) instanceof String ? body.toString() : body, ...rest);
    c.html = whole as Context['html'];
    await next();
  };
}
