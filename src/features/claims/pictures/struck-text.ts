/**
 * A false message as it may be quoted in plain text: every line begins with the verdict and is struck
 * through in WhatsApp's way, so that a line that is copied alone still says that it is false.
 */
export function struckText(text: string, word: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/[~*_`]/g, '').trim())
    .filter((line) => line !== '')
    .map((line) => `[${word}] ~${line}~`)
    .join('\n');
}
