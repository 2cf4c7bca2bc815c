/**
 * Loaded only on the pages that sign in with a passkey. Bytes travel as base64url, as the
 * WebAuthn JSON forms have them; the browser's own parse and toJSON are too new to rely on.
 */
import { onEveryPage } from './swap.ts';

const ENDPOINTS = '/masuk/api/passkey';

type Descriptor = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] };
type CreationJson = Omit<
  PublicKeyCredentialCreationOptions,
  'challenge' | 'user' | 'excludeCredentials'
> & {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials?: Descriptor[];
};
type RequestJson = Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> & {
  challenge: string;
  allowCredentials?: Descriptor[];
};

if ('PublicKeyCredential' in window && window.isSecureContext) {
  onEveryPage(showButtons);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button[data-passkey]');
    if (button instanceof HTMLButtonElement) void press(button);
  });
}

function showButtons(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-passkey]')) one.hidden = false;
  for (const note of document.querySelectorAll<HTMLElement>('[data-passkey-without]')) {
    note.hidden = true;
  }
}

async function press(button: HTMLButtonElement): Promise<void> {
  const problem = document.querySelector<HTMLElement>('[data-passkey-error]');
  if (problem) problem.hidden = true;
  button.disabled = true;
  try {
    await (button.dataset['passkey'] === 'add' ? add() : signIn());
    location.assign(button.dataset['next'] ?? '/');
  } catch {
    // declined by the person, the device or the server: one sentence serves all three
    if (problem) {
      problem.textContent = button.dataset['failed'] ?? '';
      problem.role = 'alert';
      problem.hidden = false;
    }
  } finally {
    button.disabled = false;
  }
}

async function add(): Promise<void> {
  const options = await ask('/generate-register-options', isCreation);
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytesOf(options.challenge),
      user: { ...options.user, id: bytesOf(options.user.id) },
      excludeCredentials: (options.excludeCredentials ?? []).map(withBytes),
    },
  });
  if (!(credential instanceof PublicKeyCredential)) throw new Error('no credential');
  const made = credential.response;
  if (!(made instanceof AuthenticatorAttestationResponse)) throw new Error('no attestation');
  await tell('/verify-registration', {
    name: nameOfDevice(),
    response: {
      ...outer(credential),
      response: {
        clientDataJSON: textOf(made.clientDataJSON),
        attestationObject: textOf(made.attestationObject),
        transports: made.getTransports(),
      },
    },
  });
}

async function signIn(): Promise<void> {
  const options = await ask('/generate-authenticate-options', isRequest);
  const credential = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytesOf(options.challenge),
      allowCredentials: (options.allowCredentials ?? []).map(withBytes),
      // a passkey stands for two factors here, so the device asks for finger, face or PIN
      userVerification: 'required',
    },
  });
  if (!(credential instanceof PublicKeyCredential)) throw new Error('no credential');
  const given = credential.response;
  if (!(given instanceof AuthenticatorAssertionResponse)) throw new Error('no assertion');
  await tell('/verify-authentication', {
    response: {
      ...outer(credential),
      response: {
        clientDataJSON: textOf(given.clientDataJSON),
        authenticatorData: textOf(given.authenticatorData),
        signature: textOf(given.signature),
        ...(given.userHandle && { userHandle: textOf(given.userHandle) }),
      },
    },
  });
}

function outer(credential: PublicKeyCredential) {
  return {
    id: credential.id,
    rawId: textOf(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  };
}

async function ask<T extends { challenge: string }>(
  path: string,
  isOptions: (given: unknown) => given is T,
): Promise<T> {
  const answer = await fetch(ENDPOINTS + path, { credentials: 'same-origin' });
  const options: unknown = answer.ok ? await answer.json() : null;
  if (!isOptions(options)) throw new Error(`status ${answer.status}`);
  return options;
}

/** Our own server's word is taken for the rest of it; the browser judges it once more. */
const hasChallenge = (given: unknown): given is { challenge: string } =>
  typeof given === 'object' && given !== null && 'challenge' in given;
const isCreation = (given: unknown): given is CreationJson =>
  hasChallenge(given) && 'user' in given;
const isRequest = (given: unknown): given is RequestJson => hasChallenge(given);

async function tell(path: string, body: object): Promise<void> {
  const answer = await fetch(ENDPOINTS + path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
}

/** "Android", "iPhone": enough to tell one's own devices apart in the list. */
function nameOfDevice(): string {
  const names = ['Android', 'iPhone', 'iPad', 'Windows', 'CrOS', 'Mac', 'Linux'];
  return names.find((name) => navigator.userAgent.includes(name)) ?? '';
}

const withBytes = ({ id, ...more }: Descriptor) => ({ ...more, id: bytesOf(id) });

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

function textOf(bytes: ArrayBuffer): string {
  const plain = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
