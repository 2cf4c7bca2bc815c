import type { Db } from '#platform/db.ts';

type Named = { claimId: string; groupIds: readonly string[]; by: string; at: Date };

/** Exactly these bodies are what the claim is about from now on. */
export async function replaceSubjects(db: Db, { claimId, groupIds, by, at }: Named): Promise<void> {
  await db
    .deleteFrom('claim_subjects')
    .where('claim_id', '=', claimId)
    .$if(groupIds.length > 0, (query) => query.where('group_id', 'not in', groupIds))
    .execute();
  if (groupIds.length === 0) return;
  await db
    .insertInto('claim_subjects')
    .values(groupIds.map((id) => ({ claim_id: claimId, group_id: id, named_by: by, named_at: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function insertConflict(
  db: Db,
  {
    claimId,
    personId,
    reason,
    at,
  }: { claimId: string; personId: string; reason: string; at: Date },
): Promise<void> {
  await db
    .insertInto('claim_conflicts')
    .values({ claim_id: claimId, person_id: personId, reason, at })
    .execute();
}

/** Names of bodies that are open at `now`, by their ids; what is not among them does not exist. */
export async function nameOpenGroups(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('groups')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .where((is) => is.or([is('closed_at', 'is', null), is('closed_at', '>', now)]))
    .orderBy('name')
    .execute();
}
