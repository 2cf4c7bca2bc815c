import type { Actor } from '#features/accounts';
import { dueAt } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused, type Refusal } from '../outcome.ts';
import { isOpen, type Report } from '../report.ts';
import { onReport } from './on-report.ts';

export type ExtendReport = { reportId: string; actor: Actor; reason: string };

/** Seven more working days for public information, once, with a written reason (UU 14/2008, article 22). */
export function extendReport(
  services: Services,
  { reportId, actor, reason }: ExtendReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.work', report)) return refused('not_allowed');
    const refusal = refusalToExtend(report, tx.now());
    if (refusal) return refused(refusal);
    if (reason.trim() === '') return refused('no_reason');

    const due = await dueAt(
      tx,
      'report.public_information_extension',
      report.answerDueAt ?? tx.now(),
    );
    await moveReport(tx, report, {
      event: 'extended',
      by: actingAs(actor, 'report.work', report),
      note: reason,
      change: {
        answer_due_at: due,
        extended_at: tx.now(),
        ...(!report.stepDueAt && { look_at: due }),
      },
    });
    return OK;
  });
}

/** The law wants to be told of it before the first time is over. */
export function refusalToExtend(
  report: Pick<Report, 'state' | 'publicInformation' | 'extendedAt' | 'answerDueAt' | 'pausedAt'>,
  now: Date,
): Refusal | null {
  if (!isOpen(report) || report.pausedAt || !report.answerDueAt) return 'wrong_state';
  if (!report.publicInformation) return 'only_public_information';
  if (report.extendedAt) return 'already_done';
  return report.answerDueAt <= now ? 'past_due' : null;
}
