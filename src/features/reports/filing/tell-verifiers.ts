import { notify, type Recipient } from '#features/channels';
import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import type { Report } from '../report.ts';
import { findKelurahanOffice } from './filing.queries.ts';

const words = messagesFor('id').reportFiling.toVerify;

/**
 * Tells the coordinators, and the office of the kelurahan, that a report waits to be verified. One
 * that is not public goes to the coordinators alone, without a word of it.
 */
export async function tellVerifiers(tx: Services, report: Report): Promise<void> {
  const to: Recipient[] = [{ post: 'report_coordinator' }];
  const office =
    report.isPublic && report.areaCode ? await findKelurahanOffice(tx.db, report.areaCode) : null;
  if (office) to.push({ group: office });
  await notify(
    tx,
    {
      key: `report-to-verify:${report.id}`,
      kind: 'report_to_verify',
      subjectKind: 'report',
      subjectId: report.id,
      title: report.isPublic ? words.title(report.title) : words.closedTitle,
      body: report.isPublic ? words.body(report.categoryName, report.areaName ?? '') : '',
      path: `/meja/laporan/${report.id}`,
      urgency: 'routine',
    },
    to,
  );
}
