import postgres from 'postgres';
import { inject } from 'vitest';

import { cloneDatabase, TEST_CITY } from '#test/database.ts';
import { describe, expect, test } from '#test/test.ts';
import { connectionUrl, socketOf } from '../db.ts';
import { addCity, migrateInstallation } from './index.ts';
import { migrateSchema } from './migrate-schema.ts';

/** A database of its own, because these change schemas and commit. */
async function withDatabase<T>(work: (sql: postgres.Sql, url: string) => Promise<T>): Promise<T> {
  const clone = await cloneDatabase(inject('server'), inject('template'));
  const sql = postgres(connectionUrl(clone.url), {
    ...socketOf(clone.url),
    max: 1,
    onnotice: () => undefined,
  });
  try {
    return await work(sql, clone.url);
  } finally {
    await sql.end();
    await clone.drop();
  }
}

const migration = (name: string, sql: string) => ({ name, sql, checksum: `of ${sql}` });

describe('migrating', () => {
  test('finds nothing to do in a database that is up to date', () =>
    withDatabase(async (_, url) => {
      expect(await migrateInstallation(url)).toEqual([]);
    }));

  test('each migration happens whole or not at all, and the ones before it stay', () =>
    withDatabase(async (sql) => {
      const first = migration('1', 'create table kept (id int)');
      const second = migration('2', 'create table lost (id int); select 1 / 0');
      await expect(migrateSchema(sql, 'trial', [first, second])).rejects.toThrow('division');
      const names = await sql`select relname from pg_class
        where relnamespace = 'trial'::regnamespace and relkind = 'r' order by 1`;
      expect(names.map(({ relname }) => String(relname))).toEqual(['kept', 'migrations']);
      const [row] = await sql`select name from trial.migrations`;
      expect(row?.['name']).toBe('1');
    }));

  test('an edited one that has landed is refused by name', () =>
    withDatabase(async (sql) => {
      await migrateSchema(sql, 'trial', [migration('1_first', 'create table kept (id int)')]);
      const edited = migration('1_first', 'create table kept (id bigint)');
      await expect(migrateSchema(sql, 'trial', [edited])).rejects.toThrow(
        /1_first.+isinya berubah/,
      );
    }));

  test('a database newer than the program is refused', () =>
    withDatabase(async (sql, url) => {
      await sql`insert into ${sql(TEST_CITY.schema)}.migrations values ('29990101_x', 'sum', now())`;
      await expect(migrateInstallation(url)).rejects.toThrow('versi Sambung yang lebih baru');
    }));
});

describe('adding a city', () => {
  test('makes its schema and tables; only the first is the default', () =>
    withDatabase(async (sql, url) => {
      await addCity(url, { slug: 'baru', name: 'Kota Baru', hosts: ['Baru.test'] });
      const [city] = await sql`
        select hosts, is_default, to_regclass('city_baru.bulletins')::text as tables
        from sambung.cities where slug = 'baru'`;
      expect(city).toEqual({
        hosts: ['baru.test'],
        is_default: false,
        tables: 'city_baru.bulletins',
      });
      expect(await migrateInstallation(url)).toEqual([]);
    }));

  test('a slug or a host that is taken is refused in words', () =>
    withDatabase(async (_, url) => {
      await addCity(url, { slug: 'baru', name: 'Kota Baru', hosts: ['baru.test'] });
      const slug = addCity(url, { slug: 'baru', name: 'Kota Lain' });
      await expect(slug).rejects.toThrow('Kota baru sudah ada');
      const host = addCity(url, { slug: 'lain', name: 'Kota Lain', hosts: ['baru.test'] });
      await expect(host).rejects.toThrow('sudah dipakai kota baru');
    }));

  test('a slug that could not name a schema is refused', async ({ clone }) => {
    for (const slug of ['', 'Kota', '1kota', 'kota; drop schema public', 'a'.repeat(40)])
      await expect(addCity(clone.url, { slug, name: 'Kota Uji' })).rejects.toThrow('nama pendek');
  });
});
