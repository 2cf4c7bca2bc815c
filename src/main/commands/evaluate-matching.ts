import { open, readFile } from 'node:fs/promises';

import {
  type Figures,
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
    const { all, by } = figuresOf(results);
    terminal.answer({ ...all, variants: Object.fromEntries(by), bad }, [
      ...bad,
      ...(by.size > 1 ? [...by].flatMap(([name, figures]) => linesOf(name, figures)) : []),
      ...linesOf('semua', all),
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

const readInput = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    throw new OperatorError(`Berkas ${path} tidak dapat dibaca. Periksa nama dan izinnya.`, {
      cause,
    });
  });

const MOST_NAMED = 20;

function namedLines(path: string, bad: number[]): string[] {
  if (bad.length === 0) return [];
  const more = bad.length > MOST_NAMED ? ` dan ${bad.length - MOST_NAMED} lagi` : '';
  return [`${path}: baris ${bad.slice(0, MOST_NAMED).join(', ')}${more} tidak terbaca, dilewati.`];
}

function linesOf(name: string, { queries, outcomes, recall, ms, ...shares }: Figures): string[] {
  const { answer, pattern, suggest, queue } = outcomes;
  const found = recall
    ? `  R@1 ${share(recall.at1)}  R@5 ${share(recall.at5)}  S@10 ${share(recall.at10)}  MRR ${share(recall.mrr)}`
    : '';
  return [
    `${name} (${queries}): answer ${answer}, pattern ${pattern}, suggest ${suggest}, queue ${queue}`,
    `   ${found}  dijawab ${share(shares.answered)}, keliru ${share(shares.answeredWrong)}  ` +
      `p50 ${ms.p50.toFixed(0)} ms, p95 ${ms.p95.toFixed(0)} ms`,
  ];
}

const share = (value: number) => value.toFixed(4);
