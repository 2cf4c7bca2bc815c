import type { Actor } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayDo } from '../authority.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { onReport } from '../work/on-report.ts';
import { setPhotoHidden } from './photos.queries.ts';

export type HidePhoto = {
  reportId: string;
  actor: Actor;
  fileId: string;
  /** What happens to it: out of the public copy, or back into it. */
  hidden: boolean;
};

/** Takes one picture out of the public copy: a face, a document held into the camera. */
export function hidePhoto(
  services: Services,
  { reportId, actor, fileId, hidden }: HidePhoto,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!mayDo(actor, 'report.route', report)) return refused('not_allowed');
    const position = await setPhotoHidden(tx.db, {
      reportId,
      fileId,
      at: hidden ? tx.now() : null,
    });
    if (position === null) return refused('already_done');

    const event = hidden ? 'hidden' : 'shown';
    const by = actingAs(actor, 'report.route', report);
    await moveReport(tx, report, { event, by, note: `Foto ${position}` });
    await writeLedger(tx, {
      act: `report.photo_${event}`,
      subjectKind: 'report',
      subjectId: report.code,
      actorPost: by.post,
      body: { photo: position },
    });
    return OK;
  });
}
