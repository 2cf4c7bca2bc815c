import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { addSupporters } from './merge.queries.ts';
import { onReport } from './on-report.ts';

export type UnmergeReport = { reportId: string; actor: Actor; reason: string };

/**
 * It was another thing after all, and goes its own way again. Whoever began to wait for the first
 * by the merger goes on waiting: rather told of both than of none.
 */
export function unmergeReport(
  services: Services,
  { reportId, actor, reason }: UnmergeReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.verify', report)) return refused('not_allowed');
    if (report.state !== 'duplicate') return refused('wrong_state');
    if (reason.trim() === '') return refused('no_reason');

    if (report.duplicateOf) await addSupporters(tx.db, report.duplicateOf, -1 - report.supporters);
    await moveReport(tx, report, {
      event: 'unmerged',
      to: 'verified',
      by: actingAs(actor, 'report.verify', report),
      note: reason,
      change: { duplicate_of: null, verified_at: report.verifiedAt ?? tx.now() },
    });
    return OK;
  });
}
