import type { html } from 'hono/html';

/** What the `html` template gives and takes. */
export type Html = ReturnType<typeof html>;

/** Anything a template may hold: text is escaped, nothing stays nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];
