import { notify } from '#features/channels';
import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import { shortDateTime } from '#ui/format.ts';
import { lateSince } from '../clocks.ts';
import { moveReport } from '../move-report.ts';
import type { Report } from '../report.ts';
import type { ClimbClock } from './climb-clock.ts';
import { type Climbed, CLIMB_EVENTS, nextLevel } from './late-level.ts';
import { lateRecipients } from './late-recipients.ts';
import { lookAgain } from './sweep.queries.ts';

const { reports: states, reportWork: words } = messagesFor('id');

/**
 * One step up for a case that is late: its office, the head of it, the coordinator, the
 * leadership. `report` is locked. True when there may be another step to take at once.
 */
export async function climb(tx: Services, report: Report, clock: ClimbClock): Promise<boolean> {
  const since = lateSince(report);
  const level = nextLevel(report.lateLevel);
  const at = since && level ? await clock(since, level) : null;
  if (!since || !level || !at || at > tx.now()) {
    await lookAgain(tx.db, report.id, at);
    return false;
  }

  const above = nextLevel(level);
  const look = above ? await clock(since, above) : null;
  const change = { late_level: level, look_at: look };
  const historyId = await moveReport(tx, report, { event: CLIMB_EVENTS[level], by: null, change });
  await tellLate(tx, report, { historyId, level, since });
  return look !== null && look <= tx.now();
}

async function tellLate(
  tx: Services,
  report: Report,
  { historyId, level, since }: { historyId: string; level: Climbed; since: Date },
): Promise<void> {
  const named = report.isPublic ? report.title : words.unnamed(report.code);
  const due = shortDateTime({ language: 'id', timeZone: tx.city.timeZone }, since);
  await notify(
    tx,
    {
      key: `report-late:${historyId}`,
      kind: `report_late_${level}`,
      subjectKind: 'report',
      subjectId: report.id,
      title: words.late[level](named, report.ownerName),
      body: words.late.body(states.states[report.state], due),
      path: `/meja/laporan/${report.id}`,
      urgency: 'important',
    },
    await lateRecipients(tx, report, level),
  );
}
