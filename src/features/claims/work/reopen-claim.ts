import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { indexClaim } from './index-claim.ts';
import { onClaim } from './on-claim.ts';

export type ReopenClaim = { claimId: string; actor: Actor; reason: string };

/** What was set aside is looked at again, from the beginning. */
export function reopenClaim(services: Services, asked: ReopenClaim): Promise<Outcome> {
  const note = asked.reason.trim();
  return onClaim(services, 'reopen', asked, async (tx, claim) => {
    if (note === '') return refused('no_reason');
    await moveClaim(tx, claim, {
      event: 'reopened',
      to: 'new',
      by: actingAs(asked.actor, 'claim.triage'),
      note,
      change: { set_aside_as: null, reason: '', triaged_at: null },
    });
    await indexClaim(tx, claim.id);
    return OK;
  });
}
