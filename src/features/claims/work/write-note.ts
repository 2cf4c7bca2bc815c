import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { insertNote } from './notes.queries.ts';
import { onClaim } from './on-claim.ts';

export type WriteNote = { claimId: string; actor: Actor; body: string };

/** A note of the desk to itself; never public. */
export function writeNote(services: Services, asked: WriteNote): Promise<Outcome> {
  const body = asked.body.trim();
  return onClaim(services, 'write_note', asked, async (tx) => {
    if (body === '') return refused('no_answer');
    const { post } = actingAs(asked.actor, 'claim.check');
    const { claimId, actor } = asked;
    await insertNote(tx.db, { claimId, personId: actor.personId, post, body, at: tx.now() });
    return OK;
  });
}
