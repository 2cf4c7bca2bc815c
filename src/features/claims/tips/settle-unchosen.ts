import { inTransaction, type Services } from '#platform/services.ts';
import { becomeCase } from './settle-tip.ts';
import { listUnchosen, lockTip } from './tips.queries.ts';

const HOUR_MS = 60 * 60 * 1000;
const BATCH = 200;

/**
 * Messages with suggestions that nobody chose from for an hour go to the desk like any other, and so
 * do pictures that could not be read in that time. Each in a transaction of its own; gives how many
 * went.
 */
export async function settleUnchosen(services: Services): Promise<number> {
  const before = new Date(services.now().getTime() - HOUR_MS);
  let settled = 0;
  for (const id of await listUnchosen(services.db, before, BATCH)) {
    const done = await inTransaction(services, async (tx) => {
      const tip = await lockTip(tx.db, id);
      if (tip.state !== 'suggested' && tip.state !== 'received') return false;
      await becomeCase(tx, tip, { state: 'queued' });
      return true;
    });
    if (done) settled += 1;
  }
  return settled;
}
