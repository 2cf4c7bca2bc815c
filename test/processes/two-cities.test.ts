import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { createHostApp } from '../../src/main/web.ts';
import { openInstallation } from '../../src/main/installation.ts';
import { loadConfig } from '#platform/config.ts';
import { createLogger } from '#platform/log.ts';
import { createMetrics } from '#platform/metrics.ts';
import { addCity } from '#platform/migrate/index.ts';
import type { Services } from '#platform/services.ts';
import { makers } from '#test/make/index.ts';
import { withFolder } from '#test/programs.ts';
import { buildAssets } from '#ui/assets.ts';

const SECRET = 'TandaRahasiaMetro';
const PASSWORD = 'jalan setapak ke sawah';

/** One process, one database, two cities told apart by host name. */
async function withTwoCities(
  work: (cities: { metro: Services; bogor: Services; visit: Visit }) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const config = loadConfig({ SAMBUNG_DATA: folder, ORIGIN: 'http://localhost' });
    const installation = await openInstallation(config, createLogger('silent'), {
      works: false,
      demo: false,
      prepare: async (url) => {
        await addCity(url, { slug: 'metro', name: 'Kota Metro', hosts: ['metro.test'] });
        await addCity(url, { slug: 'bogor', name: 'Kota Bogor', hosts: ['bogor.test'] });
      },
    });
    try {
      const app = createHostApp(installation, {
        assets: await buildAssets(),
        metrics: createMetrics(),
      });
      const cityCalled = (slug: string) => {
        const found = installation.cities.find(({ services }) => services.city.slug === slug);
        if (!found) throw new Error(`No ${slug}`);
        return found.services;
      };
      const visit: Visit = async (city, path, { cookie = '', form } = {}) =>
        app.request(new URL(path, city.city.origin).toString(), {
          method: form ? 'POST' : 'GET',
          headers: { host: new URL(city.city.origin).host, origin: city.city.origin, cookie },
          ...(form && { body: new URLSearchParams(form) }),
        });
      await work({ metro: cityCalled('metro'), bogor: cityCalled('bogor'), visit });
    } finally {
      await installation.close();
    }
  });
}

type Visit = (
  city: Services,
  path: string,
  more?: { cookie?: string; form?: Record<string, string> },
) => Promise<Response>;

test('of two cities in one process, nothing of one is reachable from the other', () =>
  withTwoCities(async ({ metro, bogor, visit }) => {
    const make = makers(metro);
    const kim = await make.kim({ name: `KIM ${SECRET}` });
    const bulletin = await make.bulletin({ title: `Kabar ${SECRET}` });
    const { token } = await make.invitationTo(kim, 'kim_member');

    const paths = [
      '/',
      '/kabar',
      `/kabar/${bulletin.slug}`,
      '/kim',
      `/kim/${kim.slug}`,
      '/wilayah',
      `/cari?q=${SECRET}`,
      '/kabar.rss',
      '/kabar.atom',
      '/kabar.json',
      '/sitemap.xml',
      '/api/v1/bulletins',
      '/api/v1/groups',
      '/api/v1/areas',
      `/undangan/${token}`,
    ];
    // Metro first, so that its pages lie in the cache when Bogor is asked.
    const seen = await Promise.all(
      paths.map(async (path) => (await (await visit(metro, path)).text()).includes(SECRET)),
    );
    expect(seen.filter(Boolean).length).toBeGreaterThan(5);
    for (const path of paths) {
      const answer = await visit(bogor, path);
      const page = await answer.text();
      // A page may repeat its own address, in the search field for one.
      const own = page.replaceAll(path, '').replaceAll(/value="[^"]*"/g, '');
      if (!path.startsWith('/cari')) expect(own, path).not.toContain(SECRET);
      expect(own, path).not.toContain(bulletin.slug);
      expect(answer.status, path).toBeLessThan(500);
    }
    expect((await visit(bogor, `/kabar/${bulletin.slug}`)).status).toBe(404);
    expect((await visit(bogor, `/undangan/${token}`)).status).toBe(404);

    const joined = await visit(metro, `/undangan/${token}`, {
      form: { name: 'Siti Contoh', email: '', password: PASSWORD },
    });
    const cookie = joined.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    expect((await visit(metro, '/meja', { cookie })).status).toBe(200);
    const stranger = await visit(bogor, '/meja', { cookie });
    expect(stranger.status).toBe(303);
    expect(stranger.headers.get('location')).toContain('/masuk');

    expect(await countPeople(metro)).toBeGreaterThan(0);
    expect(await countPeople(bogor)).toBe(0);
    expect(await keysThatLeave(metro)).toEqual([]);
    expect(metro.folder).not.toBe(bogor.folder);
  }));

async function countPeople({ db }: Services): Promise<number> {
  const { count } = await db
    .selectFrom('people')
    .select((one) => one.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Foreign keys from one city's tables to anything outside of its schema. */
async function keysThatLeave({ db }: Services): Promise<unknown[]> {
  const { rows } = await sql`
    select c.conname from pg_constraint c
    join pg_class here on here.oid = c.conrelid
    join pg_class there on there.oid = c.confrelid
    where c.contype = 'f' and here.relnamespace <> there.relnamespace
      and here.relnamespace::regnamespace::text like 'city_%'`.execute(db);
  return rows;
}
