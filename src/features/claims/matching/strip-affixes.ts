const SHORTEST_ROOT = 4;
const PARTICLES = /(?:lah|kah|pun|tah)$/;
const OWNERS = /(?:nya|ku|mu)$/;
const ENDINGS = /(?:kan|an|i)$/;

/** Nasal prefixes swallow the first letter of the root: menyapu is sapu, memakai is pakai. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(?:meny|peny)(?=[aeiou])/, 's'],
  [/^(?:meng|peng)(?=[aeioughk])/, ''],
  [/^(?:mem|pem)(?=[aeiou])/, 'p'],
  [/^(?:mem|pem)(?=[bfpv])/, ''],
  [/^(?:men|pen)(?=[aeiou])/, 't'],
  [/^(?:men|pen)(?=[cdjstz])/, ''],
  [/^(?:me|pe)(?=[lmnrwy])/, ''],
  [/^(?:ber|ter|per)(?=.)/, ''],
  [/^(?:di|ke|se)(?=.)/, ''],
];

/**
 * The root of an Indonesian word by rule alone, without a list of roots: wrong now and then, but
 * always the same for the same word, which is what matching needs. Never under four letters.
 */
export function stripAffixes(word: string): string {
  if (word.length <= SHORTEST_ROOT || /\d/.test(word)) return word;
  return cutFront(cutFront(cutBack(word)));
}

function cutBack(word: string): string {
  return [PARTICLES, OWNERS, ENDINGS].reduce((rest, ending) => {
    const shorter = rest.replace(ending, '');
    return shorter.length >= SHORTEST_ROOT ? shorter : rest;
  }, word);
}

function cutFront(word: string): string {
  for (const [prefix, restored] of PREFIXES) {
    if (!prefix.test(word)) continue;
    const root = word.replace(prefix, restored);
    return root.length >= SHORTEST_ROOT ? root : word;
  }
  return word;
}
