import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  fileIndex,
  fitMatching,
  type Gathered,
  gatherChoices,
  IndexLine,
  QueryLine,
  readLines,
} from '#features/claims';
import { OperatorError } from '#platform/errors.ts';
import { withScratchCity } from '#platform/migrate/index.ts';
import { type Command, readArguments, requireWords, type Terminal } from '../command.ts';
import { withDatabase } from '../with-database.ts';
import { figureLines } from './figure-lines.ts';
import { readInput } from './read-input.ts';

export const fitMatchingCommand: Command = {
  words: 'fit matching',
  usage: '--data FOLDER --out weights.json',
  summary:
    'menghitung ulang bobot pencocokan dari data pengembangan, diukur pada bagian yang disisihkan',
  run: async (args, terminal) => {
    const { values, positionals } = readArguments(args, fitMatchingCommand, {
      data: { type: 'string' },
      out: { type: 'string' },
    });
    requireWords(positionals, 0, fitMatchingCommand);
    const { data: folder, out } = values;
    if (!folder || !out) {
      throw new OperatorError(`Tulis: ./sambung fit matching ${fitMatchingCommand.usage}`);
    }
    const { pairs, copies } = await withDatabase(terminal, async (url) => ({
      pairs: await gather(terminal, url, await readSet(folder, 'pairs-index', ['pairs-queries'])),
      copies: await gather(
        terminal,
        url,
        await readSet(folder, 'copies-index', ['copies-queries', 'negatives']),
      ),
    }));
    const { weights, heldOut } = fitMatching(pairs, copies);
    await writeFile(out, `${JSON.stringify(weights, null, 2)}\n`);
    terminal.answer({ ...heldOut.all, variants: Object.fromEntries(heldOut.by) }, [
      'Pada bagian yang disisihkan, tanpa memeriksa nama:',
      ...figureLines(heldOut),
      `Bobot baru: ${out}. Periksa dengan ./sambung evaluate matching sebelum memakainya.`,
    ]);
  },
};

type Set = { index: IndexLine[]; queries: QueryLine[] };

async function readSet(folder: string, index: string, queries: string[]): Promise<Set> {
  const pathOf = (name: string) => join(folder, `${name}.jsonl`);
  const known = readLines(await readInput(pathOf(index)), IndexLine);
  const asked: QueryLine[] = [];
  for (const name of queries) {
    asked.push(...readLines(await readInput(pathOf(name)), QueryLine).good);
  }
  return { index: known.good, queries: asked };
}

function gather(terminal: Terminal, url: string, { index, queries }: Set): Promise<Gathered[]> {
  return withScratchCity(url, async (db) => {
    const ids = await fileIndex(db, index, (done, total) => {
      terminal.progress('Mengindeks', done, total);
    });
    return gatherChoices(db, ids, queries, (done) => {
      terminal.progress('Mencari calon', done, queries.length);
    });
  });
}
