import { type Action, type Actor, can } from '#features/accounts';
import type { Claim } from './claim.ts';
import { actingPost, nearnessOf } from './fences.ts';
import type { By } from './move-claim.ts';
import type { Refusal } from './outcome.ts';

/** What may be done to a claim by those who are not too near to it. */
export type Judging = Extract<
  Action,
  | 'claim.triage'
  | 'claim.assign'
  | 'claim.check'
  | 'claim.second'
  | 'claim.publish'
  | 'claim.interim'
  | 'claim.withdraw'
  | 'claim.judge_objection'
>;

type Asked = {
  /** Whose work is judged: nobody decides on their own. */
  authorId?: string;
  /** Bodies that may not speak here: for the second opinion, the one that drafted. */
  notIn?: readonly string[];
};

/**
 * Why this person may not do it, or null. The same function draws the button and refuses the
 * request: first the table of rights, then the fences (the office a claim is about, a conflict
 * declared, the author, the author's own body).
 */
export function refusalTo(
  action: Judging,
  actor: Actor,
  claim: Pick<Claim, 'subjectIds' | 'conflictedIds'>,
  { authorId, notIn = [] }: Asked = {},
): Refusal | null {
  if (authorId === actor.personId && OWN_WORK_FORBIDDEN.includes(action)) return 'own_work';
  if (!can(actor, action)) return refusalOfRight(action, actor);
  const near = nearnessOf(actor, claim);
  if (near) return near;
  return actingPost(actor, action, notIn) ? null : 'same_body';
}

const OWN_WORK_FORBIDDEN: readonly Action[] = [
  'claim.second',
  'claim.publish',
  'claim.judge_objection',
];

/** A post that would do but for the training or the second factor says so. */
function refusalOfRight(action: Judging, actor: Actor): Refusal {
  const trained = { ...actor, badges: ['fact_check' as const] };
  if (can(trained, action)) return 'not_trained';
  return can({ ...trained, secondFactor: true }, action) ? 'no_second_factor' : 'not_allowed';
}

/** Who acted, as it goes into history and ledger: `fact_verifier@kampus-contoh`. */
export function actingAs(actor: Actor, action: Action, notIn: readonly string[] = []): By {
  const held = actingPost(actor, action, notIn);
  return {
    actor,
    post: held ? `${held.post}@${held.groupSlug}` : '',
    groupId: held?.groupId ?? null,
  };
}
