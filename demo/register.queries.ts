import type { Db } from '#platform/db.ts';

export type DemoPersonRow = { id: string; name: string; email: string; at: Date };

export async function insertPeople(db: Db, people: readonly DemoPersonRow[]): Promise<void> {
  await db
    .insertInto('people')
    .values(
      people.map(({ id, name, email, at }) => ({
        id,
        name,
        email,
        created_at: at,
        updated_at: at,
      })),
    )
    .execute();
}

export type RouteRow = {
  id: string;
  category: string;
  areaCode: string;
  officeId: string;
  at: Date;
};

export async function insertRoutes(db: Db, routes: readonly RouteRow[]): Promise<void> {
  await db
    .insertInto('report_routes')
    .values(
      routes.map(({ id, category, areaCode, officeId, at }) => ({
        id,
        category,
        area_code: areaCode,
        office_id: officeId,
        updated_at: at,
      })),
    )
    .execute();
}

/** The same hash for all: the password is one of this installation and stands in its data folder. */
export async function insertPasswords(
  db: Db,
  passwords: readonly { id: string; personId: string; hash: string; at: Date }[],
): Promise<void> {
  await db
    .insertInto('sign_in_methods')
    .values(
      passwords.map(({ id, personId, hash, at }) => ({
        id,
        person_id: personId,
        provider_id: 'credential',
        account_id: personId,
        password: hash,
        created_at: at,
        updated_at: at,
      })),
    )
    .execute();
}

export function findPeopleByEmail(db: Db, emails: readonly string[]) {
  return db
    .selectFrom('people')
    .select(['id', 'name', 'email'])
    .where('email', 'in', [...emails])
    .where('closed_at', 'is', null)
    .execute();
}

export async function hasGroups(db: Db): Promise<boolean> {
  return (await db.selectFrom('groups').select('id').limit(1).executeTakeFirst()) !== undefined;
}

type Counted =
  'groups' | 'people' | 'bulletins' | 'relay_tasks' | 'spreads' | 'reports' | 'claims' | 'tips';

export async function countRows(db: Db) {
  const of = async (table: Counted) => {
    const row = await db
      .selectFrom(table)
      .select(db.fn.count<string>('id').as('count'))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  return {
    groups: await of('groups'),
    people: await of('people'),
    bulletins: await of('bulletins'),
    tasks: await of('relay_tasks'),
    spreads: await of('spreads'),
    reports: await of('reports'),
    claims: await of('claims'),
    tips: await of('tips'),
  };
}
