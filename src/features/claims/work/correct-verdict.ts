import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { onClaim } from './on-claim.ts';
import { workersOf, tellDesk } from './tell-desk.ts';

export type CorrectVerdict = {
  claimId: string;
  actor: Actor;
  /** The public reads it beside the verdict while it is judged anew. */
  reason: string;
};

/**
 * A verdict that stands (or was withdrawn) is judged anew. It stays where it is until the next
 * number is published, which takes the same road: evidence, draft, second opinion.
 */
export function correctVerdict(services: Services, asked: CorrectVerdict): Promise<Outcome> {
  const note = asked.reason.trim();
  return onClaim(services, 'correct', asked, async (tx, claim) => {
    if (note === '') return refused('no_reason');
    const historyId = await moveClaim(tx, claim, {
      event: 'review_opened',
      to: 'review',
      by: actingAs(asked.actor, 'claim.judge_objection'),
      note,
    });
    const to = workersOf(claim);
    await tellDesk(tx, claim, { historyId, event: 'review_opened', to, note });
    return OK;
  });
}
