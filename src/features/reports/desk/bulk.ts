import { messagesFor } from '#messages';
import type { Refusal } from '../outcome.ts';
import type { QueueRow } from './queue.ts';
import type { BulkResult } from './views/bulk-results.ts';

const DONE = 'ok';

/** Every refusal there is a sentence for. */
const REFUSALS = Object.keys(messagesFor('id').reports.refusals);
const isRefusal = (word: string): word is Refusal => REFUSALS.includes(word);

/** What became of each report, for the address of the page that says so: `k7m2p9xa.ok,abcd2345.wrong_state`. */
export function resultText(results: readonly { code: string; refusal: Refusal | null }[]): string {
  return results.map(({ code, refusal }) => `${code}.${refusal ?? DONE}`).join(',');
}

/** Reads it again. Reports that are not there for this reader, and words that are ours not, are left out. */
export async function resultsOf(
  text: string,
  find: (codes: string[]) => Promise<QueueRow[]>,
): Promise<BulkResult[]> {
  const words = new Map(
    text.split(',').flatMap((part): [string, Refusal | null][] => {
      const [code = '', word = ''] = part.split('.');
      if (word === DONE) return [[code, null]];
      return isRefusal(word) ? [[code, word]] : [];
    }),
  );
  const rows = await find([...words.keys()]);
  return rows.map(({ id, code, title }) => ({ id, code, title, refusal: words.get(code) ?? null }));
}
