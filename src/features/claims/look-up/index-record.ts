import type { Db } from '#platform/db.ts';
import { canonicalUrl } from '../matching/canonical-url.ts';
import { fingerprint } from '../matching/fingerprint.ts';
import { LONGEST_MESSAGE } from '../matching/fold-text.ts';
import { readText } from '../matching/reading.ts';
import { termsOfRecord } from '../matching/terms.ts';
import {
  dropRecords,
  type FiledRecord,
  fileRecords,
  lockRecord,
  type Mark,
  markAnswerable,
} from './index.queries.ts';
import type { IndexRecord, RecordText } from './match.ts';

/** More than this many texts of one record tell nothing new; the oldest variants give way. */
const MOST_TEXTS = 40;

/** Makes a record findable by these texts, addresses and files; what was there before is replaced. */
export function indexRecord(db: Db, record: IndexRecord): Promise<void> {
  return indexRecords(db, [record]);
}

/** As `indexRecord`, for many at once: an import, or the whole index made anew. */
export async function indexRecords(db: Db, records: readonly IndexRecord[]): Promise<void> {
  if (records.length === 0) return;
  if (!db.isTransaction) {
    await db.transaction().execute((trx) => indexRecords(trx, records));
    return;
  }
  const last = new Map(records.map((record) => [record.subjectId, record]));
  await dropRecords(db, [...last.keys()]);
  await fileRecords(db, [...last.values()].map(filed));
}

/** Nothing finds it any more. */
export async function unindexRecord(db: Db, subjectId: string): Promise<void> {
  if (db.isTransaction) await dropRecords(db, [subjectId]);
  else await db.transaction().execute((trx) => dropRecords(trx, [subjectId]));
}

/** From now on messages may be answered with it, or no more. */
export function setAnswerable(db: Db, subjectId: string, answerable: boolean): Promise<void> {
  return markAnswerable(db, subjectId, answerable);
}

/** A message that a person confirmed to be the same claim is known from now on; false when there is no such record. */
export async function addVariant(db: Db, subjectId: string, text: string): Promise<boolean> {
  if (!db.isTransaction) {
    return db.transaction().execute((trx) => addVariant(trx, subjectId, text));
  }
  const record = await lockRecord(db, subjectId);
  if (!record) return false;
  const { texts } = record;
  if (texts.some((known) => known.text === text)) return true;
  const full = texts.length >= MOST_TEXTS ? texts.findIndex(({ role }) => role === 'variant') : -1;
  const kept = texts.filter((_, at) => at !== full);
  await indexRecord(db, { ...record, subjectId, texts: [...kept, { role: 'variant', text }] });
  return true;
}

function filed(record: IndexRecord): FiledRecord {
  const texts = record.texts
    .map(({ role, text }) => ({ role, text: withoutNull(text).slice(0, LONGEST_MESSAGE) }))
    .filter(({ text }) => text.trim() !== '')
    .slice(0, MOST_TEXTS);
  const read = texts.map(({ role, text }) => ({ role, text, reading: readText(text) }));
  const titles = read.filter(({ role }) => role === 'title');
  const bodies = read.filter(({ role }) => role !== 'title');
  return {
    subjectId: record.subjectId,
    kind: record.kind,
    answerable: record.answerable,
    texts: read.map(({ role, text, reading }) => ({
      role,
      text,
      roots: reading.roots.join(' '),
      letters: reading.letters,
    })),
    marks: marksOf(record, texts),
    terms: termsOfRecord(
      { roots: titles.flatMap(({ reading }) => reading.roots), letters: '' },
      bodies.map(({ reading }) => reading),
    ),
  };
}

/** PostgreSQL holds no NUL in a text. */
const withoutNull = (text: string) => text.replaceAll('\0', ' ');

function marksOf({ urls, files }: IndexRecord, texts: RecordText[]): Mark[] {
  const exact = texts.map(({ text }) => fingerprint(text)).filter((mark) => mark !== null);
  const links = urls.map(canonicalUrl).filter((mark) => mark !== null);
  return [
    ...exact.map((mark) => ({ kind: 'exact' as const, mark })),
    ...links.map((mark) => ({ kind: 'link' as const, mark })),
    ...files.map((mark) => ({ kind: 'file' as const, mark: mark.toLowerCase() })),
  ];
}
