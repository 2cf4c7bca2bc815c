import type { Kind } from './content.ts';

/** Kinds that are a letter with a number, a date and a stamp. */
const LETTER_KINDS: readonly Kind[] = ['circular', 'regulation'];
/** Whose letters are official: a KIM or a partner may pass one on, and signs none. */
const OFFICES = ['kelurahan', 'kecamatan', 'agency', 'diskominfo', 'city_hall'];

export const isLetterKind = (kind: Kind): boolean => LETTER_KINDS.includes(kind);

/** Whether a published bulletin is an official letter that can be looked up. */
export function isOfficialLetter({
  kind,
  issuerKind,
}: {
  kind: Kind;
  issuerKind: string;
}): boolean {
  return isLetterKind(kind) && OFFICES.includes(issuerKind);
}

/** Crockford's base 32: no I, L, O and U, which are taken for 1 and 0, or make words. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/**
 * The code that stands on the letter: the last 48 bits of the bulletin's id, which are chance, as ten
 * signs and a check sign. Nothing is kept for it, so it is known before the letter is printed.
 */
export function letterCode(bulletinId: string): string {
  let rest = Number.parseInt(bulletinId.slice(-12), 16);
  let signs = '';
  for (let at = 0; at < LENGTH; at += 1) {
    signs = SIGNS.charAt(rest % 32) + signs;
    rest = Math.floor(rest / 32);
  }
  return signs + checkSign(signs);
}

/** In groups, to be read aloud and typed: `7Q2K-9XM4-T1C`. */
export function letterCodeInGroups(code: string): string {
  return code.replace(/^(.{4})(.{4})/, '$1-$2-');
}

export type TypedCode =
  /** The last twelve digits of the id it stands for. */
  | { kind: 'code'; code: string; idEnd: string }
  /** As long as a code and made of its signs, but a sign is wrong or two are exchanged. */
  | { kind: 'mistyped' }
  | { kind: 'other' };

/** What somebody typed, if it is a code: in any case, with any spaces, dots and strokes, O for 0, I and L for 1. */
export function readLetterCode(typed: string): TypedCode {
  const plain = typed
    .toUpperCase()
    .replace(/[\s.\-_/]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{11}$/.test(plain)) return { kind: 'other' };
  const signs = plain.slice(0, LENGTH);
  if (checkSign(signs) !== plain.slice(LENGTH)) return { kind: 'mistyped' };
  const value = Array.from(signs).reduce((sum, sign) => sum * 32 + SIGNS.indexOf(sign), 0);
  // ten signs hold two bits more than an id's end
  if (value >= 2 ** 48) return { kind: 'mistyped' };
  return { kind: 'code', code: plain, idEnd: value.toString(16).padStart(12, '0') };
}

/** Luhn's check in base 32: finds every wrong sign and nearly every exchange of two neighbours. */
function checkSign(signs: string): string {
  let sum = 0;
  Array.from(signs).forEach((sign, at) => {
    const value = SIGNS.indexOf(sign) * (at % 2 === (LENGTH - 1) % 2 ? 2 : 1);
    sum += Math.floor(value / 32) + (value % 32);
  });
  return SIGNS.charAt((32 - (sum % 32)) % 32);
}

/** A letter's number as it is compared: small letters and digits alone, without "Nomor" before it. */
export function letterNumberKey(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/^\s*(?:nomor|no)\b/, '')
    .replace(/[^a-z0-9]/g, '');
}
