import { mediaPath } from '#platform/media/index.ts';
import type { Db } from '#platform/db.ts';
import {
  findPublishedReport,
  publicAnswersOf,
  publicFilesOf,
  publicHistoryOf,
  publicWitnessesOf,
} from '../see/published.queries.ts';
import { eventJson, reportJson } from './report-json.ts';

/** A public report with everything that hangs on it. Throws NotFound. */
export async function findPublishedWhole(db: Db, code: string, { origin }: { origin: string }) {
  const report = await findPublishedReport(db, code);
  const [history, answers, witnesses, files] = await Promise.all([
    publicHistoryOf(db, report.id),
    publicAnswersOf(db, report.id),
    publicWitnessesOf(db, report.id),
    publicFilesOf(db, report.id),
  ]);
  return {
    ...reportJson(report, { origin }),
    history: history.map(eventJson),
    officeAnswers: answers.map(({ officeName, officeSlug, body, proof, answeredAt }) => ({
      office: { name: officeName, slug: officeSlug },
      ...{ body, proof, answeredAt: answeredAt.toISOString() },
    })),
    witnesses: witnesses.map(({ groupName, groupSlug, phase, verdict, note, witnessedAt }) => ({
      kim: { name: groupName, slug: groupSlug },
      ...{ phase, verdict, note, at: witnessedAt.toISOString() },
    })),
    files: files.map(({ stage, mediaType, kind, sha256 }) => ({
      stage,
      mediaType,
      url: `${origin}${mediaPath({ kind, sha256 })}`,
    })),
  };
}
