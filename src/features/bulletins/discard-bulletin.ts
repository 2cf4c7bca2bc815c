import type { Actor } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, authorityOf } from './authority.ts';
import { type Outcome, refusalTo, stateAfter } from './bulletin.ts';
import { lockBulletin } from './queries.ts';
import { insertHistory, markBulletin } from './writing.queries.ts';

export type PutAway = { bulletinId: string; actor: Actor };

/** Puts a draft away that nobody needs. Nothing is lost: it can be taken back as it was left. */
export function discardBulletin(services: Services, wanted: PutAway): Promise<Outcome> {
  return move(services, { ...wanted, deed: 'discard' });
}

/** Takes a draft back that was put away. */
export function restoreBulletin(services: Services, wanted: PutAway): Promise<Outcome> {
  return move(services, { ...wanted, deed: 'restore' });
}

type Move = PutAway & { deed: 'discard' | 'restore' };

function move(services: Services, { bulletinId, actor, deed }: Move): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalTo(deed, bulletin, authorityOf(actor, bulletin));
    if (refusal) return { ok: false, refusal };
    const to = stateAfter(deed, bulletin.state) ?? bulletin.state;

    const at = tx.now();
    await markBulletin(tx.db, bulletinId, { state: to, updated_at: at });
    await insertHistory(tx.db, {
      bulletinId,
      at,
      from: bulletin.state,
      to,
      personId: actor.personId,
      post: actingPost(actor, 'bulletin.edit', bulletin.content.issuerId),
    });
    return { ok: true };
  });
}
