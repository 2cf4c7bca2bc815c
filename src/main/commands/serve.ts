import type { Command } from '../command.ts';
import { requireWords } from '../command.ts';
import { runInstallation } from '../run-installation.ts';

/** What `npm start` runs. */
export const start: Command = {
  words: 'start',
  usage: '',
  summary: 'melayani web dan mengerjakan antrean dalam satu proses',
  run: async (args, { env }) => {
    requireWords(args, 0, start);
    await runInstallation(env, { web: true, work: true });
  },
};

export const serve: Command = {
  words: 'serve',
  usage: '',
  summary: 'melayani web saja',
  run: async (args, { env }) => {
    requireWords(args, 0, serve);
    await runInstallation(env, { web: true, work: false });
  },
};

export const worker: Command = {
  words: 'worker',
  usage: '',
  summary: 'mengerjakan antrean saja',
  run: async (args, { env }) => {
    requireWords(args, 0, worker);
    await runInstallation(env, { web: false, work: true });
  },
};
