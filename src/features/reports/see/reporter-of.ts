import type { Context } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { receiptOf } from '../filing/receipt-cookie.ts';
import { isReporter, type Reporter } from '../reporter.ts';

/** Whether this request proves to be of the one who filed the report, and by what; else null. */
export async function reporterOf(c: Context<Env>, reportId: string): Promise<Reporter | null> {
  const { db } = c.get('services');
  const receipt = await receiptOf(c);
  if (receipt && (await isReporter(db, reportId, receipt))) return receipt;
  const actor = c.get('actor');
  if (actor?.via !== 'session') return null;
  const account: Reporter = { via: 'account', personId: actor.personId };
  return (await isReporter(db, reportId, account)) ? account : null;
}
