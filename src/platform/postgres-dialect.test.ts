import { sql } from 'kysely';

import { describe, expect, test } from '#test/test.ts';
import { connect, type Db } from './db.ts';

const SETTING = { key: 'dialect_test', value: 1, updated_at: new Date('2026-11-23T03:00:00Z') };
const stored = (db: Db) =>
  db.selectFrom('settings').select('value').where('key', '=', SETTING.key).execute();

describe('the dialect', () => {
  test('prepares a statement that comes again', async ({ clone }) => {
    const db = connect(clone.url, { schema: 'city_uji', max: 1 });
    const asked = () =>
      db.selectFrom('areas').select('name').where('code', '=', 'tidak ada').execute();
    await asked();
    await asked();
    const { rows } = await sql<{ uses: number }>`
      select (generic_plans + custom_plans)::int as uses from pg_prepared_statements
      where statement like 'select "name" from "areas"%'`.execute(db);
    await db.destroy();
    expect(rows).toEqual([{ uses: 2 }]);
  });

  test('goes on when what a prepared statement gives has changed', async ({ clone }) => {
    const db = connect(clone.url, { schema: 'city_uji', max: 1 });
    const asked = async () =>
      (await sql`select * from dialect_trial where n = ${1}`.execute(db)).rows;
    await sql`create table dialect_trial (n int)`.execute(db);
    await sql`insert into dialect_trial values (1)`.execute(db);
    expect(await asked()).toEqual([{ n: 1 }]);
    await sql`alter table dialect_trial add column word text default 'baru'`.execute(db);
    expect(await asked()).toEqual([{ n: 1, word: 'baru' }]);
    await sql`drop table dialect_trial`.execute(db);
    await db.destroy();
  });

  test('a transaction is seen by others when it ends, and not at all when it fails', async ({
    pool,
  }) => {
    await pool.transaction().execute(async (tx) => {
      await tx.insertInto('settings').values(SETTING).execute();
      expect(await stored(tx)).toHaveLength(1);
      expect(await stored(pool)).toHaveLength(0);
    });
    expect(await stored(pool)).toHaveLength(1);

    const failing = pool.transaction().execute(async (tx) => {
      await tx.deleteFrom('settings').where('key', '=', SETTING.key).execute();
      throw new Error('batal');
    });
    await expect(failing).rejects.toThrow('batal');
    expect(await stored(pool)).toHaveLength(1);

    const gone = await pool
      .deleteFrom('settings')
      .where('key', '=', SETTING.key)
      .executeTakeFirst();
    expect(gone.numDeletedRows).toBe(1n);
  });

  test('a transaction that the server rolled back does not pass for committed', async ({
    pool,
  }) => {
    const swallowed = pool.transaction().execute(async (tx) => {
      await tx.insertInto('settings').values(SETTING).execute();
      await sql`select 1 / 0`.execute(tx).catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow();
    expect(await stored(pool)).toHaveLength(0);
  });

  test('a transaction gets its connection however many statements want one', async ({ clone }) => {
    const db = connect(clone.url, { schema: 'city_uji', max: 1 });
    const until = { reached: false };
    const others = Array.from({ length: 4 }, async () => {
      while (!until.reached) await sql`select 1`.execute(db);
    });
    await db.transaction().execute(async (tx) => {
      await sql`select 1`.execute(tx);
    });
    until.reached = true;
    await Promise.all(others);
    await db.destroy();
  });
});
