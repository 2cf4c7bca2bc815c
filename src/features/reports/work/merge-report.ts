import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { inTransaction } from '#platform/services.ts';
import { actingAs, maySee, mayDo } from '../authority.ts';
import { copyInterests } from '../interests.queries.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { findReport, lockReport } from '../queries.ts';
import { isEnded, mayTurn, type Report } from '../report.ts';
import { addSupporters, findIdByCode, followInstead } from './merge.queries.ts';

export type MergeReport = {
  reportId: string;
  actor: Actor;
  /** The code of the report that was there first. */
  into: string;
};

/**
 * The same thing told twice: it follows the first from now on, and everybody who waited for it
 * waits for the first. Both are locked in one order, so two merges at once never wait for each other.
 */
export function mergeReport(
  services: Services,
  { reportId, actor, into }: MergeReport,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const firstId = await firstOf(tx, into);
    if (!firstId) return refused('unknown_report');
    if (firstId === reportId) return refused('same_report');
    const [one = '', other = ''] = [firstId, reportId].sort();
    const locked = [await lockReport(tx.db, one), await lockReport(tx.db, other)];
    const report = locked.find(({ id }) => id === reportId);
    const first = locked.find(({ id }) => id === firstId);
    if (!report || !first || !maySee(actor, first)) return refused('unknown_report');
    if (!mayDo(actor, 'report.verify', report)) return refused('not_allowed');
    if (!mayTurn(report, 'duplicate')) return refused('wrong_state');
    if (isEnded(first) && first.state !== 'not_ours') return refused('first_is_over');

    await follow(tx, report, { actor, first });
    return OK;
  });
}

async function follow(
  tx: Services,
  report: Report,
  { actor, first }: { actor: Actor; first: Report },
): Promise<void> {
  await copyInterests(tx.db, { from: report.id, to: first.id, since: tx.now() });
  await addSupporters(tx.db, first.id, 1 + report.supporters);
  await followInstead(tx.db, { from: report.id, to: first.id });
  await moveReport(tx, report, {
    event: 'merged',
    to: 'duplicate',
    by: actingAs(actor, 'report.verify', report),
    note: first.isPublic ? first.code : '',
    change: { duplicate_of: first.id, handler_id: null },
  });
}

/** Whoever names a duplicate means the one that it follows. */
async function firstOf(tx: Services, code: string): Promise<string | null> {
  const id = await findIdByCode(tx.db, code.trim().toLowerCase());
  if (!id) return null;
  const named = await findReport(tx.db, id);
  return named.state === 'duplicate' ? named.duplicateOf : id;
}
