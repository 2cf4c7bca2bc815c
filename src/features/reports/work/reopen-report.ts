import { dueAt } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo, mayWitness } from '../authority.ts';
import { answerDueAt } from '../clocks.ts';
import { type Move, moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { mayTurn, type Report } from '../report.ts';
import { type Doer, isReporter } from '../reporter.ts';
import { onReport } from './on-report.ts';
import { COORDINATORS, ownersOf, tellDesk } from './tell-desk.ts';

export type ReopenReport = { reportId: string; reason: string } & Doer;

/** It is not done: so says the reporter, a KIM of that kelurahan, or the coordinator. */
export function reopenReport(services: Services, reopening: ReopenReport): Promise<Outcome> {
  const { reportId, reason } = reopening;
  return onReport(services, reportId, async (tx, report) => {
    const doer = await doerOf(tx, report, reopening);
    if (!doer.may) return refused('not_allowed');
    if (!mayTurn(report, 'reopened')) return refused('wrong_state');
    if (reason.trim() === '') return refused('no_reason');
    if (await isPast(tx, report)) return refused('too_late');

    await openAgain(tx, report, { event: 'reopened', by: doer.by, note: reason });
    return OK;
  });
}

type Again = Required<Pick<Move, 'by' | 'note'>> & {
  event: 'reopened' | 'low_rating';
  change?: Move['change'];
};

/** A new time for the answer, and a second reader within three days. `report` is locked. */
export async function openAgain(tx: Services, report: Report, again: Again): Promise<void> {
  const { event, by, note, change } = again;
  const historyId = await moveReport(tx, report, {
    event,
    to: 'reopened',
    by,
    note,
    answerDueAt: await answerDueAt(tx, report),
    change: {
      ...change,
      closed_at: null,
      closed_by: null,
      reopened_count: report.reopenedCount + 1,
    },
  });
  await tellDesk(tx, report, { historyId, event, to: [COORDINATORS, ownersOf(report)], note });
}

/** What is over stays open to objection for thirty days; an answer until it is closed. */
async function isPast(tx: Services, report: Report): Promise<boolean> {
  if (report.state === 'answered') return false;
  const endedAt = report.closedAt ?? report.outsideAt ?? report.changedAt;
  return (await dueAt(tx, 'report.reopen_within', endedAt)) < tx.now();
}

type Reopener = { may: boolean; by: Move['by'] };

async function doerOf(tx: Services, report: Report, doer: Doer): Promise<Reopener> {
  if (doer.actor === null) {
    return { may: await isReporter(tx.db, report.id, doer.reporter), by: null };
  }
  const { actor } = doer;
  if (mayWitness(actor, report))
    return { may: true, by: actingAs(actor, 'report.witness', report) };
  const may = mayDo(actor, 'report.route', report) && report.answeredBy !== actor.personId;
  return { may, by: actingAs(actor, 'report.route', report) };
}
