import { createHmac, hkdfSync, randomInt, timingSafeEqual } from 'node:crypto';

import type { Secrets } from '#platform/secrets.ts';

type Key = Pick<Secrets, 'auth'>;
const CLIENT_KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Six digits that only the reporter is told. Made from the phone's own key where there is one, so
 * that a phone whose first answer got lost is given the same PIN when it sends again.
 */
export function newPin(secrets: Key, clientKey: string | null): string {
  const number = isSecretKey(clientKey)
    ? Number(mac(secrets, 'pin', clientKey).readBigUInt64BE() % 1_000_000n)
    : randomInt(1_000_000);
  return String(number).padStart(6, '0');
}

/** A key that nobody guesses: a UUID. What a client counted up itself proves nothing. */
export const isSecretKey = (key: string | null): key is string =>
  key !== null && CLIENT_KEY.test(key);

/** As it is kept: without the secrets file a million PINs cannot be tried on a stolen table. */
export function pinHash(secrets: Key, reportId: string, pin: string): string {
  return mac(secrets, reportId, pin).toString('base64url');
}

/** Takes as long for a wrong PIN, a right one, and a report that does not exist (`kept` null). */
export function isPin(
  secrets: Key,
  { reportId, pin, kept }: { reportId: string; pin: string; kept: string | null },
): boolean {
  const given = mac(secrets, reportId, pin);
  const wanted =
    kept === null ? mac(secrets, reportId, 'no report') : Buffer.from(kept, 'base64url');
  const same = given.length === wanted.length && timingSafeEqual(given, wanted);
  return same && kept !== null;
}

function mac({ auth }: Key, ...parts: string[]): Buffer {
  const key = Buffer.from(hkdfSync('sha256', auth, '', 'sambung report receipt', 32));
  return createHmac('sha256', key).update(parts.join('\n')).digest();
}

/** For whoever reads it from paper: spaces and capitals do not matter. */
export const plainCode = (typed: string): string => typed.toLowerCase().replace(/[^0-9a-z]/g, '');
export const plainPin = (typed: string): string => typed.replace(/\D/g, '');
