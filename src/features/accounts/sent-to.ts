import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

import type { Services } from '#platform/services.ts';
import { CODE_MINUTES } from './auth.ts';

/** Which address a code was sent to, so that it need not stand in the page's own address. */
const SENT_TO = 'sambung.kode_untuk';

export function rememberAddress(c: Context, { city }: Services, email: string): void {
  setCookie(c, SENT_TO, email, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: city.origin.startsWith('https://'),
    path: '/',
    maxAge: CODE_MINUTES * 60,
  });
}

export function rememberedAddress(c: Context): string | undefined {
  return getCookie(c, SENT_TO);
}

export function forgetAddress(c: Context): void {
  deleteCookie(c, SENT_TO);
}
