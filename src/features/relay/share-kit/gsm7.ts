/** GSM 03.38 default alphabet (3GPP TS 23.038 §6.2.1): one septet each. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension table (§6.2.1.1): an escape and the character, two septets. */
const EXTENSION = new Set('\f^{}\\[~]|€');

/** Typographic characters whose plain spelling says the same. */
const PLAIN: Record<string, string> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '`': "'", '´': "'", 'ʼ': "'",
  '“': '"', '”': '"', '„': '"', '″': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '•': '-', '·': '-',
  '…': '...', '→': '->', '×': 'x', '÷': '/', '±': '+/-', '≤': '<=', '≥': '>=', '⁄': '/', '∗': '*',
  '°': '', 'ı': 'i', 'Đ': 'D', 'đ': 'd', 'Ł': 'L', 'ł': 'l', '™': '', '®': '', '©': '',
}; // prettier-ignore

const EMOJI = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u20e3]/gu;

export type SmsSize = { encoding: 'gsm7' | 'ucs2'; units: number; segments: number };

/**
 * Spells text with the GSM-7 alphabet where nothing is lost: quotes and dashes become plain, accents
 * the alphabet lacks fall off Latin letters, emoji and other signs go. Letters of other scripts stay.
 */
export function spellPlainly(text: string): string {
  return Array.from(text.replace(EMOJI, '').replace(/[\ufe00-\ufe0f\u200c\u200d]/gu, ''))
    .map(plainCharacter)
    .join('')
    .replace(/ +/gu, ' ')
    .trim();
}

function plainCharacter(character: string): string {
  if (isGsm(character)) return character;
  const plain = PLAIN[character];
  if (plain !== undefined) return plain;
  const letters = Array.from(character.normalize('NFKD').replace(/\p{M}+/gu, ''));
  const bare = letters.map((letter) => PLAIN[letter] ?? letter);
  if (bare.every(isGsm)) return bare.join('');
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? character : ' ';
}

/** Units are septets in GSM-7 and UTF-16 units in UCS-2; more than one segment loses 7 or 3 to the header. */
export function smsSize(text: string): SmsSize {
  const characters = Array.from(text);
  if (characters.every(isGsm)) {
    const septets = characters.map((character) => (EXTENSION.has(character) ? 2 : 1));
    const units = septets.reduce((sum, width) => sum + width, 0);
    return { encoding: 'gsm7', units, segments: units <= 160 ? 1 : segmentsOf(septets, 153) };
  }
  const widths = characters.map((character) => character.length);
  return {
    encoding: 'ucs2',
    units: text.length,
    segments: text.length <= 70 ? 1 : segmentsOf(widths, 67),
  };
}

/** Counts segments as phones do: neither an escape pair nor a surrogate pair is split. */
function segmentsOf(widths: number[], room: number): number {
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > room) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
}

function isGsm(character: string): boolean {
  return BASIC.has(character) || EXTENSION.has(character);
}
