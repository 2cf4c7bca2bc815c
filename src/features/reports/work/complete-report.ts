import type { Recipient } from '#features/channels';
import type { Services } from '#platform/services.ts';
import { seal } from '#platform/vault.ts';
import { findKelurahanOffice } from '../filing/filing.queries.ts';
import { cover } from '../filing/mask.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import type { Report } from '../report.ts';
import { isReporter, type Reporter } from '../reporter.ts';
import { addReportFiles } from './files.queries.ts';
import { onReport } from './on-report.ts';
import { goOn } from './resume-report.ts';
import { COORDINATORS, ownersOf, tellDesk } from './tell-desk.ts';

export type CompleteReport = {
  reportId: string;
  reporter: Reporter;
  /** What was missing, in the reporter's words. */
  addition: string;
  fileIds: string[];
};

/** The reporter adds what was asked for. It is verified anew, or the office that waited goes on. */
export function completeReport(services: Services, completion: CompleteReport): Promise<Outcome> {
  const { reportId, reporter, addition, fileIds } = completion;
  return onReport(services, reportId, async (tx, report) => {
    if (!(await isReporter(tx.db, reportId, reporter))) return refused('not_allowed');
    const isAwaited = report.state === 'incomplete' || report.pauseReason === 'waiting_reporter';
    if (!isAwaited) return refused('wrong_state');
    if (addition.trim() === '' && fileIds.length === 0) return refused('no_addition');

    await addReportFiles(tx.db, { reportId, fileIds, stage: 'filed', at: tx.now() });
    const note = addition.trim();
    const historyId =
      report.state === 'incomplete'
        ? await backToVerification(tx, report, note)
        : await goOn(tx, report, { by: null, note });
    if (cover(note) !== note) await sealAddition(tx, historyId, note);
    const to = report.state === 'incomplete' ? await verifiersOf(tx, report) : [ownersOf(report)];
    await tellDesk(tx, report, { historyId, event: 'completed', to, note });
    return OK;
  });
}

/** Everybody reads it with personal data covered; as it was typed it lies in the vault. */
const sealAddition = (tx: Services, historyId: string, addition: string): Promise<void> =>
  seal(tx, { subjectKind: 'report_addition', subjectId: historyId, content: { addition } });

async function verifiersOf(tx: Services, { isPublic, areaCode }: Report): Promise<Recipient[]> {
  const office = isPublic && areaCode ? await findKelurahanOffice(tx.db, areaCode) : null;
  return [COORDINATORS, ...(office ? [{ group: office }] : [])];
}

function backToVerification(tx: Services, report: Report, note: string): Promise<string> {
  return moveReport(tx, report, {
    event: 'completed',
    to: 'filed',
    by: null,
    note,
    change: { reason: '' },
  });
}
