import { diskTrouble } from '#platform/disk-trouble.ts';
import { OperatorError } from '#platform/errors.ts';
import type { Command } from './command.ts';
import { adminInvite } from './commands/admin-invite.ts';
import { backup, restore } from './commands/backup.ts';
import { citiesAdd, citiesList } from './commands/cities.ts';
import { demo } from './commands/demo.ts';
import { doctor } from './commands/doctor.ts';
import { evaluateMatching } from './commands/evaluate-matching.ts';
import { fitMatchingCommand } from './commands/fit-matching.ts';
import { importAreasCommand } from './commands/import-areas.ts';
import { ledgerVerify } from './commands/ledger.ts';
import { migrate } from './commands/migrate.ts';
import { serve, start, worker } from './commands/serve.ts';
import { vaultRotate } from './commands/vault.ts';
import { createTerminal } from './terminal.ts';

const help: Command = {
  words: 'help',
  usage: '',
  summary: 'menampilkan daftar ini',
  run: (_args, { answer }) => {
    const lines = COMMANDS.map(
      ({ words, usage, summary }) => `  ./sambung ${`${words} ${usage}`.trim()}\n      ${summary}`,
    );
    answer(
      COMMANDS.map(({ words, usage, summary }) => ({ words, usage, summary })),
      [
        'Sambung menghubungkan kota dan warganya. Perintah:',
        ...lines,
        'Tambahkan --json untuk keluaran bagi mesin. Pengaturan: docs/operations.md',
      ],
    );
    return Promise.resolve();
  },
};

const COMMANDS: readonly Command[] = [
  start,
  demo,
  serve,
  worker,
  migrate,
  doctor,
  citiesList,
  citiesAdd,
  importAreasCommand,
  evaluateMatching,
  fitMatchingCommand,
  adminInvite,
  ledgerVerify,
  backup,
  restore,
  vaultRotate,
  help,
];

/** Runs what was typed after `./sambung`; the exit status says whether it worked. */
export async function runCommand(given: string[]): Promise<void> {
  const isForMachines = given.includes('--json');
  const terminal = createTerminal(process.env, isForMachines, {
    out: process.stdout,
    err: process.stderr,
  });
  try {
    const { command, rest } = commandOf(given.filter((word) => word !== '--json'));
    await command.run(rest, terminal);
  } catch (error) {
    process.exitCode = 1;
    tell(error, isForMachines);
  }
}

function commandOf(args: string[]): { command: Command; rest: string[] } {
  const typed = args.join(' ');
  const command =
    typed === '' || typed === '--help'
      ? help
      : COMMANDS.find(({ words }) => `${typed} `.startsWith(`${words} `));
  if (command) return { command, rest: args.slice(command.words.split(' ').length) };
  throw new OperatorError(`Perintah "${typed}" tidak ada. Lihat semuanya: ./sambung help`);
}

/** A mistake of the operator is one line that says what to do; anything else is ours, told whole. */
function tell(error: unknown, isForMachines: boolean): void {
  const told = error instanceof OperatorError ? error : diskTrouble(error);
  if (isForMachines) console.error(JSON.stringify({ error: told?.message ?? String(error) }));
  else if (told) console.error(told.message);
  else console.error('Kesalahan di dalam program. Mohon laporkan baris-baris ini:\n', error);
}
