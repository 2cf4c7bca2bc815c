import type { Db } from '#platform/db.ts';
import type { WitnessReport } from './witness-report.ts';

type NewWitness = WitnessReport & { id: string; groupId: string; at: Date };

export async function insertWitness(db: Db, witness: NewWitness): Promise<void> {
  await db
    .insertInto('report_witnesses')
    .values({
      id: witness.id,
      report_id: witness.reportId,
      group_id: witness.groupId,
      person_id: witness.actor.personId,
      phase: witness.phase,
      verdict: witness.verdict,
      note: witness.note,
      witnessed_at: witness.at,
    })
    .execute();
}

type Seen = {
  reportId: string;
  personId: string;
  phase: WitnessReport['phase'];
  /** Only what was seen since: another answer may be looked at again. */
  since: Date | null;
};

export async function hasWitnessed(
  db: Db,
  { reportId, personId, phase, since }: Seen,
): Promise<boolean> {
  const row = await db
    .selectFrom('report_witnesses')
    .select('id')
    .where('report_id', '=', reportId)
    .where('person_id', '=', personId)
    .where('phase', '=', phase)
    .$if(since !== null, (query) => query.where('witnessed_at', '>=', since ?? new Date(0)))
    .executeTakeFirst();
  return row !== undefined;
}
