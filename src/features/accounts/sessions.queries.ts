import type { Db } from '#platform/db.ts';

/** Where somebody is signed in, the last used first. */
export function listSessions(db: Db, personId: string, at: Date) {
  return db
    .selectFrom('sessions')
    .select(['id', 'user_agent as userAgent', 'created_at as since', 'updated_at as lastUsed'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', at)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Ended at once: every request asks whether its session is still here. */
export async function deleteSession(db: Db, personId: string, id: string): Promise<void> {
  await db.deleteFrom('sessions').where('id', '=', id).where('person_id', '=', personId).execute();
}

export async function deleteOtherSessions(
  db: Db,
  personId: string,
  keptId: string | null,
): Promise<void> {
  let others = db.deleteFrom('sessions').where('person_id', '=', personId);
  if (keptId) others = others.where('id', '<>', keptId);
  await others.execute();
}

/** The person proved a second factor in a session that was begun without. */
export async function markSecondFactorProved(db: Db, sessionId: string, at: Date): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ second_factor_at: at })
    .where('id', '=', sessionId)
    .execute();
}

export function listPasskeys(db: Db, personId: string) {
  return db
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at as createdAt'])
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute();
}

export async function deletePasskey(db: Db, personId: string, id: string): Promise<void> {
  await db.deleteFrom('passkeys').where('id', '=', id).where('person_id', '=', personId).execute();
}
