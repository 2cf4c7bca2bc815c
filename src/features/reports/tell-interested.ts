import { notify, type Recipient } from '#features/channels';
import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import { insertTellings, listDuplicates, listInterests } from './interests.queries.ts';
import type { ReportEvent } from './report-event.ts';
import type { Report } from './report.ts';

/** Notices are written once for all who get them, in the language of the city. */
const words = messagesFor('id').reports;

/**
 * Tells the reporter, everybody who said "me too", the KIM that filed it and all followers of one
 * change, in the transaction of that change. A telling row for each of them proves it. Addresses
 * that follow a duplicate are told as well: persons and groups were copied when it was merged.
 * The words of a report that is not public, or was hidden, stay out of the notice: mail is read over shoulders.
 */
export async function tellInterested(
  tx: Services,
  { report, historyId, event, note }: Telling,
): Promise<void> {
  const interests = await listInterests(tx.db, report.id);
  const isOpen = report.isPublic && report.hiddenAt === null;
  const named = isOpen ? report.title : words.notices.unnamed;
  const noticeId = await notify(
    tx,
    {
      key: `report:${historyId}`,
      kind: `report_${event}`,
      subjectKind: 'report',
      subjectId: report.id,
      title: words.notices.title(named, words.events[event]),
      body: isOpen ? note : '',
      path: `/laporan/${report.code}`,
      urgency: 'routine',
    },
    [
      { people: interests.flatMap(({ personId }) => (personId ? [personId] : [])) },
      ...interests.flatMap(({ groupId }): Recipient[] => (groupId ? [{ group: groupId }] : [])),
      ...[report.id, ...(await listDuplicates(tx.db, report.id))].map((ref) => ({
        followersOf: { about: 'report' as const, ref },
      })),
    ],
  );
  if (noticeId) await insertTellings(tx.db, { historyId, noticeId, interests });
}

type Telling = {
  report: Pick<Report, 'id' | 'code' | 'title' | 'isPublic' | 'hiddenAt'>;
  historyId: string;
  event: ReportEvent;
  note: string;
};
