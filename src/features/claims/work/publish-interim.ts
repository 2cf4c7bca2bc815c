import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { onClaim } from './on-claim.ts';
import { slugFor } from './slug-for.ts';

export type PublishInterim = {
  claimId: string;
  actor: Actor;
  /** What to do until it is known; never the message itself. */
  text: string;
};

/** "Being checked, do this meanwhile": for what cannot wait for a verdict. It may be said anew. */
export function publishInterim(services: Services, asked: PublishInterim): Promise<Outcome> {
  const text = asked.text.trim();
  return onClaim(services, 'interim', asked, async (tx, claim) => {
    if (text === '') return refused('no_interim');
    await moveClaim(tx, claim, {
      event: 'interim_published',
      by: actingAs(asked.actor, 'claim.interim'),
      note: text,
      change: {
        interim: text,
        interim_at: tx.now(),
        interim_by: asked.actor.personId,
        slug: await slugFor(tx, claim),
      },
    });
    return OK;
  });
}
