import { announce, isHeard, recallAnnouncements } from '#features/channels';
import type { Services } from '#platform/services.ts';
import { reportJson } from './api/report-json.ts';
import { isInternal, type ReportEvent } from './report-event.ts';
import type { Report } from './report.ts';
import { findPublishedReportOrNull } from './see/published.queries.ts';

/**
 * Tells other people's programs of a change that everybody may see, read back from what is public:
 * nothing of a report that is not verified yet, hidden or confidential. The first time it can be
 * seen it is `report.filed`. Hidden, what was still on its way stays here.
 */
export async function announceReport(
  tx: Services,
  { code, publishedAt }: Pick<Report, 'code' | 'publishedAt'>,
  { event: happened, note }: { event: ReportEvent; note: string },
): Promise<void> {
  const subject = `report:${code}`;
  if (happened === 'hidden') return recallAnnouncements(tx, subject);
  const event = publishedAt === null ? 'report.filed' : 'report.changed';
  if (isInternal(happened) || !(await isHeard(tx, event))) return;

  const shown = await findPublishedReportOrNull(tx.db, code);
  if (!shown) return;
  const body = { event: happened, note, report: reportJson(shown, tx.city) };
  await announce(tx, { event, subject, body });
}
