import { inTransaction, type Services } from '#platform/services.ts';
import type { Outcome } from '../outcome.ts';
import { lockReport } from '../queries.ts';
import type { Report } from '../report.ts';

/** One action on one report: locked, all or nothing. Of two at once the second sees what the first did. */
export function onReport(
  services: Services,
  reportId: string,
  act: (tx: Services, report: Report) => Promise<Outcome>,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => act(tx, await lockReport(tx.db, reportId)));
}
