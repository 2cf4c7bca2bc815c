import { gunzipSync } from 'node:zlib';

import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { type KnownArea, lockAreas } from './import.queries.ts';
import { importAliases } from './import-aliases.ts';
import { importBoundaries } from './import-boundaries.ts';
import { importList } from './import-list.ts';
import type { Imported, ImportRefusal, ImportReport, Progress } from './import-report.ts';
import { readTable } from './table-file.ts';

export type AreasFile = {
  /** Kept as the source of every row it brings. */
  fileName: string;
  /** UTF-8, plain or gzip. */
  bytes: Buffer;
  /** Says what would happen and changes nothing. */
  dryRun?: boolean;
  /** Ends the places of this city that a new list no longer has; without it they stay. */
  endMissing?: boolean;
  /** Which city, by code, when a list holds several and we know none yet. */
  city?: string;
  /** First day on which a new list counts, as `2026-01-31`; today when left out. */
  validOn?: string;
};

/** What the importers of the three kinds of file get. */
export type ImportJob = {
  file: AreasFile;
  known: KnownArea[];
  report: (kind: ImportReport['kind']) => ImportReport;
  onProgress: Progress;
};

const LARGEST = 64 * 1024 * 1024;

/**
 * Takes a list of places, a list of other names or GeoJSON boundaries, told apart by what is
 * in the file. All good parts are taken in one transaction; every bad one is named in the report.
 */
export async function importAreas(
  services: Services,
  file: AreasFile,
  onProgress: Progress = () => undefined,
): Promise<Imported> {
  const text = textOf(file.bytes);
  if (typeof text !== 'string') return { imported: false, refusal: text.refusal };

  return inTransaction(services, async (tx) => {
    const known = await lockAreas(tx.db);
    const counts = { read: 0, added: 0, changed: 0, unchanged: 0, skipped: 0, turned: 0 };
    const report = (kind: ImportReport['kind']): ImportReport => {
      return { kind, dryRun: file.dryRun === true, ...counts, ended: [], bad: [] };
    };
    const outcome = await importText(tx, text, { file, known, report, onProgress });
    if (outcome.imported && !file.dryRun) await invalidate(tx, ['areas']);
    return outcome;
  });
}

function importText(tx: Services, text: string, job: ImportJob): Promise<Imported> {
  if (/^\s*[{[]/.test(text)) return importBoundaries(tx, text, job);

  const table = readTable(text);
  if (!table) return Promise.resolve({ imported: false, refusal: 'unreadable_table' });
  const has = (...names: string[]) => names.some((name) => table.columns.includes(name));
  if (has('kode', 'code') && has('alias')) return importAliases(tx, table, job);
  if (has('kode', 'code') && has('nama', 'name')) return importList(tx, table, job);
  return Promise.resolve({ imported: false, refusal: 'unknown_columns' });
}

function textOf(bytes: Buffer): string | { refusal: ImportRefusal } {
  if (bytes.length === 0) return { refusal: 'empty' };
  if (bytes.length > LARGEST) return { refusal: 'too_large' };
  try {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = isGzip ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(plain);
    return text.trim() === '' ? { refusal: 'empty' } : text;
  } catch (error) {
    if (error instanceof RangeError) return { refusal: 'too_large' };
    if (error instanceof Error && 'code' in error) return { refusal: 'not_utf8' };
    throw error;
  }
}
