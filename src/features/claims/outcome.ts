import type { messagesFor } from '#messages';

/** Why something was not done; each has a sentence in the catalogue. */
export type Refusal = keyof ReturnType<typeof messagesFor>['claims']['refusals'];
export type Outcome = { ok: true } | { ok: false; refusal: Refusal };

export const OK: Outcome = { ok: true };
export const refused = (refusal: Refusal): Outcome => ({ ok: false, refusal });
