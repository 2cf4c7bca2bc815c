import path from 'node:path';

import type { PgBoss } from 'pg-boss';

import type { Db } from '#platform/db.ts';
import { jobsThrough } from '#platform/jobs.ts';
import { createLogger } from '#platform/log.ts';
import { localMailbox } from '#platform/mail.ts';
import { localStore } from '#platform/media/index.ts';
import { createTextReader, type TextReader } from '#platform/ocr/index.ts';
import { createPageCache } from '#platform/page-cache.ts';
import { createSecrets } from '#platform/secrets.ts';
import type { Services } from '#platform/services.ts';
import { TEST_CITY } from './database.ts';

type Parts = {
  db: Db;
  boss: PgBoss;
  folder: string;
  ocr?: TextReader;
  clock: { now: Date };
};

/** Real services over the test's transaction; mail lands as files, the clock is the test's. */
export function testServices({
  db,
  boss,
  folder,
  clock,
  ocr = createTextReader(),
}: Parts): Services {
  return {
    city: { ...TEST_CITY, timeZone: 'Asia/Jakarta', origin: 'http://uji.localhost' },
    db,
    jobs: jobsThrough(boss),
    mail: localMailbox(path.join(folder, 'mail')),
    media: localStore(path.join(folder, 'media')),
    ocr,
    embedder: null,
    pages: createPageCache({ maxBytes: 1_000_000 }),
    secrets: createSecrets(),
    log: createLogger('silent'),
    now: () => clock.now,
    fetch,
    folder,
    demo: false,
  };
}
