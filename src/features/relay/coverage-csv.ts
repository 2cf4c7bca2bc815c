import { stringify } from 'csv-stringify/sync';

import type { Messages } from '#messages';
import { peopleReached } from './coverage.ts';
import type { KimAudience, KimCoverage } from './coverage.queries.ts';

/**
 * For the spreadsheets in use here: semicolons, a byte order mark, times in UTC as ISO. A cell
 * that would be taken for a formula is made text.
 */
export function coverageCsv(
  { coverage: t, relay }: Messages,
  kims: readonly KimCoverage[],
  audiences: readonly KimAudience[],
  populations: ReadonlyMap<string, number>,
): string {
  const columns = Object.entries(t.csv).map(([key, header]) => ({ key, header }));
  const ofKim = Map.groupBy(audiences, (one) => one.groupId);
  const rows = kims.map((kim) => ({
    kim: kim.groupName,
    areaCode: kim.areaCode,
    area: kim.areaName,
    round: kim.round,
    state: relay.states[kim.state],
    escalation: relay.escalations[kim.escalation],
    declinedReason: kim.declinedReason,
    sentAt: kim.sentAt.toISOString(),
    dueAt: kim.dueAt.toISOString(),
    receivedAt: kim.receivedAt?.toISOString(),
    acceptedAt: kim.acceptedAt?.toISOString(),
    doneAt: kim.doneAt?.toISOString(),
    firstSpreadAt: kim.firstSpreadAt?.toISOString(),
    spreads: kim.spreads,
    people: peopleReached(ofKim.get(kim.groupId) ?? [], populations),
    opens: kim.opens,
  }));
  return stringify(rows, {
    header: true,
    columns,
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
