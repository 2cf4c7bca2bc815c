import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import type { Report } from '../report.ts';
import { hasFiled } from '../reporter.queries.ts';
import { onReport } from './on-report.ts';

export type VerifyReport = { reportId: string; actor: Actor; note?: string };

/** Whole, ours and not told before: from now on the public sees it, unless it is confidential. */
export function verifyReport(
  services: Services,
  { reportId, actor, note = '' }: VerifyReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.verify', report)) return refused('not_allowed');
    if (report.state !== 'filed') return refused('wrong_state');
    if (await hasFiled(tx.db, reportId, actor.personId)) return refused('own_work');

    await markVerified(tx, report, { actor, note });
    return OK;
  });
}

/** `report` is locked and the right was asked for. */
export async function markVerified(
  tx: Services,
  report: Report,
  { actor, note }: { actor: Actor; note: string },
): Promise<void> {
  const at = tx.now();
  await moveReport(tx, report, {
    event: 'verified',
    to: 'verified',
    by: actingAs(actor, 'report.verify', report),
    note,
    change: { verified_at: at, reason: '' },
  });
}
