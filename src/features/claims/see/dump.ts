import { stringify } from 'csv-stringify/sync';

import type { Db } from '#platform/db.ts';
import type { City } from '#platform/services.ts';
import { claimJson, type ClaimJson } from './claim-json.ts';
import { listPublishedClaimsWhole } from './published.queries.ts';

const AT_ONCE = 500;

export const DUMP_FORMS = ['jsonl', 'csv'] as const;
export type DumpForm = (typeof DUMP_FORMS)[number];

export const DUMP_TYPES: Record<DumpForm, string> = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** All verdicts, a line each, the newest first; read in pieces, so that a large city fits in memory. */
export async function* dump(
  db: Db,
  { form, city }: { form: DumpForm; city: Pick<City, 'origin'> },
): AsyncGenerator<string> {
  if (form === 'csv') yield `\uFEFF${csvLines([[...COLUMNS]])}`;
  let cursor: { at: Date; id: string } | null = null;
  for (;;) {
    const found = await listPublishedClaimsWhole(db, {}, cursor, AT_ONCE);
    const piece = found.slice(0, AT_ONCE);
    const rows = piece.map((claim) => claimJson(claim, city));
    if (rows.length > 0) yield form === 'csv' ? csvLines(rows.map(cells)) : jsonLines(rows);
    const last = piece.at(-1);
    if (found.length <= AT_ONCE || !last) return;
    cursor = { at: last.publishedAt, id: last.id };
  }
}

const COLUMNS = [
  'code',
  'slug',
  'url',
  'title',
  'claim',
  'verdict',
  'types',
  'topic',
  'label',
  'summary',
  'explanation',
  'method',
  'advice',
  'version',
  'changeNote',
  'underReview',
  'draftedBy',
  'secondOpinionBy',
  'asked',
  'firstSeenAt',
  'firstPublishedAt',
  'publishedAt',
] as const satisfies readonly (keyof ClaimJson)[];

function cells(row: ClaimJson): string[] {
  return COLUMNS.map((column) => {
    const value = row[column];
    return Array.isArray(value) ? value.join(' ') : String(value ?? '');
  });
}

/** A cell that a spreadsheet would take for a formula is made text: messages are strangers' words. */
const csvLines = (rows: string[][]): string =>
  stringify(rows, { record_delimiter: 'windows', escape_formulas: true });

const jsonLines = (rows: readonly ClaimJson[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
