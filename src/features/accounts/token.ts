import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'smb_';
const SHAPE = /^Bearer (smb_[A-Za-z0-9_-]{43})$/;

/** 256 bits of chance; the prefix lets secret scanners know it. */
export function newToken(): string {
  return PREFIX + randomBytes(32).toString('base64url');
}

/** Only this is kept: chance of that size needs no salt and no slow hash. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function tokenIn(authorization: string): string | null {
  return SHAPE.exec(authorization)?.[1] ?? null;
}
