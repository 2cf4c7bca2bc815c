import type { Db } from '#platform/db.ts';
import type { Scope } from './rights.ts';

export type NewToken = {
  id: string;
  personId: string;
  name: string;
  tokenHash: string;
  scopes: Scope[];
  createdAt: Date;
  expiresAt: Date;
};

export async function insertToken(db: Db, token: NewToken): Promise<void> {
  await db
    .insertInto('personal_tokens')
    .values({
      id: token.id,
      person_id: token.personId,
      name: token.name,
      token_hash: token.tokenHash,
      scopes: token.scopes,
      created_at: token.createdAt,
      expires_at: token.expiresAt,
    })
    .execute();
}

/** Those that still work, newest first. */
export function listTokens(db: Db, personId: string, at: Date) {
  return db
    .selectFrom('personal_tokens')
    .select(['id', 'name', 'scopes', 'created_at as createdAt', 'expires_at as expiresAt'])
    .select('last_used_on as lastUsedOn')
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .orderBy('id', 'desc')
    .execute();
}

/** Says whether there was one to revoke. */
export async function revokeToken(db: Db, personId: string, id: string, at: Date) {
  const { numUpdatedRows } = await db
    .updateTable('personal_tokens')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** At most one write a day for a token, however busy it is. */
export async function markTokenUsed(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('personal_tokens')
    .set({ last_used_on: at })
    .where('id', '=', id)
    .where((row) =>
      row.or([row('last_used_on', 'is', null), row('last_used_on', '<', startOfDay(at))]),
    )
    .execute();
}

function startOfDay(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
}
