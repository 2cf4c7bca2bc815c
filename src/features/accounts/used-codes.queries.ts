import { createHash } from 'node:crypto';

import type { Db } from '#platform/db.ts';

/** The step before, this one and the next are accepted, 30 s each; a little more for two clocks. */
const WINDOW_MS = 2 * 60 * 1000;

/** False when this person used this code within its window: somebody looked over a shoulder. */
export async function claimCode(
  db: Db,
  { personId, code, at }: { personId: string; code: string; at: Date },
): Promise<boolean> {
  const hash = createHash('sha256').update(`${personId} ${code}`).digest('base64url');
  const claimed = await db
    .insertInto('used_codes')
    .values({ person_id: personId, code_hash: hash, used_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'code_hash'])
        .doUpdateSet({ used_at: at })
        .where('used_codes.used_at', '<', new Date(at.getTime() - WINDOW_MS)),
    )
    .returning('person_id')
    .executeTakeFirst();
  return claimed !== undefined;
}

export async function deleteUsedCodes(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('used_codes')
    .where('used_at', '<', new Date(now.getTime() - WINDOW_MS))
    .execute();
}
