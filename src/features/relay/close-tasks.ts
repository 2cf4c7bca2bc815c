import { notify } from '#features/channels';
import { inTransaction, type Services } from '#platform/services.ts';
import { closeOpenTasks, findRoundBulletin, groupsAskedBefore } from './create.queries.ts';
import { expiryNotice, withdrawalNotice } from './notices.ts';

/** Rounds are counted in an integer column. */
const EVERY_ROUND = 2 ** 31 - 1;

type Ended = { bulletinId: string; reason: 'withdrawn' | 'expired' };

/**
 * Nothing is left to pass on, so open tasks end. A withdrawal is told to everybody who was
 * ever asked, because what they already passed on is still about; an expiry only to those who
 * had not finished.
 */
export function closeRelayTasks(services: Services, { bulletinId, reason }: Ended): Promise<void> {
  return inTransaction(services, async (tx) => {
    const bulletin = await findRoundBulletin(tx.db, bulletinId);
    const waiting = await closeOpenTasks(tx.db, {
      bulletinId,
      beforeRound: EVERY_ROUND,
      reason,
      at: tx.now(),
    });
    const told =
      reason === 'withdrawn'
        ? await groupsAskedBefore(tx.db, { bulletinId, round: EVERY_ROUND })
        : waiting;
    if (told.length === 0) return;
    const notice = reason === 'withdrawn' ? withdrawalNotice(bulletin) : expiryNotice(bulletin);
    await notify(
      tx,
      notice,
      told.map((group) => ({ group })),
    );
  });
}
