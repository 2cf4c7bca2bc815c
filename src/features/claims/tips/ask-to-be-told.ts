import { limit } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { isOpenTo, waitForClaim } from './tell-waiters.ts';
import { findTipByCode, lockTip } from './tips.queries.ts';
import { addWaiter } from './waiters.queries.ts';

type Asking = { code: string; email: string; language: 'id' | 'en' };

/**
 * An address to answer to, and used for nothing else: it follows the claim once there is one.
 * Throws `TooMany` when one address is given too often.
 */
export async function askToBeTold(
  services: Services,
  { code, email, language }: Asking,
): Promise<void> {
  const address = email.toLowerCase();
  await limit(services, 'mail_to_stranger', address);
  const { id } = await findTipByCode(services.db, code);
  await inTransaction(services, async (tx) => {
    const tip = await lockTip(tx.db, id);
    const waiter = { why: 'asker' as const, personId: null, groupId: null, email: address };
    if (tip.claimId) await waitForClaim(tx, tip.claimId, waiter);
    if (isOpenTo(tip)) await addWaiter(tx.db, { ...waiter, language, tipId: id, since: tx.now() });
  });
}
