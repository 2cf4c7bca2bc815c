import { randomBytes } from 'node:crypto';

/**
 * A UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then chance. Made in the
 * program, because a city's schema has no sequences and PostgreSQL 15 no uuidv7().
 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** No letter or digit that is mistaken for another when read aloud or from paper. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/** A short public code; 31 signs, so eight of them hold 39 bits. */
export function newCode(length: number): string {
  let code = '';
  while (code.length < length) {
    for (const byte of randomBytes(length)) {
      // 248 = 8 × 31: the bytes above would favour the first signs
      if (byte < 248 && code.length < length) code += ALPHABET.charAt(byte % 31);
    }
  }
  return code;
}
