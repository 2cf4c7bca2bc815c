import { isPost, type Post } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { BOARD_POSTS, type Holding } from './group.ts';

const RANKS: readonly Post[] = ['lurah', 'camat', ...BOARD_POSTS];

const holdings = (db: Db) =>
  db
    .selectFrom('post_holdings')
    .innerJoin('people', 'people.id', 'post_holdings.person_id')
    .select([
      'post_holdings.id',
      'post_holdings.group_id as groupId',
      'post_holdings.person_id as personId',
      'people.name as personName',
      'people.email',
      'post_holdings.post',
      'post_holdings.valid_from as validFrom',
      'post_holdings.valid_until as validUntil',
    ]);

type HoldingRow = Omit<Holding, 'post'> & { post: string };

/** A post of an older release, whose word is no longer known, gives no right and is not shown. */
const known = (rows: HoldingRow[]): Holding[] =>
  rows.flatMap(({ post, ...row }) => (isPost(post) ? [{ ...row, post }] : []));

/** Who holds which post now: who leads first, then in the order they came. */
export async function listHoldings(db: Db, groupId: string): Promise<Holding[]> {
  const held = known(
    await holdings(db)
      .where('group_id', '=', groupId)
      .where('valid_until', 'is', null)
      .orderBy('valid_from')
      .orderBy('post_holdings.id')
      .execute(),
  );
  return held.sort((a, b) => rankOf(a.post) - rankOf(b.post));
}

const rankOf = (post: Post): number => {
  const rank = RANKS.indexOf(post);
  return rank === -1 ? RANKS.length : rank;
};

/** Posts that ended, the last first. */
export async function listFormerHoldings(
  db: Db,
  groupId: string,
  limit: number,
): Promise<Holding[]> {
  return known(
    await holdings(db)
      .where('group_id', '=', groupId)
      .where('valid_until', 'is not', null)
      .orderBy('valid_until', 'desc')
      .orderBy('post_holdings.id')
      .limit(limit)
      .execute(),
  );
}

/** Ended ones too. Throws NotFound. */
export async function findHolding(db: Db, id: string): Promise<Holding> {
  const [holding] = known(await holdings(db).where('post_holdings.id', '=', id).execute());
  if (!holding) throw new NotFound('post');
  return holding;
}

/** Holds the row until the transaction ends, so a post is not ended twice. Throws NotFound. */
export async function lockHolding(db: Db, id: string): Promise<Holding> {
  const [holding] = known(
    await holdings(db).where('post_holdings.id', '=', id).forUpdate('post_holdings').execute(),
  );
  if (!holding) throw new NotFound('post');
  return holding;
}

export type NewHolding = {
  id: string;
  groupId: string;
  personId: string;
  post: Post;
  validFrom: Date;
  appointedBy: string | null;
};

/** False when that person holds that post there already. */
export async function addHolding(db: Db, holding: NewHolding): Promise<boolean> {
  const added = await db
    .insertInto('post_holdings')
    .values({
      id: holding.id,
      group_id: holding.groupId,
      person_id: holding.personId,
      post: holding.post,
      valid_from: holding.validFrom,
      appointed_by: holding.appointedBy,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['group_id', 'person_id', 'post'])
        .where('valid_until', 'is', null)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

export async function endHolding(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('post_holdings').set({ valid_until: at }).where('id', '=', id).execute();
}

export type Person = { id: string; name: string; email: string };

/** By the address they sign in with, or as somebody already seen on a list. */
export type Whom = { email: string } | { personId: string };

/** Not those who closed their account. */
export async function findPerson(db: Db, whom: Whom): Promise<Person | null> {
  const people = db
    .selectFrom('people')
    .select(['id', 'name', 'email'])
    .where('closed_at', 'is', null);
  const person =
    'personId' in whom
      ? await people.where('id', '=', whom.personId).executeTakeFirst()
      : await people.where('email', '=', whom.email.trim().toLowerCase()).executeTakeFirst();
  return person ?? null;
}

/** Lets only one appointment of a body through at a time: two chairs named at once would both fit. */
export async function lockGroup(db: Db, id: string): Promise<void> {
  await db.selectFrom('groups').select('id').where('id', '=', id).forUpdate().execute();
}
