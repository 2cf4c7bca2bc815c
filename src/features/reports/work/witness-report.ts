import type { Actor } from '#features/accounts';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { actingAs, mayWitness } from '../authority.ts';
import { cover } from '../filing/mask.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import type { Report } from '../report.ts';
import { hasFiled } from '../reporter.queries.ts';
import { addReportFiles } from './files.queries.ts';
import { onReport } from './on-report.ts';
import { hasWitnessed, insertWitness } from './witness.queries.ts';

export type WitnessReport = {
  reportId: string;
  actor: Actor;
  /** Is it needed, or is it done? */
  phase: 'before' | 'after';
  verdict: 'confirmed' | 'contradicted';
  note: string;
  fileIds: string[];
};

/** A member of that kelurahan's KIM went and looked; never who filed it. */
export function witnessReport(services: Services, witness: WitnessReport): Promise<Outcome> {
  const { reportId, actor, phase, verdict, note, fileIds } = witness;
  return onReport(services, reportId, async (tx, report) => {
    if (!mayWitness(actor, report)) return refused('not_allowed');
    if (phaseOf(report) !== phase) return refused('wrong_state');
    if (await hasFiled(tx.db, reportId, actor.personId)) return refused('own_work');
    const by = actingAs(actor, 'report.witness', report);
    const since = phase === 'after' ? report.answeredAt : null;
    if (await hasWitnessed(tx.db, { reportId, personId: actor.personId, phase, since })) {
      return refused('already_done');
    }
    if (verdict === 'contradicted' && note.trim() === '') return refused('no_reason');
    if (!by.groupId) return refused('not_allowed');

    const at = tx.now();
    const witnessId = newId(at.getTime());
    await insertWitness(tx.db, {
      ...witness,
      note: cover(note),
      id: witnessId,
      groupId: by.groupId,
      at,
    });
    await addReportFiles(tx.db, { reportId, fileIds, stage: phase, witnessId, at });
    await moveReport(tx, report, { event: 'witnessed', by, told: note });
    return OK;
  });
}

/** What there is to see on site: the thing itself while it is open, what was done once it is answered. */
export function phaseOf({ state }: Pick<Report, 'state'>): 'before' | 'after' | null {
  switch (state) {
    case 'verified':
    case 'assigned':
    case 'in_progress':
    case 'reopened':
      return 'before';
    case 'answered':
    case 'closed':
      return 'after';
    default:
      return null;
  }
}
