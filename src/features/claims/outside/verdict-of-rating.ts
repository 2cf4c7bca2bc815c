import type { Verdict } from '../claim.ts';

/** From the narrow word to the wide one: "tidak benar" is not "benar", "sebagian benar" neither. */
const WORDS: readonly (readonly [RegExp, Verdict])[] = [
  [/\b(penipuan|scam|phishing)\b/, 'fraud'],
  [/\b(satire|satir|parodi|parody)\b/, 'satire'],
  [
    /\b(belum terbukti|tidak terbukti|unproven|unverified|no evidence|belum ada bukti)\b/,
    'unproven',
  ],
  [/\b(sebagian|partly|partially|half[- ]true|mixture|mixed|campuran)\b/, 'partly_true'],
  [
    /\b(menyesatkan|sesat|misleading|missing context|out of context|konteks|disinformasi|miscaptioned)\b/,
    'misleading',
  ],
  [
    /\b(salah|hoaks|hoax|palsu|keliru|false|fake|fabricated|tidak benar|not true|incorrect)\b/,
    'false',
  ],
  [/\b(benar|fakta|true|correct|accurate)\b/, 'true'],
];

/** The verdict of ours that comes nearest to somebody else's word; null when none does. */
export function verdictOfRating(rating: string): Verdict | null {
  const words = rating.toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
