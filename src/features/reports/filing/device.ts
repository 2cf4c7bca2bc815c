import type { Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';

import type { LimitKind } from '#features/accounts';
import type { Env } from '#platform/http/index.ts';
import { newId } from '#platform/ids.ts';

/** A browser that holds our signed cookie; it names nobody. `filed`: a report came from it before. */
export type Device = { id: string; filed: boolean };
export type Counted = [kind: LimitKind, key: string];

const COOKIE = 'perangkat';
const YEAR = 365 * 24 * 60 * 60;

export async function deviceOf(c: Context<Env>): Promise<Device | null> {
  const value = await getSignedCookie(c, c.get('services').secrets.auth, COOKIE);
  const [id, filed] = (value || '').split('.');
  return id ? { id, filed: filed === '1' } : null;
}

/** Known from now on; a browser that filed is believed more than one that only looked. */
export async function rememberDevice(c: Context<Env>, known: Device | null, filed: boolean) {
  if (known && (known.filed || !filed)) return;
  const { secrets, city } = c.get('services');
  await setSignedCookie(c, COOKIE, `${known?.id ?? newId()}.${filed ? 1 : 0}`, secrets.auth, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: city.origin.startsWith('https:'),
    maxAge: YEAR,
  });
}

/**
 * What a guest's report counts against. A village shares one address, so what tells its phones
 * apart is their cookie: a program without cookies stops at 30 and meets nobody's phone; one that
 * fetches new cookies stops at 200, and still not the phones that have filed before.
 */
export function countsForReport(device: Device | null, network: string): Counted[] {
  if (!device) return [['report_unknown', network]];
  const own: Counted = ['report_device', device.id];
  return device.filed ? [own] : [own, ['report_new_devices', network]];
}

/**
 * What a wrong PIN counts against: the code from this network, then the phone that filed or else its
 * network, at last the code wherever tries come from. In this order, so that one network cannot use
 * up alone what a code bears in a day and lock its reporter out.
 */
export function countsForPin(device: Device | null, network: string, code: string): Counted[] {
  return [
    ['receipt_code_network', `${code} ${network}`],
    device?.filed ? ['receipt_device', device.id] : ['receipt_network', network],
    ['receipt_code', code],
  ];
}

/** Who says "me too": an account, a browser, or the network with this kind of browser. */
export function whoOf(
  personId: string | null,
  device: Device | null,
  { network, browser }: { network: string; browser: string },
): string {
  return personId ?? device?.id ?? `${network}\n${browser}`;
}
