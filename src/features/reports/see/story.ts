import type { Db } from '#platform/db.ts';
import { ownAnswersOf, ownFilesOf, ownHistoryOf, ownWitnessesOf } from './own.queries.ts';
import {
  publicAnswersOf,
  publicFilesOf,
  publicHistoryOf,
  publicWitnessesOf,
} from './published.queries.ts';
import type {
  PublicEvent,
  PublicReportAnswer,
  PublicReportFile,
  PublicWitness,
} from './published-report.ts';

/** What became of a report, and what was shown to prove it. */
export type Story = {
  events: PublicEvent[];
  answers: PublicReportAnswer[];
  witnesses: PublicWitness[];
  files: PublicReportFile[];
};

/** For everybody, out of the public views; for the reporter also while nothing is public. */
export async function storyOf(
  db: Db,
  reportId: string,
  reader: 'everybody' | 'reporter',
): Promise<Story> {
  const isOwn = reader === 'reporter';
  const [events, answers, witnesses, files] = await Promise.all([
    (isOwn ? ownHistoryOf : publicHistoryOf)(db, reportId),
    (isOwn ? ownAnswersOf : publicAnswersOf)(db, reportId),
    (isOwn ? ownWitnessesOf : publicWitnessesOf)(db, reportId),
    (isOwn ? ownFilesOf : publicFilesOf)(db, reportId),
  ]);
  return { events, answers, witnesses, files };
}
