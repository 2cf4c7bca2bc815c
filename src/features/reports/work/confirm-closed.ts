import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { type Move, moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import type { ClosedBy, Report } from '../report.ts';
import { type Doer, isReporter } from '../reporter.ts';
import { onReport } from './on-report.ts';

export type ConfirmClosed = { reportId: string; note?: string } & Doer;

/** The answer holds: so says the reporter, or a second person who did not write it. */
export function confirmClosed(services: Services, closing: ConfirmClosed): Promise<Outcome> {
  const { reportId, note = '' } = closing;
  return onReport(services, reportId, async (tx, report) => {
    const closedBy = await closerOf(tx, report, closing);
    if (!closedBy.ok) return closedBy;
    if (!awaitsConfirmation(report)) return refused('wrong_state');

    await moveReport(tx, report, {
      event: 'closed',
      to: 'closed',
      by: closedBy.by,
      note,
      change: { closed_at: tx.now(), closed_by: closedBy.as },
    });
    return OK;
  });
}

/** An answer is there to be judged: the city's own, or that of the body it was handed to. */
export const awaitsConfirmation = ({
  state,
  outsideState,
}: Pick<Report, 'state' | 'outsideState'>): boolean =>
  state === 'answered' || (state === 'not_ours' && outsideState === 'answered');

type Closer = { ok: true; as: ClosedBy; by: Move['by'] } | Exclude<Outcome, { ok: true }>;

async function closerOf(tx: Services, report: Report, closing: ConfirmClosed): Promise<Closer> {
  if (closing.actor === null) {
    const isTheirs = await isReporter(tx.db, report.id, closing.reporter);
    return isTheirs
      ? { ok: true, as: 'reporter', by: null }
      : { ok: false, refusal: 'not_allowed' };
  }
  return secondPerson(report, closing.actor);
}

function secondPerson(report: Report, actor: Actor): Closer {
  if (report.answeredBy === actor.personId) return { ok: false, refusal: 'own_work' };
  if (!mayDo(actor, 'report.close', report)) return { ok: false, refusal: 'not_allowed' };
  return { ok: true, as: 'second_person', by: actingAs(actor, 'report.close', report) };
}
