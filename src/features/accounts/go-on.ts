import type { Context } from 'hono';

import type { Messages } from '#messages';
import { forwardCookies } from './actor-of.ts';
import type { SignedIn, SignInRefusal } from './sign-in.ts';

type Success = Extract<SignedIn, { ok: true }>;

/** On to where somebody wanted to go, by way of the second step when there is one. */
export function goOn(c: Context, { next: step, headers }: Success, next: string): Response {
  forwardCookies(c, headers);
  if (step === 'in') return c.redirect(next, 303);
  return c.redirect(`/masuk/dua-langkah?lanjut=${encodeURIComponent(next)}`, 303);
}

/** One value of a form's field, or nothing. */
export function stringIn(typed: string | string[] | undefined): string | undefined {
  return Array.isArray(typed) ? typed[0] : typed;
}

export function secondStepError(t: Messages, refusal: SignInRefusal = 'wrong_code'): string {
  const words = t.accounts.second;
  const errors: Record<SignInRefusal, string> = {
    wrong: words.wrong,
    wrong_code: words.wrong,
    expired: words.expired,
    locked: words.locked,
  };
  return errors[refusal];
}

export function mailedCodeError(t: Messages, refusal: SignInRefusal): string {
  const words = t.accounts.code;
  const errors: Record<SignInRefusal, string> = {
    wrong: words.wrong,
    wrong_code: words.wrong,
    expired: words.expired,
    locked: words.expired,
  };
  return errors[refusal];
}
