import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { importAreas, importLines } from '#features/areas';
import { messagesFor } from '#messages';
import { OperatorError } from '#platform/errors.ts';
import { type Command, readArguments, requireWords } from '../command.ts';
import { withCity } from '../with-city.ts';

export const importAreasCommand: Command = {
  words: 'import areas',
  usage: 'BERKAS [--city SLUG] [--code 18.72] [--from 2026-01-31] [--end-missing] [--dry-run]',
  summary: 'membaca daftar wilayah (TSV/CSV), nama lain, atau batas wilayah (GeoJSON)',
  run: async (args, terminal) => {
    const { values, positionals } = readArguments(args, importAreasCommand, {
      city: { type: 'string' },
      code: { type: 'string' },
      from: { type: 'string' },
      'end-missing': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    });
    const [path = ''] = requireWords(positionals, 1, importAreasCommand);
    const file = {
      fileName: basename(path),
      bytes: await readInput(path),
      dryRun: values['dry-run'],
      endMissing: values['end-missing'],
      ...(values.code && { city: values.code }),
      ...(values.from && { validOn: dayOf(values.from) }),
    };
    const outcome = await withCity(terminal, values.city, (services) =>
      importAreas(services, file, ({ done, total }) => {
        terminal.progress('Membaca', done, total);
      }),
    );
    terminal.answer(outcome, importLines(messagesFor('id'), outcome));
    if (!outcome.imported) process.exitCode = 1;
  },
};

const readInput = (path: string): Promise<Buffer> =>
  readFile(path).catch((cause: unknown) => {
    throw new OperatorError(`Berkas ${path} tidak dapat dibaca. Periksa nama dan izinnya.`, {
      cause,
    });
  });

function dayOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new OperatorError(`Tanggal "${text}" tidak dikenal. Tulis seperti 2026-01-31.`);
}
