import { type Action, type Actor, type HeldPost, postsThatMay } from '#features/accounts';
import type { Claim, VerdictLabel } from './claim.ts';
import type { Refusal } from './outcome.ts';

/** Why somebody may not judge this claim, whatever their post says; null when nothing stands against it. */
export function nearnessOf(
  actor: Actor,
  { subjectIds, conflictedIds }: Pick<Claim, 'subjectIds' | 'conflictedIds'>,
): Extract<Refusal, 'about_own_body' | 'conflict_declared'> | null {
  if (actor.posts.some(({ groupId }) => subjectIds.includes(groupId))) return 'about_own_body';
  return conflictedIds.includes(actor.personId) ? 'conflict_declared' : null;
}

/**
 * The post through which somebody acts: one that may do it and stands in none of the bodies to be
 * kept out (for a second opinion, the body that drafted). Null when there is none.
 */
export function actingPost(
  actor: Actor,
  action: Action,
  notIn: readonly string[] = [],
): HeldPost | null {
  return postsThatMay(actor, action).find(({ groupId }) => !notIn.includes(groupId)) ?? null;
}

/**
 * A verdict about the city government that nobody outside of it has drafted or read is the city's
 * own word, and says so.
 */
export function labelOf(
  { aboutCity }: Pick<Claim, 'aboutCity'>,
  readers: readonly Pick<HeldPost, 'groupKind'>[],
): VerdictLabel {
  const isOutside = readers.some(({ groupKind }) => groupKind === 'partner');
  return aboutCity && !isOutside ? 'city_clarification' : 'verdict';
}
