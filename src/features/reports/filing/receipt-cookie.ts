import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';

import type { Env } from '#platform/http/index.ts';
import type { Reporter } from '../reporter.ts';

/** Opens the reporter's own view of one report, for as long as somebody reads it. */
const OPENED = 'resi';
const OPENED_SECONDS = 2 * 60 * 60;
/** The PIN of a report just filed, for the page that shows it, in this browser only. */
const JUST_FILED = 'resi_baru';
const JUST_FILED_SECONDS = 15 * 60;
const RECEIPT_PATH = '/lapor/terkirim';

/** Who this request proves to be by a receipt opened here in the last two hours; else null. */
export async function receiptOf(c: Context<Env>): Promise<Reporter | null> {
  const { secrets, now } = c.get('services');
  const value = await getSignedCookie(c, secrets.auth, OPENED);
  const [reportId, until] = (value || '').split('.');
  if (!reportId || !until || Number(until) < now().getTime()) return null;
  return { via: 'receipt', reportId };
}

export async function keepReceiptOpen(c: Context<Env>, reportId: string): Promise<void> {
  const { secrets, now } = c.get('services');
  const until = now().getTime() + OPENED_SECONDS * 1000;
  await setSignedCookie(c, OPENED, `${reportId}.${until}`, secrets.auth, {
    ...options(c),
    path: '/',
    maxAge: OPENED_SECONDS,
  });
}

export function closeReceipt(c: Context<Env>): void {
  deleteCookie(c, OPENED, { path: '/' });
}

export type JustFiled = { code: string; pin: string | null };

export async function keepJustFiled(c: Context<Env>, { code, pin }: JustFiled): Promise<void> {
  const { secrets, now } = c.get('services');
  const until = now().getTime() + JUST_FILED_SECONDS * 1000;
  await setSignedCookie(c, JUST_FILED, `${code}.${pin ?? ''}.${until}`, secrets.auth, {
    ...options(c),
    path: RECEIPT_PATH,
    maxAge: JUST_FILED_SECONDS,
  });
}

export async function justFiledOf(c: Context<Env>): Promise<JustFiled | null> {
  const { secrets, now } = c.get('services');
  const value = await getSignedCookie(c, secrets.auth, JUST_FILED);
  const [code, pin, until] = (value || '').split('.');
  if (!code || !until || Number(until) < now().getTime()) return null;
  return { code, pin: pin || null };
}

const options = (c: Context<Env>) => ({
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: c.get('services').city.origin.startsWith('https:'),
});
