import { randomBytes } from 'node:crypto';

import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import type { Opening } from './open-spool.ts';

/** How far this file has been counted, held until the transaction ends. */
export async function lockSpool(db: Db, file: string, now: Date): Promise<number> {
  await db
    .insertInto('link_spools')
    .values({ file, counted: 0, seen_at: now })
    .onConflict((row) => row.column('file').doNothing())
    .execute();
  const spool = await db
    .selectFrom('link_spools')
    .select('counted')
    .where('file', '=', file)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return Number(spool.counted);
}

export async function moveSpool(
  db: Db,
  { file, counted, now }: { file: string; counted: number; now: Date },
): Promise<void> {
  await db
    .updateTable('link_spools')
    .set({ counted, seen_at: now })
    .where('file', '=', file)
    .execute();
}

/** Rows of files that are gone are kept a week: should a file come back, it is not counted again. */
export async function forgetSpools(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('link_spools').where('seen_at', '<', before).execute();
}

/** Counts each visitor of a link once a day. Openings of links that never were are dropped. */
export async function countOpenings(db: Db, openings: readonly Opening[]): Promise<void> {
  if (openings.length === 0) return;
  await sql`
    with opened as (
      select distinct day, code, visitor
      from unnest(
        ${openings.map((one) => one.day)}::date[],
        ${openings.map((one) => one.code)}::text[],
        ${openings.map((one) => one.visitor)}::text[]) as o (day, code, visitor)
      where exists (select from links l where l.code = o.code)
    ), fresh as (
      insert into link_visitors (code, day, visitor)
      select code, day, visitor from opened
      on conflict do nothing
      returning code, day
    )
    insert into link_days (code, day, opens)
    select code, day, count(*)::int from fresh group by code, day order by code, day
    on conflict (code, day) do update set opens = link_days.opens + excluded.opens
  `.execute(db);
}

/** The salt of a local day, drawn by whoever needs it first. */
export async function saltOfDay(db: Db, day: string): Promise<string> {
  await db
    .insertInto('link_salts')
    .values({ day, salt: randomBytes(32).toString('base64url') })
    .onConflict((row) => row.column('day').doNothing())
    .execute();
  const { salt } = await db
    .selectFrom('link_salts')
    .select('salt')
    .where('day', '=', sql<Date>`${day}::date`)
    .executeTakeFirstOrThrow();
  return salt;
}

/** Salts and marks of all days before this one, so that yesterday's visitors are only a number. */
export async function forgetVisitors(db: Db, today: string): Promise<void> {
  await db
    .deleteFrom('link_visitors')
    .where('day', '<', sql<Date>`${today}::date`)
    .execute();
  await db
    .deleteFrom('link_salts')
    .where('day', '<', sql<Date>`${today}::date`)
    .execute();
}

/** How often a link was opened in all, a visitor once a day. */
export async function opensOfLink(db: Db, code: string): Promise<number> {
  const { opens } = await db
    .selectFrom('link_days')
    .select(sql<number>`coalesce(sum(opens), 0)::int`.as('opens'))
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return opens;
}
