import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';

import { allJobs } from '#app';
import { loadConfig } from '#platform/config.ts';
import { verifyLedger } from '#platform/ledger.ts';
import { createLogger } from '#platform/log.ts';
import { addCity } from '#platform/migrate/index.ts';
import type { Services } from '#platform/services.ts';
import { startWorking } from '#platform/worker.ts';
import { type Make, makers } from '#test/make/index.ts';
import { type Program, runProgram, withFolder } from '#test/programs.ts';
import { type Installation, openInstallation } from '../../src/main/installation.ts';
import { fillCity, FOLLOWERS, KIM, type Waiting } from './crash/city.ts';
import { prepareTally, type Tally, tallies } from './crash/tally.ts';

/** Half a minute of silence, a look every ten seconds, and the waits between attempts. */
const TAKE_OVER_MS = 120_000;

/** Milliseconds after a publication began: in the transaction, at its commit, in the fan-out. */
const KILLS = [
  ...[2, 10, 25, 60, 140].map((milliseconds) => ({ victim: 'node', milliseconds })),
  ...[0, 6, 15, 30, 70].map((milliseconds) => ({ victim: 'postgres', milliseconds })),
];

const publisher = (folder: string): Program =>
  runProgram('test/processes/programs/publish-all.ts', { SAMBUNG_DATA: folder });

const begun = (program: Program): number => program.said().split('begins ').length - 1;

/** Gives it two bulletins and kills at this moment of the second; the first is acknowledged by then. */
async function atMoment(
  program: Program,
  { make, writer, milliseconds }: { make: Make; writer: Waiting; milliseconds: number },
  kill: () => Promise<void> | void,
): Promise<void> {
  await expect
    .poll(() => Promise.race([waiting(make.services), sleep(1_000)]).catch(() => -1), {
      timeout: 60_000,
      interval: 20,
    })
    .toBe(0);
  const before = begun(program);
  for (const title of ['Kabar uji pertama', 'Kabar uji kedua']) {
    await make.bulletin({ state: 'in_review', title, ...writer });
  }
  while (begun(program) < before + 2) await sleep(1);
  await sleep(milliseconds);
  await kill();
}

async function waiting({ db }: Services): Promise<number> {
  const rows = await db
    .selectFrom('bulletins')
    .select('id')
    .where('state', '=', 'in_review')
    .execute();
  return rows.length;
}

const published = (said: string): string[] =>
  [...said.matchAll(/published ([0-9a-f-]{36})/g)].map(([, id]) => id ?? '');

const postmasterFile = (folder: string): Promise<string> =>
  readFile(path.join(folder, 'postgres/cluster/postmaster.pid'), 'utf8');

const postmasterOf = async (folder: string): Promise<number> =>
  Number((await postmasterFile(folder)).split('\n')[0]);

/** The server's own word that it takes sessions again; sessions of the killed one answer a little longer. */
async function untilReplaced(folder: string, killed: number): Promise<void> {
  const isReady = async () => {
    const said = await postmasterFile(folder).catch(() => '');
    return said.includes('ready') && !said.startsWith(`${killed}\n`);
  };
  await expect.poll(isReady, { timeout: 60_000, interval: 50 }).toBe(true);
}

describe('publishing to 27 KIM and 3,000 followers', () => {
  test(
    'killed at any moment, every bulletin is out wholly and once, or not at all',
    () =>
      withInstallation(async (folder, installation) => {
        const [city] = installation.cities;
        if (!city) throw new Error('No city');
        const { db } = city.services;
        const make = makers(city.services);
        const writer = await fillCity(city.services);

        const acknowledged: string[] = [];
        for (const { victim, milliseconds } of KILLS) {
          const program = publisher(folder);
          await program.says('ready');
          const postmaster = await postmasterOf(folder);
          await atMoment(program, { make, writer, milliseconds }, () => {
            if (victim === 'postgres') process.kill(postmaster, 'SIGKILL');
            else program.kill('SIGKILL');
          });
          if (victim === 'postgres') {
            await untilReplaced(folder, postmaster);
            program.kill('SIGKILL');
          }
          await program.ended;
          acknowledged.push(...published(program.said()));
        }

        await workOff(folder, city.services);

        await prepareTally(db);
        const found = await tallies(db);
        for (const one of found) {
          expect(one, one.id).toEqual({ id: one.id, ...(isOut(one) ? WHOLE : ABSENT) });
        }
        const out = found.filter(isOut).map(({ id }) => id);
        expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS.length);
        expect(out).toEqual(expect.arrayContaining(acknowledged));
        expect(await verifyLedger(db)).toMatchObject({ ok: true, entries: out.length });
      }),
    360_000,
  );
});

const isOut = ({ state }: Tally): boolean => state === 'published';
const WHOLE: Omit<Tally, 'id'> = {
  state: 'published',
  tasks: KIM,
  kims: KIM,
  links: KIM + 1,
  versions: 1,
  ledger: 1,
  chairs: KIM,
  writers: 1,
  followers: FOLLOWERS,
  followerRows: FOLLOWERS,
};
const ABSENT: Omit<Tally, 'id'> = {
  state: 'in_review',
  tasks: 0,
  kims: 0,
  links: 0,
  versions: 0,
  ledger: 0,
  chairs: 0,
  writers: 0,
  followers: 0,
  followerRows: 0,
};

/** The test holds on to the database over all kills, and lets go of it in the end. */
const withInstallation = (
  work: (folder: string, installation: Installation) => Promise<void>,
): Promise<void> =>
  withFolder(async (folder) => {
    const installation = await open(folder);
    try {
      await work(folder, installation);
    } finally {
      await installation.close();
    }
  });

const open = (folder: string): Promise<Installation> =>
  openInstallation(loadConfig({ SAMBUNG_DATA: folder }), createLogger('silent'), {
    works: false,
    demo: false,
    prepare: (url) => addCity(url, { slug: 'uji', name: 'Kota Uji' }),
  });

/** Another worker takes over what the killed ones held, by itself and long before the time is over. */
async function workOff(folder: string, { db }: Services): Promise<void> {
  const jobs = allJobs().filter(({ name }) => name === 'channels.fan-out');
  const config = loadConfig({ SAMBUNG_DATA: folder });
  const installation = await openInstallation(config, createLogger('silent'), {
    works: true,
    demo: false,
  });
  try {
    const [city] = installation.cities;
    await startWorking(installation.boss, jobs, () => city?.services ?? null);
    await expect.poll(() => unfinished(db), { timeout: TAKE_OVER_MS, interval: 250 }).toBe(0);
  } finally {
    await installation.close();
  }
}

async function unfinished(db: Services['db']): Promise<number> {
  const { rows } = await sql<{ jobs: number }>`
    select count(*)::int as jobs from sambung_jobs.job
    where name = 'channels.fan-out' and state in ('created', 'retry', 'active')`.execute(db);
  return rows[0]?.jobs ?? -1;
}
