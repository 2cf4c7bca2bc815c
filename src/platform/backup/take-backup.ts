import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import type { Sql, TransactionSql } from 'postgres';

import { schemaOf } from '../cities.ts';
import { OperatorError } from '../errors.ts';
import { withSession } from '../migrate/session.ts';
import { JOBS_SCHEMA } from '../worker.ts';
import { type Manifest, type Part, type Table, writeManifest } from './manifest.ts';
import { copyPart, filesBelow, writePart } from './parts.ts';

type Backup = {
  url: string;
  /** Where the cities keep their files, one folder each; null when they lie in an S3 store. */
  citiesFolder: string | null;
  /** Must not exist yet. */
  target: string;
  now: Date;
  told: (done: number, total: number) => void;
};

/**
 * Writes everything the installation knows into one folder, while it goes on serving: all tables
 * as they stood at one moment, the jobs that waited, then the files, which are never changed once
 * they are written. The folder gets its name when it is whole, so one that was cut off is never
 * taken for a backup. `secrets.json` is not in it: the two are kept apart.
 */
export async function takeBackup({ url, citiesFolder, target, now, told }: Backup) {
  const partial = `${target}.belum-selesai`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  const tables = await withSession(url, (sql) => readTables(sql, partial, told));
  const files = citiesFolder ? await copyFiles(citiesFolder, partial, told) : [];
  const manifest: Manifest = {
    format: 1,
    takenAt: now.toISOString(),
    ...tables,
    files,
    filesElsewhere: citiesFolder === null,
  };
  await writeManifest(partial, manifest);
  await rename(partial, target).catch((cause: unknown) => {
    throw new OperatorError(`${target} sudah ada. Pilih nama folder lain.`, { cause });
  });
  return manifest;
}

type Read = Pick<Manifest, 'schemas' | 'jobs'>;

function readTables(sql: Sql, folder: string, told: Backup['told']): Promise<Read> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    const cities = await tx<{ slug: string }[]>`select slug from sambung.cities order by slug`;
    const names = ['sambung', ...cities.map(({ slug }) => schemaOf(slug))];
    const found = [];
    for (const name of names) found.push({ name, tables: await tablesOf(tx, name) });

    const total = found.reduce((sum, { tables }) => sum + tables.length, 0);
    let done = 0;
    const schemas = [];
    for (const { name, tables } of found) {
      const written: Table[] = [];
      for (const { table, columns } of tables) {
        written.push(await writeTable(tx, folder, { schema: name, table, columns }));
        told((done += 1), total);
      }
      schemas.push({ name, migrations: await migrationsOf(tx, name), tables: written });
    }
    return { schemas, jobs: await writeJobs(tx, folder) };
  });
}

/** Every table with the columns that are kept; what a column makes of others is made again. */
async function tablesOf(sql: Sql | TransactionSql, schema: string) {
  const rows = await sql<{ table: string; columns: string[] }[]>`
    select c.relname as table,
      array_agg(a.attname order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = ${schema}::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
    group by c.relname order by c.relname`;
  return [...rows];
}

async function migrationsOf(tx: TransactionSql, schema: string): Promise<string[]> {
  const rows = await tx<{ name: string }[]>`
    select name from ${tx(schema)}.migrations order by name`;
  return rows.map(({ name }) => name);
}

type Source = { schema: string; table: string; columns: string[]; where?: string };

async function writeTable(
  tx: TransactionSql,
  folder: string,
  { schema, table, columns, where = 'true' }: Source,
): Promise<Table> {
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    const cursor = tx<{ line: string }[]>`
      select row_to_json(kept)::text as line
      from (select ${tx(columns)} from ${tx(schema)}.${tx(table)} where ${tx.unsafe(where)}) as kept`;
    for await (const batch of cursor.cursor(BATCH)) {
      rows += batch.length;
      yield batch.map(({ line }) => `${line}\n`).join('');
    }
  }
  const path = join('tables', schema, `${table}.jsonl.gz`);
  const part = await writePart(folder, path, Readable.from(lines()));
  return { ...part, name: table, columns, rows };
}

/** Rows held in memory at once; the longest hold a page of text. */
const BATCH = 500;

/** What still has to be done; what runs now is done again, as after any crash. The queue's own clockwork starts itself. */
async function writeJobs(tx: TransactionSql, folder: string): Promise<Manifest['jobs']> {
  const [row] = await tx<{ version: number }[]>`
    select version from ${tx(JOBS_SCHEMA)}.version`;
  const columns = await jobColumns(tx);
  const where = `state < 'completed' and name not like '\\_\\_pgboss%'`;
  const source = { schema: JOBS_SCHEMA, table: 'job', columns, where };
  return { ...(await writeTable(tx, folder, source)), version: row?.version ?? 0 };
}

/** The jobs lie in partitions, one a queue; their parent is no table of its own. */
async function jobColumns(tx: TransactionSql): Promise<string[]> {
  const rows = await tx<{ name: string }[]>`
    select attname as name from pg_attribute
    where attrelid = ${`${JOBS_SCHEMA}.job`}::regclass and attnum > 0 and not attisdropped
      and attgenerated = ''
    order by attnum`;
  return rows.map(({ name }) => name);
}

async function copyFiles(from: string, folder: string, told: Backup['told']): Promise<Part[]> {
  const paths = await filesBelow(from);
  const parts: Part[] = [];
  for (const [index, path] of paths.entries()) {
    parts.push(await copyPart(join(from, path), folder, join('cities', path)));
    told(index + 1, paths.length);
  }
  return parts;
}
