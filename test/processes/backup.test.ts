import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Sql } from 'postgres';
import { describe, expect, test } from 'vitest';

import { openInstallation } from '../../src/main/installation.ts';
import { loadConfig } from '#platform/config.ts';
import { createLogger } from '#platform/log.ts';
import { addCity } from '#platform/migrate/index.ts';
import { withSession } from '#platform/migrate/session.ts';
import { makers } from '#test/make/index.ts';
import { runSambung, withFolder } from '#test/programs.ts';

const sambung = async (args: string[], env: Record<string, string>) => {
  const program = runSambung(args, env);
  return { status: await program.ended, said: program.said() };
};

/** A city with a report, a bulletin, a person, a file on disk and a job that waits. */
async function fillCity(folder: string): Promise<void> {
  const config = loadConfig({ SAMBUNG_DATA: folder });
  const installation = await openInstallation(config, createLogger('silent'), {
    works: false,
    demo: false,
    prepare: (url) => addCity(url, { slug: 'metro', name: 'Kota Metro' }),
  });
  try {
    const [city] = installation.cities;
    if (!city) throw new Error('No city');
    const make = makers(city.services);
    await make.bulletin({ state: 'published' });
    await make.report({ title: 'Jalan "berlubang"\tdi\\gang' });
    await installation.boss.send('reports.sweep', { city: 'metro' });
    await mkdir(join(folder, 'cities/metro/media/ab'), { recursive: true });
    await writeFile(join(folder, 'cities/metro/media/ab/foto.webp'), Buffer.from([1, 0, 255, 10]));
  } finally {
    await installation.close();
  }
}

/** Every row of every table, as text. */
async function everything(folder: string): Promise<Record<string, string[]>> {
  const installation = await openInstallation(
    loadConfig({ SAMBUNG_DATA: folder }),
    createLogger('silent'),
    { works: false, demo: false },
  );
  try {
    return await withSession(installation.url, readAll);
  } finally {
    await installation.close();
  }
}

async function readAll(sql: Sql): Promise<Record<string, string[]>> {
  const tables = await sql<{ schema: string; name: string }[]>`
    select relnamespace::regnamespace::text as schema, relname as name from pg_class
    where relkind = 'r' and relnamespace::regnamespace::text in ('sambung', 'city_metro')
      and relname <> 'migrations'`;
  const all: Record<string, string[]> = {};
  for (const { schema, name } of tables) {
    const rows = await sql<{ row: string }[]>`
      select t::text as row from ${sql(schema)}.${sql(name)} t order by 1`;
    all[`${schema}.${name}`] = rows.map(({ row }) => row);
  }
  const jobs = await sql<{ row: string }[]>`
    select name || ' ' || data::text as row from sambung_jobs.job where state < 'active' order by 1`;
  return { ...all, jobs: jobs.map(({ row }) => row) };
}

describe('a backup', () => {
  test('brings back every row, file and waiting job after all was wiped', () =>
    withFolder(async (folder) => {
      await withFolder(async (other) => {
        await fillCity(folder);
        const before = await everything(folder);
        expect(before['city_metro.reports']).toHaveLength(1);
        expect(before['jobs']?.length).toBeGreaterThan(0);

        const copy = join(other, 'cadangan');
        const taken = await sambung(['backup', copy, '--json'], { SAMBUNG_DATA: folder });
        expect(taken).toMatchObject({ status: 0 });
        const fresh = { SAMBUNG_DATA: join(other, 'baru') };
        expect(await sambung(['restore', copy], fresh)).toMatchObject({ status: 0 });

        expect(await everything(fresh.SAMBUNG_DATA)).toEqual(before);
        const photo = join(fresh.SAMBUNG_DATA, 'cities/metro/media/ab/foto.webp');
        expect([...(await readFile(photo))]).toEqual([1, 0, 255, 10]);

        const again = await sambung(['restore', copy], fresh);
        expect(again.status).toBe(1);
        expect(again.said).toContain('sudah ada kota metro');
      });
    }));

  test('that was damaged is refused before anything is touched', () =>
    withFolder(async (folder) => {
      await withFolder(async (other) => {
        await sambung(['cities', 'add', 'metro', 'Kota Metro'], { SAMBUNG_DATA: folder });
        const copy = join(other, 'cadangan');
        await sambung(['backup', copy], { SAMBUNG_DATA: folder });
        await appendFile(join(copy, 'tables/city_metro/rules.jsonl.gz'), 'x');

        const fresh = { SAMBUNG_DATA: join(other, 'baru') };
        const told = await sambung(['restore', copy], fresh);
        expect(told.status).toBe(1);
        expect(told.said).toContain('rules.jsonl.gz berubah');
        const cities = await sambung(['cities', 'list', '--json'], fresh);
        expect(cities.said).toContain('"cities":[]');
      });
    }));
});
