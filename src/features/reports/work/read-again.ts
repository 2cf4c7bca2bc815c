import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import type { Report } from '../report.ts';
import { handOver } from './assign-report.ts';
import { onReport } from './on-report.ts';

export type ReadAgain = {
  reportId: string;
  actor: Actor;
  verdict: 'uphold' | 'send_back';
  note: string;
};

/** The second reader, never who wrote the answer: it holds, or the office has to do better. */
export function readAgain(
  services: Services,
  { reportId, actor, verdict, note }: ReadAgain,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (report.answeredBy === actor.personId) return refused('own_work');
    if (!mayDo(actor, 'report.read_again', report)) return refused('not_allowed');
    if (report.state !== 'reopened') return refused('wrong_state');
    if (note.trim() === '') return refused('no_reason');
    if (verdict === 'uphold') return uphold(tx, report, { actor, note });

    const { ownerId: officeId, deputyIds: helping } = report;
    await handOver(tx, report, { actor, officeId, helping, note });
    return OK;
  });
}

/** What was never answered (it was rejected, or handed over) leaves nothing to uphold. */
async function uphold(
  tx: Services,
  report: Report,
  { actor, note }: { actor: Actor; note: string },
): Promise<Outcome> {
  if (!report.answeredAt) return refused('nothing_to_uphold');
  await moveReport(tx, report, {
    event: 'upheld',
    to: 'closed',
    by: actingAs(actor, 'report.read_again', report),
    note,
    change: { closed_at: tx.now(), closed_by: 'second_person' },
  });
  return OK;
}
