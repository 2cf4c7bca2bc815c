import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { sameClaims } from './counter.queries.ts';
import { PictureChoice, TipPicture } from './tip-picture.ts';

/** Pictures that were sent in with this message, the most asked first. */
export function listTipPictures(db: Db, claimId: string): Promise<TipPicture[]> {
  return selectRows(
    db,
    TipPicture,
    sql`select f.id as "fileId", f.sha256, f.width, f.height, f.sizes
      from tips t join files f on f.id = t.file_id
      where t.claim_id in ${sameClaims(claimId)} and f.kind = 'image'
      order by t.asked desc, t.id limit 6`,
  );
}

export async function findPictureChoice(db: Db, claimId: string): Promise<PictureChoice | null> {
  const [choice] = await selectRows(
    db,
    PictureChoice,
    sql`select file_id as "fileId", alt, chosen_at as "chosenAt"
      from claim_counter_pictures where claim_id = ${claimId}`,
  );
  return choice ?? null;
}

export type NewPictureChoice = { claimId: string; fileId: string; alt: string; by: string };

export async function keepPictureChoice(db: Db, choice: NewPictureChoice, at: Date): Promise<void> {
  const row = { file_id: choice.fileId, alt: choice.alt, chosen_by: choice.by, chosen_at: at };
  await db
    .insertInto('claim_counter_pictures')
    .values({ claim_id: choice.claimId, ...row })
    .onConflict((conflict) => conflict.column('claim_id').doUpdateSet(row))
    .execute();
}

export async function dropPictureChoice(db: Db, claimId: string): Promise<void> {
  await db.deleteFrom('claim_counter_pictures').where('claim_id', '=', claimId).execute();
}
