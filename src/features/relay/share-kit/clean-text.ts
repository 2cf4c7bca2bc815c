/** Longer input is cut before anything reads it, so that no text can slow the kit down. */
const MOST_CHARACTERS = 20_000;

/**
 * Text as people type and paste it, made safe to set: one line, composed letters, no control or
 * direction marks, no half characters, no towers of accents.
 */
export function cleanLine(text: string): string {
  return cleanInput(text).replace(/\s+/gu, ' ').trim();
}

/** As `cleanLine`, but line ends are kept. */
export function cleanInput(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1');
}
