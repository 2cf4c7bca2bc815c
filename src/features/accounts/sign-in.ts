import { APIError } from 'better-auth';

import { type Auth, OIDC_ID } from './auth.ts';

/** `locked`: too many wrong codes of an authenticator app; it opens again after a while. */
export type SignInRefusal = 'wrong' | 'wrong_code' | 'expired' | 'locked';

/** What happened, and the cookies that go with it. */
export type SignedIn =
  | { ok: true; next: 'in' | 'second_factor'; headers: Headers }
  | { ok: false; refusal: SignInRefusal };

type Asked = { auth: Auth; headers: Headers };

/** The same answer, after the same time, for an unknown address and a wrong password. */
export async function signInWithPassword(
  { auth, headers }: Asked,
  body: { email: string; password: string },
): Promise<SignedIn> {
  return outcomeOf('wrong', () =>
    auth.api.signInEmail({ body: { ...body, rememberMe: true }, headers, returnHeaders: true }),
  );
}

/** Says nothing about whether there is such an account. */
export async function sendSignInCode({ auth, headers }: Asked, email: string): Promise<void> {
  await auth.api.sendVerificationOTP({ body: { email, type: 'sign-in' }, headers });
}

export async function signInWithCode(
  { auth, headers }: Asked,
  { email, code }: { email: string; code: string },
): Promise<SignedIn> {
  return outcomeOf('wrong_code', () =>
    auth.api.signInEmailOTP({ body: { email, otp: code }, headers, returnHeaders: true }),
  );
}

/** Six digits are from the authenticator app, anything else is a back-up code, which works once. */
export async function proveSecondFactor({ auth, headers }: Asked, code: string): Promise<SignedIn> {
  const plain = code.replace(/\s/g, '');
  return outcomeOf('wrong_code', () =>
    /^\d{6}$/.test(plain)
      ? auth.api.verifyTOTP({ body: { code: plain }, headers, returnHeaders: true })
      : auth.api.verifyBackupCode({ body: { code: plain }, headers, returnHeaders: true }),
  );
}

/** Where to send the browser so that the city's own sign-in says who it is. */
export async function startOidc({ auth, headers }: Asked, next: string) {
  return auth.api.signInSocial({
    body: {
      provider: OIDC_ID,
      callbackURL: next,
      newUserCallbackURL: next,
      errorCallbackURL: '/masuk',
      disableRedirect: true,
    },
    headers,
    returnHeaders: true,
  });
}

export async function sendResetCode({ auth, headers }: Asked, email: string): Promise<void> {
  await auth.api.requestPasswordResetEmailOTP({ body: { email }, headers });
}

/** Ends all sessions of the account when it works. */
export async function resetPassword(
  { auth, headers }: Asked,
  { email, code, password }: { email: string; code: string; password: string },
): Promise<SignInRefusal | null> {
  return refusalOf('wrong_code', () =>
    auth.api.resetPasswordEmailOTP({ body: { email, otp: code, password }, headers }),
  );
}

/** To prove that the address of the account is the person's own. */
export async function sendProofCode({ auth, headers }: Asked, email: string): Promise<void> {
  await auth.api.sendVerificationOTP({ body: { email, type: 'email-verification' }, headers });
}

export async function proveEmail(
  { auth, headers }: Asked,
  { email, code }: { email: string; code: string },
): Promise<SignInRefusal | null> {
  return refusalOf('wrong_code', () =>
    auth.api.verifyEmailOTP({ body: { email, otp: code }, headers }),
  );
}

/** Ends all other sessions. `current` is null when there was no password yet. */
export async function changePassword(
  { auth, headers }: Asked,
  { current, password }: { current: string | null; password: string },
): Promise<SignedIn> {
  return outcomeOf('wrong', async () => {
    if (current !== null) {
      const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
      return auth.api.changePassword({ body, headers, returnHeaders: true });
    }
    return auth.api.setPassword({
      body: { newPassword: password },
      headers,
      returnHeaders: true,
    });
  });
}

/** Null when the library did it; what it refuses is an answer. */
export async function refusalOf(
  otherwise: SignInRefusal,
  work: () => Promise<unknown>,
): Promise<SignInRefusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return refusalIn(error, otherwise);
  }
}

async function outcomeOf(
  otherwise: SignInRefusal,
  work: () => Promise<{ headers: Headers; response: object }>,
): Promise<SignedIn> {
  try {
    const { headers, response } = await work();
    const next = 'twoFactorRedirect' in response ? 'second_factor' : 'in';
    return { ok: true, next, headers };
  } catch (error) {
    return { ok: false, refusal: refusalIn(error, otherwise) };
  }
}

const REFUSALS: Readonly<Record<string, SignInRefusal>> = {
  OTP_EXPIRED: 'expired',
  TOO_MANY_ATTEMPTS: 'expired',
  INVALID_TWO_FACTOR_COOKIE: 'expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'expired',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
};

/** What the library refuses is an answer; anything else is a mistake of ours and goes on. */
function refusalIn(error: unknown, otherwise: SignInRefusal): SignInRefusal {
  if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
  return REFUSALS[error.body?.code ?? ''] ?? otherwise;
}
