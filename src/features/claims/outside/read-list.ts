import { readTable } from '#features/areas';
import { type FoundCheck, LONGEST, SHORTEST_TITLE } from './outside-check.ts';
import { dayOf, plainWords, webAddress } from './plain-words.ts';
import type { RowProblem } from './row-problem.ts';
import { verdictOfRating } from './verdict-of-rating.ts';

const MOST_ROWS = 2_000;

export type ListRead =
  | { ok: true; checks: FoundCheck[]; problems: { line: number; problem: RowProblem }[] }
  | { ok: false; refusal: 'unreadable' | 'no_columns' | 'too_many' | 'empty' };

/** Names of the columns, Indonesian or English, in any order. */
const COLUMNS = {
  url: ['url', 'tautan', 'link', 'alamat'],
  title: ['title', 'judul'],
  claim: ['claim', 'klaim', 'narasi'],
  rating: ['rating', 'putusan', 'label'],
  date: ['published_on', 'tanggal', 'date'],
} as const;

/** A table of fact-checks; a row that cannot be kept says why, the others are kept all the same. */
export function readList(text: string): ListRead {
  if (text.trim() === '') return { ok: false, refusal: 'empty' };
  const table = readTable(text.replace(/^\uFEFF/, ''));
  if (!table) return { ok: false, refusal: 'unreadable' };
  const has = (names: readonly string[]) => table.columns.some((column) => names.includes(column));
  if (!has(COLUMNS.url) || !has(COLUMNS.title)) return { ok: false, refusal: 'no_columns' };
  if (table.lines.length > MOST_ROWS) return { ok: false, refusal: 'too_many' };

  const checks = new Map<string, FoundCheck>();
  const problems: { line: number; problem: RowProblem }[] = [];
  for (const { line, cells } of table.lines) {
    const row = rowOf(cells);
    if (typeof row === 'string') problems.push({ line, problem: row });
    else if (checks.has(row.url)) problems.push({ line, problem: 'twice' });
    else checks.set(row.url, row);
  }
  return { ok: true, checks: [...checks.values()], problems };
}

function rowOf(cells: Record<string, string>): FoundCheck | RowProblem {
  const cell = (names: readonly string[]) =>
    names.map((name) => cells[name] ?? '').find((words) => words !== '') ?? '';
  const url = webAddress(cell(COLUMNS.url));
  if (!url) return 'no_address';
  const title = plainWords(cell(COLUMNS.title), LONGEST.title);
  if (title.length < SHORTEST_TITLE) return 'no_title';
  const written = cell(COLUMNS.date);
  const publishedOn = dayOf(written);
  if (written !== '' && !publishedOn) return 'bad_date';
  const rating = plainWords(cell(COLUMNS.rating), LONGEST.rating);
  return {
    ...{ url, title, rating, publishedOn, author: '' },
    claim: plainWords(cell(COLUMNS.claim), LONGEST.claim),
    verdict: verdictOfRating(rating),
  };
}
