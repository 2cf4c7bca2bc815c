import { keepAddress } from '#features/channels';
import type { Services } from '#platform/services.ts';
import { addInterest } from '../interests.queries.ts';
import type { NewReport } from './new-report.ts';

/**
 * Who waits for it from the first moment. A guest's address is told of each change; that of a
 * confidential reporter stays in the vault, so they look with code and PIN.
 */
export async function beginInterests(
  tx: Services,
  reportId: string,
  { identity, personId, contact, assisted }: NewReport,
): Promise<void> {
  const base = { reportId, since: tx.now() };
  if (identity === 'account' && personId) {
    await addInterest(tx.db, { ...base, why: 'reporter', way: 'person', personId });
  } else if (identity === 'guest' && contact.email) {
    await keepAddress(tx, { email: contact.email, about: 'report', ref: reportId });
    await addInterest(tx.db, { ...base, why: 'reporter', way: 'address' });
  } else {
    await addInterest(tx.db, { ...base, why: 'reporter', way: 'receipt' });
  }
  if (!assisted) return;
  await addInterest(tx.db, {
    ...base,
    why: 'filing_kim',
    way: 'group',
    groupId: assisted.groupId,
  });
}
