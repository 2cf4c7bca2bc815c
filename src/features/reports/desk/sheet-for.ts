import type { Messages } from '#messages';
import type { Services } from '#platform/services.ts';
import type { Report } from '../report.ts';
import { listCaseFiles } from './case.queries.ts';
import { questionLabelsOf } from './categories/categories.queries.ts';
import { type HandOverSheet, sheetOf } from './sheet.ts';

/** The sheet with the photos that may be passed on. */
export async function sheetFor(
  { db, city }: Services,
  report: Report,
  t: Messages,
): Promise<HandOverSheet> {
  const files = (await listCaseFiles(db, report.id)).filter(
    ({ stage, isHidden }) => stage === 'filed' && !isHidden,
  );
  const questionLabels = await questionLabelsOf(db, report.category);
  return sheetOf({ report, files, questionLabels, city, t });
}
