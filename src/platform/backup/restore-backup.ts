import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

import type { Sql, TransactionSql } from 'postgres';

import { OperatorError } from '../errors.ts';
import { readMigrations } from '../migrate/files.ts';
import { ensureExtensions, migrateInstallation } from '../migrate/index.ts';
import { migrateSchema } from '../migrate/migrate-schema.ts';
import { withLock } from '../migrate/session.ts';
import { JOBS_SCHEMA } from '../worker.ts';
import { type Manifest, type Part, readManifest, type Table } from './manifest.ts';
import { checkParts } from './parts.ts';

type Restore = {
  url: string;
  citiesFolder: string;
  source: string;
  /** Makes the queues in the empty database, so that waiting jobs have a place. */
  makeQueues: () => Promise<void>;
  told: (done: number, total: number) => void;
};

/**
 * Brings a backup into an empty installation. First every part is read against its checksum, so
 * nothing is touched for a backup that is damaged; then each schema is built as it was when the
 * backup was taken, filled in one transaction, and brought up to this program's version.
 */
export async function restoreBackup(restore: Restore) {
  const { url, source, told } = restore;
  const manifest = await readManifest(source);
  const parts = [
    ...manifest.schemas.flatMap(({ tables }) => tables),
    manifest.jobs,
    ...manifest.files,
  ];
  await checkParts(source, parts, (done) => told(done, parts.length));

  await withLock(url, async (sql) => {
    await refuseFull(sql);
    await ensureExtensions(sql);
    for (const schema of manifest.schemas) {
      await build(sql, schema);
      await fill(sql, source, schema);
    }
  });
  await migrateInstallation(url);
  await copyFiles(source, restore.citiesFolder, manifest.files);
  await restore.makeQueues();
  const jobs = await withLock(url, (sql) => fillJobs(sql, source, manifest.jobs));
  return { manifest, jobs };
}

async function refuseFull(sql: Sql): Promise<void> {
  const [there] = await sql<
    { name: string | null }[]
  >`select to_regclass('sambung.cities')::text as name`;
  if (!there?.name) return;
  const [city] = await sql<{ slug: string }[]>`select slug from sambung.cities limit 1`;
  if (!city) return;
  throw new OperatorError(
    `Di sini sudah ada kota ${city.slug}. Cadangan dipulihkan ke tempat kosong: pilih SAMBUNG_DATA atau DATABASE_URL yang baru.`,
  );
}

type Schema = Manifest['schemas'][number];

async function build(sql: Sql, { name, migrations }: Schema): Promise<void> {
  const known = await readMigrations(name === 'sambung' ? 'common' : 'city');
  const foreign = migrations.find((one) => !known.some((ours) => ours.name === one));
  if (foreign) {
    throw new OperatorError(
      `Cadangan ini memuat migrasi ${foreign}, yang tidak dikenal program ini. Pasang versi Sambung yang lebih baru.`,
    );
  }
  await migrateSchema(
    sql,
    name,
    known.filter((ours) => migrations.includes(ours.name)),
  );
}

/**
 * The tables refer to each other in circles, so the references are taken off, the rows brought in,
 * and the references put back, which checks every row. What the migrations had sown is replaced.
 */
function fill(sql: Sql, folder: string, { name, tables }: Schema): Promise<unknown> {
  return sql.begin(async (tx) => {
    await tx`select set_config('search_path', '', true)`;
    const references = await tx<{ table: string; name: string; words: string }[]>`
      select c.conrelid::regclass::text as table, c.conname as name, pg_get_constraintdef(c.oid) as words
      from pg_constraint c
      where c.contype = 'f' and c.connamespace = ${name}::regnamespace`;
    for (const one of references) {
      await tx`alter table ${tx.unsafe(one.table)} drop constraint ${tx(one.name)}`;
    }
    for (const table of tables) await tx`truncate ${tx(name)}.${tx(table.name)}`;
    for (const table of tables) await bringIn(tx, folder, { table, into: [name, table.name] });
    for (const one of references) {
      await tx`alter table ${tx.unsafe(one.table)} add constraint ${tx(one.name)} ${tx.unsafe(one.words)}`;
    }
  });
}

async function bringIn(
  tx: TransactionSql,
  folder: string,
  { table, into }: { table: Table; into: [schema: string, table: string] },
): Promise<void> {
  const [schema, name] = into;
  const columns = tx(table.columns);
  for await (const rows of batches(join(folder, table.path))) {
    await tx`
      insert into ${tx(schema)}.${tx(name)} (${columns})
      select ${columns}
      from json_populate_recordset(null::${tx(schema)}.${tx(name)}, ${rows}::text::json)`;
  }
}

/** The lines of a part, some hundred at a time, each time as one JSON array. */
async function* batches(file: string): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  let batch: string[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield `[${batch.join(',')}]`;
    batch = [];
  }
  if (batch.length > 0) yield `[${batch.join(',')}]`;
}

const BATCH = 500;

/** Jobs of queues that this program knows wait again; gives how many. */
function fillJobs(sql: Sql, folder: string, jobs: Manifest['jobs']): Promise<number> {
  return sql.begin(async (tx) => {
    const [row] = await tx<{ version: number }[]>`select version from ${tx(JOBS_SCHEMA)}.version`;
    if (row?.version !== jobs.version) return 0;
    await tx`create temporary table waiting (like ${tx(JOBS_SCHEMA)}.job) on commit drop`;
    await bringIn(tx, folder, { table: jobs, into: ['pg_temp', 'waiting'] });
    await tx`update pg_temp.waiting set state = 'created', started_on = null where state = 'active'`;
    const { count } = await tx`
      insert into ${tx(JOBS_SCHEMA)}.job (${tx(jobs.columns)})
      select ${tx(jobs.columns)} from pg_temp.waiting w
      where exists (select from ${tx(JOBS_SCHEMA)}.queue q where q.name = w.name)
      on conflict do nothing`;
    return count;
  });
}

async function copyFiles(source: string, target: string, files: readonly Part[]): Promise<void> {
  for (const { path } of files) {
    const file = join(target, relative('cities', path));
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await copyFile(join(source, path), file);
  }
}
