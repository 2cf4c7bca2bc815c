import { open } from 'node:fs/promises';

import {
  figuresOf,
  fileIndex,
  IndexLine,
  QueryLine,
  readLines,
  runQueries,
} from '#features/claims';
import { OperatorError } from '#platform/errors.ts';
import { withScratchCity } from '#platform/migrate/index.ts';
import { type Command, readArguments, requireWords, type Terminal } from '../command.ts';
import { withDatabase } from '../with-database.ts';
import { figureLines } from './figure-lines.ts';
import { readInput } from './read-input.ts';

export const evaluateMatching: Command = {
  words: 'evaluate matching',
  usage: '--index I.jsonl --queries Q.jsonl --out R.jsonl',
  summary: 'mengukur pencocokan pesan pada berkas sendiri, di kota sementara yang lalu dihapus',
  run: async (args, terminal) => {
    const { values, positionals } = readArguments(args, evaluateMatching, {
      index: { type: 'string' },
      queries: { type: 'string' },
      out: { type: 'string' },
    });
    requireWords(positionals, 0, evaluateMatching);
    const { index, queries, out } = values;
    if (!index || !queries || !out) {
      throw new OperatorError(`Tulis: ./sambung evaluate matching ${evaluateMatching.usage}`);
    }
    const known = readLines(await readInput(index), IndexLine);
    const asked = readLines(await readInput(queries), QueryLine);
    const bad = [...namedLines(index, known.bad), ...namedLines(queries, asked.bad)];
    if (asked.good.length === 0) {
      throw new OperatorError(
        [`Tidak ada pertanyaan yang terbaca di ${queries}.`, ...bad].join(' '),
      );
    }
    const results = await measure(terminal, { known: known.good, asked: asked.good, out });
    const figures = figuresOf(results);
    terminal.answer({ ...figures.all, variants: Object.fromEntries(figures.by), bad }, [
      ...bad,
      ...figureLines(figures),
      `Jawaban per baris: ${out}`,
    ]);
  },
};

type Measured = { known: IndexLine[]; asked: QueryLine[]; out: string };

/** The answers are written as they come, so that a run that is cut off leaves what it had. */
function measure(terminal: Terminal, { known, asked, out }: Measured) {
  return withDatabase(terminal, (url) =>
    withScratchCity(url, async (db) => {
      const ids = await fileIndex(db, known, (done, total) => {
        terminal.progress('Mengindeks', done, total);
      });
      const file = await open(out, 'w').catch((cause: unknown) => {
        throw new OperatorError(`Berkas ${out} tidak dapat ditulis.`, { cause });
      });
      try {
        return await runQueries(db, ids, asked, async (answer, done) => {
          await file.write(`${JSON.stringify(answer)}\n`);
          terminal.progress('Mencocokkan', done, asked.length);
        });
      } finally {
        await file.close();
      }
    }),
  );
}

const MOST_NAMED = 20;

function namedLines(path: string, bad: number[]): string[] {
  if (bad.length === 0) return [];
  const more = bad.length > MOST_NAMED ? ` dan ${bad.length - MOST_NAMED} lagi` : '';
  return [`${path}: baris ${bad.slice(0, MOST_NAMED).join(', ')}${more} tidak terbaca, dilewati.`];
}
