import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { PgBoss } from 'pg-boss';
import { inject, test as base } from 'vitest';

import type { Db } from '#platform/db.ts';
import { createTextReader, type TextReader } from '#platform/ocr/index.ts';
import type { Services } from '#platform/services.ts';
import { cloneDatabase, startSendingBoss } from './database.ts';
import { type Make, makers } from './make/index.ts';
import { type RunJobs, runJobsOf } from './run-jobs.ts';
import { testServices } from './services.ts';
import { type Visit, visitor } from './visit.ts';

type Fixtures = {
  /** The worker's own database, for tests of what only a commit shows. Clean up after yourself. */
  pool: Db;
  boss: PgBoss;
  folder: string;
  /** Reads pictures for real; its process starts when the first one comes. */
  ocr: TextReader;
  /** A transaction that is rolled back when the test ends. */
  db: Db;
  /** Set `clock.now` to move time; it starts on Monday 23 November 2026, 10.00 WIB. */
  clock: { now: Date };
  services: Services;
  make: Make;
  visit: Visit;
  /** Runs what is due in the queue, also the jobs that these jobs enqueue. */
  runJobs: RunJobs;
  clone: { db: Db; url: string };
};

export const test = base.extend<Fixtures>({
  clone: [
    async ({}, use) => {
      const { drop, ...clone } = await cloneDatabase(inject('server'), inject('template'));
      await use(clone);
      await drop();
    },
    { scope: 'worker' },
  ],
  pool: [async ({ clone }, use) => use(clone.db), { scope: 'worker' }],
  boss: [
    async ({ clone }, use) => {
      const boss = await startSendingBoss(clone.url);
      await use(boss);
      await boss.stop({ graceful: false });
    },
    { scope: 'worker' },
  ],
  folder: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'sambung-media-'));
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  ocr: [
    async ({}, use) => {
      const ocr = createTextReader();
      await use(ocr);
      ocr.close();
    },
    { scope: 'worker' },
  ],
  db: async ({ pool }, use) => {
    const trx = await pool.startTransaction().execute();
    await use(trx);
    await trx.rollback().execute();
  },
  clock: async ({}, use) => use({ now: new Date('2026-11-23T03:00:00Z') }),
  services: async ({ db, boss, folder, ocr, clock }, use) =>
    use(testServices({ db, boss, folder, ocr, clock })),
  make: async ({ services }, use) => use(makers(services)),
  visit: async ({ services }, use) => use(visitor(services)),
  runJobs: async ({ services, boss }, use) => use(runJobsOf(services, boss)),
});

export { describe, expect } from 'vitest';
