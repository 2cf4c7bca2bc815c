import { type LedgerFault, type LedgerVerdict, verifyLedger } from '#platform/ledger.ts';
import { type Command, readArguments, requireWords } from '../command.ts';
import { withCity } from '../with-city.ts';

const FAULTS: Record<LedgerFault, string> = {
  altered: 'isinya diubah',
  link_broken: 'tidak menyambung dengan catatan sebelumnya',
  missing: 'hilang',
  day_root_differs: 'berbeda dari ringkasan hariannya',
};

export const ledgerVerify: Command = {
  words: 'ledger verify',
  usage: '[--city SLUG]',
  summary: 'memeriksa rantai catatan publik dari awal sampai akhir',
  run: async (args, terminal) => {
    const { values, positionals } = readArguments(args, ledgerVerify, { city: { type: 'string' } });
    requireWords(positionals, 0, ledgerVerify);
    const verdict = await withCity(terminal, values.city, ({ db }) => verifyLedger(db));
    terminal.answer(verdict, [lineOf(verdict)]);
    if (!verdict.ok) process.exitCode = 1;
  },
};

function lineOf(verdict: LedgerVerdict): string {
  if (verdict.ok) return `${verdict.entries} catatan utuh. Sidik terakhir: ${verdict.head.hash}`;
  const { position, fault } = verdict.firstBad;
  return `Catatan ke-${position} ${FAULTS[fault]}; ${verdict.entries} catatan sebelumnya utuh.`;
}
