import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { indexClaim } from './index-claim.ts';
import { onClaim } from './on-claim.ts';

export type UnmergeClaim = { claimId: string; actor: Actor; reason: string };

/** It was another message after all: it is a case of its own again. */
export function unmergeClaim(services: Services, asked: UnmergeClaim): Promise<Outcome> {
  const note = asked.reason.trim();
  return onClaim(services, 'unmerge', asked, async (tx, claim) => {
    if (note === '') return refused('no_reason');
    const first = claim.mergedInto;
    await moveClaim(tx, claim, {
      event: 'unmerged',
      to: 'new',
      by: actingAs(asked.actor, 'claim.triage'),
      note,
      change: { merged_into: null },
    });
    await indexClaim(tx, claim.id);
    if (first) await indexClaim(tx, first);
    return OK;
  });
}
