import type { Auth } from './auth.ts';
import { refusalOf, type SignInRefusal } from './sign-in.ts';

type Asked = { auth: Auth; headers: Headers };

/** Is it the password of whoever holds this session? */
export async function isOwnPassword({ auth, headers }: Asked, password: string): Promise<boolean> {
  const work = () => auth.api.verifyPassword({ body: { password }, headers });
  return (await refusalOf('wrong', work)) === null;
}

/** Mails a code to the new address. An address of somebody else gets none, and nobody is told so. */
export async function sendChangeCode(
  { auth, headers }: Asked,
  newEmail: string,
): Promise<SignInRefusal | null> {
  return refusalOf('wrong', () =>
    auth.api.requestEmailChangeEmailOTP({ body: { newEmail }, headers }),
  );
}

/** From here on the account is reached and signed in to by the new address. */
export async function changeEmail(
  { auth, headers }: Asked,
  { newEmail, code }: { newEmail: string; code: string },
): Promise<{ ok: true; headers: Headers } | { ok: false; refusal: SignInRefusal }> {
  let cookies = new Headers();
  const refusal = await refusalOf('wrong_code', async () => {
    const body = { newEmail, otp: code };
    const changed = await auth.api.changeEmailEmailOTP({ body, headers, returnHeaders: true });
    cookies = changed.headers;
  });
  return refusal ? { ok: false, refusal } : { ok: true, headers: cookies };
}
