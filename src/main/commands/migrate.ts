import { migrateInstallation } from '#platform/migrate/index.ts';
import { type Command, requireWords } from '../command.ts';
import { withDatabase } from '../with-database.ts';

export const migrate: Command = {
  words: 'migrate',
  usage: '',
  summary: 'memutakhirkan skema bersama dan skema tiap kota',
  run: async (args, terminal) => {
    requireWords(args, 0, migrate);
    const applied = await withDatabase(terminal, (url) => migrateInstallation(url));
    terminal.answer(
      { applied },
      applied.length === 0
        ? ['Semua skema sudah mutakhir.']
        : applied.map(({ schema, name }) => `${schema}: ${name}`),
    );
  },
};
