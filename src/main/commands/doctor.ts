import { loadConfig } from '#platform/config.ts';
import { examine, type Finding } from '#platform/doctor/index.ts';
import { createLogger } from '#platform/log.ts';
import { type Command, requireWords } from '../command.ts';
import { openDatabase } from '../database.ts';

const WORDS: Record<Finding['state'], string> = {
  good: 'baik     ',
  care: 'perhatian',
  bad: 'BURUK    ',
};

export const doctor: Command = {
  words: 'doctor',
  usage: '',
  summary: 'memeriksa semua yang diperlukan Sambung',
  run: async (args, { env, answer }) => {
    requireWords(args, 0, doctor);
    const config = loadConfig(env);
    const findings = await examine(config, () => openDatabase(config, createLogger('silent')));
    const badOnes = findings.filter(({ state }) => state === 'bad').length;
    answer({ ok: badOnes === 0, findings }, [
      ...findings.map(({ about, state, says }) => `${WORDS[state]}  ${about}: ${says}`),
      badOnes === 0 ? 'Sambung dapat berjalan.' : `${badOnes} hal perlu diperbaiki.`,
    ]);
    if (badOnes > 0) process.exitCode = 1;
  },
};
