import { APIError } from 'better-auth';

import type { Auth } from './auth.ts';

type Asked = { auth: Auth; headers: Headers };

/** A new secret and back-up codes, not yet in force; null when the password is wrong. */
export async function startTotp({ auth, headers }: Asked, password: string | undefined) {
  const body = { method: 'totp' as const, ...(password && { password }) };
  const started = await unlessRefused(() => auth.api.enableTwoFactor({ body, headers }));
  if (started?.method !== 'totp') return null;
  return { uri: started.totpURI, backupCodes: started.backupCodes };
}

/** Ten new codes; the old ones end. Null when the password is wrong. */
export async function newBackupCodes({ auth, headers }: Asked, password: string | undefined) {
  const body = password ? { password } : {};
  const made = await unlessRefused(() => auth.api.generateBackupCodes({ body, headers }));
  return made?.backupCodes ?? null;
}

/** The cookies of the session that goes on without; null when the password is wrong. */
export async function turnTotpOff({ auth, headers }: Asked, password: string | undefined) {
  const body = password ? { password } : {};
  const off = await unlessRefused(() =>
    auth.api.disableTwoFactor({ body, headers, returnHeaders: true }),
  );
  return off?.headers ?? null;
}

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null;
    throw error;
  }
}
