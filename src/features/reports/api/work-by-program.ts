import type { Actor } from '#features/accounts';
import { NotFound } from '#platform/errors.ts';
import type { Services } from '#platform/services.ts';
import { maySee } from '../authority.ts';
import type { Outcome } from '../outcome.ts';
import { findReportByCode } from '../queries.ts';
import type { Report } from '../report.ts';
import { answerReport } from '../work/answer-report.ts';
import { postUpdate } from '../work/post-update.ts';
import { startReport } from '../work/start-report.ts';
import { verifyReport } from '../work/verify-report.ts';
import { writeNote } from '../work/write-note.ts';
import { keepPhotos } from './keep-photos.ts';

/** What an office's own program may do to a report, with the words that belong to it. */
export type Deed =
  | { deed: 'verify'; note: string }
  | { deed: 'start'; note: string }
  | { deed: 'update'; note: string }
  | { deed: 'note'; note: string }
  | { deed: 'answer'; body: string; proof: string; photos: string[] };

type Worked = Outcome | { ok: false; errors: Record<string, string> };

/**
 * Acts on the report with this code, by the same rules as the desk. A confidential one is not here,
 * whoever asks: a program has no way to keep a secret.
 */
export async function workByProgram(
  services: Services,
  { code, actor, ...work }: { code: string; actor: Actor } & Deed,
): Promise<Worked> {
  const { id: reportId } = await openByProgram(services, { code, actor });
  const doer = { reportId, actor };
  switch (work.deed) {
    case 'verify':
      return verifyReport(services, { ...doer, note: work.note });
    case 'start':
      return startReport(services, { ...doer, note: work.note });
    case 'update':
      return postUpdate(services, { ...doer, note: work.note });
    case 'note':
      return writeNote(services, { ...doer, body: work.note });
    case 'answer': {
      const { body, proof, photos } = work;
      const kept = await keepPhotos(services, { photos, personId: actor.personId });
      if (!kept.ok) return kept;
      return answerReport(services, { ...doer, body, proof, fileIds: kept.fileIds });
    }
  }
}

/** The report as those who work on it see it; throws NotFound for everybody else. */
export async function openByProgram(
  { db }: Services,
  { code, actor }: { code: string; actor: Actor },
): Promise<Report> {
  const report = await findReportByCode(db, code);
  if (!report.isPublic || report.oversight || !maySee(actor, report)) throw new NotFound('report');
  return report;
}
