import { createHash } from 'node:crypto';

import { readWords } from './read-words.ts';

/** Under this many words that say something an exact copy proves nothing: "ini benar?" is one. */
const FEWEST_WORDS = 3;

/**
 * The same for two texts that differ only in case, signs, spelling of common words, links and how
 * often a letter or word is repeated. Null when the text says too little to be known by.
 */
export function fingerprint(text: string): string | null {
  const words = readWords(text);
  if (words.filter(({ isEmpty }) => !isEmpty).length < FEWEST_WORDS) return null;
  return createHash('sha256')
    .update(words.map(({ plain }) => plain).join(' '))
    .digest('hex');
}
