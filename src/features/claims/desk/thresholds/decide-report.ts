import type { Actor } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingAs } from '../../authority.ts';
import { OK, type Outcome, refused } from '../../outcome.ts';
import { decideMatchReport } from './match-reports.queries.ts';

export type DecideReport = { reportId: string; actor: Actor; decision: 'adopted' | 'left' };

/** A person says whether the machine answers sooner or later from now on; that is for everybody to know. */
export function decideReport(
  services: Services,
  { reportId, actor, decision }: DecideReport,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const decided = { id: reportId, decision, by: actor.personId, at: tx.now() };
    if (!(await decideMatchReport(tx.db, decided))) return refused('wrong_state');
    await writeLedger(tx, {
      act: `claim.thresholds_${decision}`,
      subjectKind: 'match_report',
      subjectId: reportId,
      actorPost: actingAs(actor, 'claim.thresholds').post,
      body: {},
    });
    return OK;
  });
}
