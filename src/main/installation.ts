import { join } from 'node:path';

import type { PgBoss } from 'pg-boss';

import { allJobs } from '#app';
import { type CityRecord, cityOf, listCities } from '#platform/cities.ts';
import type { Config } from '#platform/config.ts';
import { connect, type Db } from '#platform/db.ts';
import { createEmbedder } from '#platform/embeddings.ts';
import { createGuardedFetch } from '#platform/guarded-fetch.ts';
import { type Jobs, jobsThrough } from '#platform/jobs.ts';
import type { Logger } from '#platform/log.ts';
import { localMailbox, type Mailer, smtpMailer } from '#platform/mail.ts';
import { localStore, type MediaStore, s3Store } from '#platform/media/index.ts';
import { migrateInstallation } from '#platform/migrate/index.ts';
import { createTextReader, type TextReader } from '#platform/ocr/index.ts';
import { createPageCache } from '#platform/page-cache.ts';
import { loadSecrets, type Secrets } from '#platform/secrets.ts';
import type { Services } from '#platform/services.ts';
import { createBoss, createQueues } from '#platform/worker.ts';
import { openDatabase } from './database.ts';

export type HostedCity = Readonly<{
  hosts: string[];
  isDefault: boolean;
  services: Services;
}>;

/** Everything that is open while Sambung runs: database, queue, cities. */
export type Installation = Readonly<{
  config: Config;
  log: Logger;
  url: string;
  db: Db;
  boss: PgBoss;
  cities: readonly HostedCity[];
  close: () => Promise<void>;
  /** Lets go of the database at once, whatever is under way: it is rolled back. */
  abandon: () => Promise<void>;
}>;

type Purpose = {
  /** Looks after the queue as well, instead of only sending to it. */
  works: boolean;
  demo: boolean;
  /** Done with the migrated database before its cities are opened. */
  prepare?: (url: string) => Promise<void>;
};

const PAGE_CACHE_BYTES = 48_000_000;

/** Opens an installation, its schemas brought up to date; what was opened is closed again if it fails. */
export async function openInstallation(
  config: Config,
  log: Logger,
  purpose: Purpose,
): Promise<Installation> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const shut of opened.splice(0).reverse()) await shut();
  };
  try {
    const secrets = await loadSecrets(config.dataFolder);
    const database = await openDatabase(config, log);
    opened.push(() => database.close());
    await migrateInstallation(database.url, ({ schema, name }) =>
      log.info({ schema, migration: name }, 'migrated'),
    );
    await purpose.prepare?.(database.url);
    const db = connect(database.url, { schema: 'sambung', max: 2 });
    opened.push(() => db.destroy());

    const boss = createBoss({ url: database.url, log, works: purpose.works });
    await boss.start();
    opened.push(() => boss.stop({ graceful: true, timeout: 10_000 }));
    await createQueues(boss, allJobs());
    const ocr = createTextReader();
    opened.push(() => {
      ocr.close();
      return Promise.resolve();
    });

    const open = openerOf({
      config,
      log,
      secrets,
      purpose,
      url: database.url,
      jobs: jobsThrough(boss),
      ocr,
    });
    const cities = (await listCities(db)).map(open);
    for (const { services } of cities) {
      opened.push(() => services.db.destroy());
      opened.push(() => {
        services.mail.close();
        return Promise.resolve();
      });
    }
    const abandon = async () => {
      await boss.stop({ graceful: false });
      await database.close();
    };
    return { config, log, url: database.url, db, boss, cities, close, abandon };
  } catch (error) {
    await close();
    throw error;
  }
}

type Shared = {
  config: Config;
  log: Logger;
  secrets: Secrets;
  purpose: Purpose;
  url: string;
  jobs: Jobs;
  ocr: TextReader;
};

/** What the actions of one city are given. */
function openerOf({ config, log, secrets, purpose, url, jobs, ocr }: Shared) {
  return (record: CityRecord): HostedCity => {
    const city = cityOf(record, config.origin);
    const folder = join(config.dataFolder, 'cities', city.slug);
    const services: Services = {
      city,
      db: connect(url, { schema: city.schema, max: config.databasePool }),
      jobs,
      mail: mailerOf(config, folder),
      media: mediaOf(config, city.slug, folder),
      ocr,
      embedder: config.embeddings && createEmbedder(config.embeddings),
      pages: createPageCache({ maxBytes: PAGE_CACHE_BYTES }),
      secrets,
      log: log.child({ city: city.slug }),
      now: () => new Date(),
      fetch: createGuardedFetch({ allowPrivate: false, maxBytes: 5_000_000, timeoutMs: 15_000 }),
      folder,
      demo: purpose.demo,
    };
    return { hosts: record.hosts, isDefault: record.isDefault, services };
  };
}

function mailerOf({ mail }: Config, folder: string): Mailer {
  if (!mail.url) return localMailbox(join(folder, 'mail'), mail.from);
  return smtpMailer({ url: mail.url, from: mail.from });
}

function mediaOf({ s3 }: Config, slug: string, folder: string): MediaStore {
  if (!s3) return localStore(join(folder, 'media'));
  return s3Store({ ...s3, prefix: `${slug}/`, fetch, now: () => new Date() });
}
