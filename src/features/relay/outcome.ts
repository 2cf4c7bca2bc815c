/** What an action answers: it happened, or why it did not. The page has words for each refusal. */
export type Outcome<Refusal extends string> = { ok: true } | { ok: false; refusal: Refusal };

export const OK = { ok: true } as const;

export const refused = <Refusal extends string>(refusal: Refusal) =>
  ({ ok: false, refusal }) as const;

/** Who works on which task. The right to do so is checked where the request comes in. */
export type TaskWork = { taskId: string; personId: string };
