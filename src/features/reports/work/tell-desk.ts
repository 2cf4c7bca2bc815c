import { notify, type Recipient } from '#features/channels';
import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import type { Move } from '../move-report.ts';
import type { Report } from '../report.ts';

/** Notices are written once for all who get them, in the language of the city. */
const { reports: words, reportWork } = messagesFor('id');

type Told = {
  historyId: string;
  event: Move['event'];
  to: Recipient[];
  note?: string;
};

/**
 * Tells those who have to do something next, beside the people who wait for the outcome. The
 * words of a report that is not public stay out of it.
 */
export async function tellDesk(
  tx: Services,
  report: Pick<Report, 'id' | 'code' | 'title' | 'isPublic'>,
  { historyId, event, to, note = '' }: Told,
): Promise<void> {
  const named = report.isPublic ? report.title : reportWork.unnamed(report.code);
  await notify(
    tx,
    {
      key: `report-desk:${historyId}`,
      kind: `report_desk_${event}`,
      subjectKind: 'report',
      subjectId: report.id,
      title: words.notices.title(named, words.events[event]),
      body: report.isPublic ? note : '',
      path: `/meja/laporan/${report.id}`,
      urgency: 'routine',
    },
    to,
  );
}

/** The one that has it in hand, or else everybody who works in the body that owes the next step. */
export const ownersOf = ({ ownerId, handlerId }: Pick<Report, 'ownerId' | 'handlerId'>) =>
  handlerId ? { people: [handlerId] } : { group: ownerId };

export const COORDINATORS = { post: 'report_coordinator' } as const satisfies Recipient;
