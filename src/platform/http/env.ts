/**
 * The variables of a request are declared once for all in src/app/context.ts, where the
 * layers meet; a feature's routes are `new Hono<Env>()`.
 */
export type Env = { Variables: object };
