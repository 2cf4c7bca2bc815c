import type { Db } from '#platform/db.ts';

export type NewPerson = {
  id: string;
  name: string;
  email: string;
  at: Date;
};

/** False when the address belongs to somebody already. */
export async function insertPerson(db: Db, person: NewPerson): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('people')
    .values({
      id: person.id,
      name: person.name,
      email: person.email,
      created_at: person.at,
      updated_at: person.at,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** The password's hash, as the sign-in library looks for it. */
export async function insertPassword(
  db: Db,
  password: { id: string; personId: string; hash: string; at: Date },
): Promise<void> {
  await db
    .insertInto('sign_in_methods')
    .values({
      id: password.id,
      person_id: password.personId,
      provider_id: 'credential',
      account_id: password.personId,
      password: password.hash,
      created_at: password.at,
      updated_at: password.at,
    })
    .execute();
}

/** What one's own page shows of the account. */
export function findAccount(db: Db, personId: string) {
  return db
    .selectFrom('people')
    .select(['name', 'email', 'language', 'email_verified as isEmailProven'])
    .select('second_factor_enabled as hasSecondFactor')
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('sign_in_methods')
            .select('sign_in_methods.id')
            .whereRef('sign_in_methods.person_id', '=', 'people.id')
            .where('provider_id', '=', 'credential'),
        )
        .as('hasPassword'),
    )
    .where('id', '=', personId)
    .executeTakeFirst();
}

export async function updateProfile(
  db: Db,
  personId: string,
  profile: { name: string; language: 'id' | 'en'; at: Date },
): Promise<void> {
  await db
    .updateTable('people')
    .set({ name: profile.name, language: profile.language, updated_at: profile.at })
    .where('id', '=', personId)
    .execute();
}

export async function isOpenAccount(db: Db, personId: string): Promise<boolean> {
  const person = await db
    .selectFrom('people')
    .select('id')
    .where('id', '=', personId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return person !== undefined;
}

export async function findLanguage(db: Db, email: string): Promise<'id' | 'en'> {
  const person = await db
    .selectFrom('people')
    .select('language')
    .where('email', '=', email)
    .executeTakeFirst();
  return person?.language ?? 'id';
}
