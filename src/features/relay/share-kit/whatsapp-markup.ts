/** Marks that look the same and mean nothing to WhatsApp. */
const LOOKALIKES: Record<string, string> = { '*': '∗', _: '_', '~': '∼', '`': "'" };

const ADDRESS = /:\/\/|^www\.|@/u;

/** Text that WhatsApp shows as *bold*. */
export function bold(text: string): string {
  return `*${text.replaceAll('*', LOOKALIKES['*'] ?? '')}*`;
}

/**
 * Takes the meaning out of the marks in people's own text (* _ ~ `, and > at the start), so that
 * they neither show as litter nor break our own markup. Typed emphasis becomes plain words; a mark
 * that belongs to the text (*123#, ~50 orang, nama_berkas) stays readable; addresses keep working.
 */
export function withoutMarkup(text: string): string {
  return text
    .replace(/^[>\s]+/u, '')
    .split(' ')
    .map((word) => (ADDRESS.test(word) ? plainAddress(word) : plainWord(word)))
    .filter((word) => word !== '')
    .join(' ');
}

function plainWord(word: string): string {
  return word.replace(/[*_~`]/gu, (mark, at: number) => {
    const isInside = isAlphanumeric(word[at - 1]) && isAlphanumeric(word[at + 1]);
    const isSign = mark !== '_' && /\d/u.test(word[at + 1] ?? '');
    return isInside || isSign || mark === '`' ? (LOOKALIKES[mark] ?? '') : '';
  });
}

function plainAddress(word: string): string {
  const encoded = word.includes('://') ? { '*': '%2A', '~': '%7E', '`': '%60' } : LOOKALIKES;
  return word.replace(/[*~`]/gu, (mark) => new Map(Object.entries(encoded)).get(mark) ?? '');
}

function isAlphanumeric(character = ''): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
