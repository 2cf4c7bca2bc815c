import type { Transaction } from 'kysely';

import type { Db } from './db.ts';
import type { Embedder } from './embeddings.ts';
import type { Jobs } from './jobs.ts';
import type { Logger } from './log.ts';
import type { Mailer } from './mail.ts';
import type { MediaStore } from './media/store.ts';
import type { TextReader } from './ocr/index.ts';
import type { PageCache } from './page-cache.ts';
import type { DB } from './schema.ts';
import type { Secrets } from './secrets.ts';

/** One city of the installation: a schema of its own, reached by its host names. */
export type City = {
  /** Short name, also the schema's: `metro` lives in `city_metro`. */
  slug: string;
  name: string;
  schema: string;
  timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  /** Public address without a slash at the end; links in messages start with it. */
  origin: string;
};

/**
 * What an action may use. Handed down from the composition root, never imported:
 * a test gives its own clock and an open transaction.
 */
export type Services = Readonly<{
  city: City;
  db: Db;
  jobs: Jobs;
  mail: Mailer;
  media: MediaStore;
  /** Reads the words in pictures; one for the whole installation. */
  ocr: TextReader;
  /** Says what texts mean, where the operator has named a server for it. */
  embedder: Embedder | null;
  pages: PageCache;
  secrets: Secrets;
  log: Logger;
  now: () => Date;
  /** Other people's servers are reached through this, so that private addresses are refused. */
  fetch: typeof fetch;
  /** What this city keeps on disk beside its database: spools, the local mailbox. */
  folder: string;
  demo: boolean;
}>;

/** Runs `work` in a transaction, joining the caller's when there is one. */
export function inTransaction<T>(
  services: Services,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  if (services.db.isTransaction) return work(services);
  return services.db
    .transaction()
    .execute((trx: Transaction<DB>) => work({ ...services, db: trx }));
}
