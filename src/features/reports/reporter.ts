import type { Actor } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import { findReporterId } from './reporter.queries.ts';

/**
 * Who proves to be the one that filed a report: the account it was filed with, or the code and
 * PIN of its receipt, which `openReceipt` has checked.
 */
export type Reporter = { via: 'account'; personId: string } | { via: 'receipt'; reportId: string };

/** Whoever does something to a report: somebody with a post, or the reporter. */
export type Doer = { actor: Actor } | { actor: null; reporter: Reporter };

/** Deny by default: a receipt opens its own report and an account what it filed under its name. */
export async function isReporter(db: Db, reportId: string, reporter: Reporter): Promise<boolean> {
  if (reporter.via === 'receipt') return reporter.reportId === reportId;
  return (await findReporterId(db, reportId)) === reporter.personId;
}
