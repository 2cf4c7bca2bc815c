import type { Services } from '#platform/services.ts';
import { seal } from '#platform/vault.ts';
import { findPerson } from './filing.queries.ts';
import type { ReportWords } from './mask.ts';
import type { NewReport } from './new-report.ts';
import { REPORT_IDENTITY, REPORT_ORIGINAL } from './sealed-report.ts';

/** The words before anything in them was covered. */
export async function sealWords(
  tx: Services,
  reportId: string,
  { title, body, place, prompts, answers }: ReportWords,
): Promise<void> {
  await seal(tx, {
    ...{ subjectKind: REPORT_ORIGINAL, subjectId: reportId },
    content: { title, body, place, prompts, answers },
  });
}

/** Who filed it, where the row must not say so. Of an anonymous report nothing is kept at all. */
export async function sealReporter(
  tx: Services,
  reportId: string,
  { identity, personId, contact }: NewReport,
): Promise<void> {
  if (identity === 'anonymous') return;
  const hidden = identity === 'confidential' && personId !== null;
  const person = hidden ? await findPerson(tx.db, personId) : null;
  const content = {
    personId: hidden ? personId : null,
    name: contact.name || (person?.name ?? ''),
    email: contact.email || (person?.email ?? ''),
    phone: contact.phone,
  };
  if (!content.personId && !content.name && !content.email && !content.phone) return;
  await seal(tx, { subjectKind: REPORT_IDENTITY, subjectId: reportId, content });
}
