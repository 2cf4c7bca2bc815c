import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { BulletinContent } from './content.ts';
import type { Correction } from './correction.ts';

const correctionsWithProposer = (db: Db) =>
  db
    .selectFrom('bulletin_corrections as c')
    .innerJoin('people as p', 'p.id', 'c.proposed_by')
    .select([
      'c.id',
      'c.bulletin_id as bulletinId',
      'c.state',
      'c.content',
      'c.note',
      'c.proposed_by as proposedBy',
      'p.name as proposerName',
      'c.proposed_at as proposedAt',
    ]);

/** The correction that waits for a second person, if there is one. */
export async function findOpenCorrection(db: Db, bulletinId: string): Promise<Correction | null> {
  const row = await correctionsWithProposer(db)
    .where('c.bulletin_id', '=', bulletinId)
    .where('c.state', '=', 'proposed')
    .executeTakeFirst();
  return row ? { ...row, content: BulletinContent.parse(row.content) } : null;
}

export type NewCorrection = {
  bulletinId: string;
  content: BulletinContent;
  note: string;
  proposedBy: string;
  at: Date;
  /** Published at once on one person's word. */
  emergency: boolean;
};

export async function insertCorrection(db: Db, row: NewCorrection): Promise<string> {
  const id = newId(row.at.getTime());
  await db
    .insertInto('bulletin_corrections')
    .values({
      id,
      bulletin_id: row.bulletinId,
      content: {
        ...row.content,
        validFrom: row.content.validFrom?.toISOString() ?? null,
        validUntil: row.content.validUntil?.toISOString() ?? null,
        letterDate: row.content.letterDate?.toISOString() ?? null,
      },
      note: row.note,
      proposed_by: row.proposedBy,
      proposed_at: row.at,
      emergency: row.emergency,
      state: row.emergency ? 'published' : 'proposed',
      decided_by: row.emergency ? row.proposedBy : null,
      decided_at: row.emergency ? row.at : null,
    })
    .execute();
  return id;
}

export type CorrectionDecision = {
  state: 'published' | 'refused';
  decidedBy: string;
  at: Date;
  note: string;
};

export async function decideOnCorrection(db: Db, id: string, decision: CorrectionDecision) {
  await db
    .updateTable('bulletin_corrections')
    .set({
      state: decision.state,
      decided_by: decision.decidedBy,
      decided_at: decision.at,
      decision_note: decision.note,
    })
    .where('id', '=', id)
    .execute();
}
