import type { Actor } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import type { Services } from '#platform/services.ts';
import { announceReport } from './announce-report.ts';
import { insertReportHistory, type ReportChange, updateReport } from './change.queries.ts';
import { clocksAfter } from './clocks.ts';
import { cover } from './filing/mask.ts';
import { isInternal, type ReportEvent } from './report-event.ts';
import { mayTurn, type Report, type ReportState } from './report.ts';
import { tellInterested } from './tell-interested.ts';

export type Move = {
  event: ReportEvent;
  /** Left out: the state stays as it is (a witness, a pause, a note for everybody). */
  to?: ReportState;
  /** Who did it; null is the clock or a reporter without an account. */
  by: { actor: Actor; post: string; groupId: string | null } | null;
  /** Words for everybody who may read the report. */
  note?: string;
  /** Words for the notice, where they are kept elsewhere; left out, those of the note. */
  told?: string;
  /** A new time for the answer; left out, the old one goes on, put off by what was paused. */
  answerDueAt?: Date | null;
  change?: ReportChange;
};

/**
 * The one way a report changes: state, clocks, one history row, a notice for everybody who
 * waits, the ledger, and the pages that showed it. `report` must be locked in this transaction
 * and the turn asked for must have been checked: a turn that is not in the table throws.
 * Gives the id of the history row.
 */
export async function moveReport(tx: Services, report: Report, move: Move): Promise<string> {
  const to = move.to ?? report.state;
  if (move.to && !mayTurn(report, to)) throw new Error(`No turn from ${report.state} to ${to}`);

  const at = tx.now();
  const clocks = move.to ? await clocksAfter(tx, withAnswerTime(report, move), to) : {};
  await updateReport(tx.db, report, {
    ...clocks,
    ...covered(move.change),
    ...(isChecked(to) && { published_at: report.publishedAt ?? at }),
    state: to,
    changed_at: at,
  });
  const note = cover(move.note ?? '');
  const historyId = await insertReportHistory(tx.db, {
    reportId: report.id,
    at,
    event: move.event,
    from: move.to ? report.state : null,
    to,
    personId: move.by?.actor.personId ?? null,
    post: move.by?.post ?? '',
    groupId: move.by?.groupId ?? null,
    note,
    isPublic: !isInternal(move.event),
  });
  // hiding a report and being late are the desk's own events, and still change what pages show
  await invalidate(tx, reportTags(report));
  await announceReport(tx, report, { event: move.event, note });
  if (isInternal(move.event)) return historyId;

  await tellInterested(tx, {
    report,
    historyId,
    event: move.event,
    note: cover(move.told ?? note),
  });
  await writeLedger(tx, {
    act: `report.${move.event}`,
    subjectKind: 'report',
    subjectId: report.code,
    actorPost: move.by?.post ?? '',
    body: { from: report.state, to },
  });
  return historyId;
}

/** Somebody of the city has looked at it: from then on the public may, where it may at all. */
const isChecked = (state: ReportState): boolean => CHECKED.some((checked) => checked === state);
const CHECKED = [
  'verified',
  'assigned',
  'in_progress',
  'answered',
  'not_ours',
] as const satisfies readonly ReportState[];

/** What people typed stands in public, so it has no personal data in it. */
const covered = ({ reason, rating_note, ...change }: ReportChange = {}): ReportChange => ({
  ...change,
  ...(reason !== undefined && { reason: cover(reason) }),
  ...(rating_note !== undefined && { rating_note: cover(rating_note) }),
});

const withAnswerTime = (report: Report, { answerDueAt }: Move): Report =>
  answerDueAt === undefined ? report : { ...report, answerDueAt };

/** The kept pages that show this report. */
function reportTags({ code, areaCode, ownerSlug }: TaggedReport): string[] {
  return [
    'reports',
    `report:${code}`,
    `office:${ownerSlug}`,
    ...(areaCode ? [`area:${areaCode}`] : []),
  ];
}

type TaggedReport = Pick<Report, 'code' | 'areaCode' | 'ownerSlug'>;
