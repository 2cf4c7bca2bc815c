export { type Cursor, cursorOf, cursorText } from './cursor.ts';
export { deedBy, type Done, type Parse } from './deed.ts';
export type { Env } from './env.ts';
export { firstErrors, parseForm, type ParsedForm, parseQuery, type Typed } from './forms.ts';
export { problem } from './problem.ts';
export { sameOriginForms, securityHeaders } from './security.ts';
export { wholeHtml } from './whole-html.ts';
