import { randomBytes } from 'node:crypto';

import { PgBoss } from 'pg-boss';
import postgres from 'postgres';

import { allJobs } from '#app';
import { connect, connectionUrl, type Db, socketOf } from '#platform/db.ts';
import { createLogger } from '#platform/log.ts';
import { addCity, migrateInstallation } from '#platform/migrate/index.ts';
import { createBoss, createQueues, JOBS_SCHEMA } from '#platform/worker.ts';

export const TEST_CITY = { slug: 'uji', name: 'Kota Uji', schema: 'city_uji' } as const;

/** An empty, migrated city with its queues, for every worker to clone. */
export async function createTemplate(server: string, name: string): Promise<void> {
  await onServer(server, (sql) => sql`create database ${sql(name)}`);
  const url = databaseUrl(server, name);
  await migrateInstallation(url);
  await addCity(url, { slug: TEST_CITY.slug, name: TEST_CITY.name });

  const boss = createBoss({ url, log: createLogger('silent'), works: false });
  await boss.start();
  await createQueues(boss, allJobs());
  await boss.stop({ graceful: false });
}

export async function cloneDatabase(server: string, template: string) {
  const name = `sambung_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer(server, (sql) => sql`create database ${sql(name)} template ${sql(template)}`);
  const url = databaseUrl(server, name);
  const db: Db = connect(url, { schema: TEST_CITY.schema, max: 8 });
  return {
    db,
    url,
    drop: async () => {
      await db.destroy();
      await dropDatabase(server, name);
    },
  };
}

/** A queue that is only sent to: nothing runs unless the test says so. */
export async function startSendingBoss(url: string): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: JOBS_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  await boss.start();
  return boss;
}

export async function dropDatabase(server: string, name: string): Promise<void> {
  await onServer(server, (sql) => sql`drop database if exists ${sql(name)} with (force)`);
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function onServer(server: string, work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(connectionUrl(server), {
    ...socketOf(server),
    max: 1,
    onnotice: () => undefined,
  });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
