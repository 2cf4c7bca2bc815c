import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import webPush from 'web-push';
import { z } from 'zod';

import { OperatorError } from './errors.ts';

const key = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const Secrets = z.object({
  /** Signs sessions and cookies. */
  auth: key,
  /** Encrypts what only one action may open: 32 bytes, base64url. */
  vault: key,
  /** Vault keys of before, newest first: rows not yet sealed anew still open with them. */
  olderVaults: z.array(key).default([]),
  /** Blurs visitors of tracked links, so that a reload is not counted twice. */
  links: key,
  /** Our identity towards the push services of browsers. */
  vapid: z.object({ publicKey: z.string().min(80), privateKey: z.string().min(40) }),
});
export type Secrets = Readonly<z.infer<typeof Secrets>>;

/** New ones, from the system's own chance; there is no default secret anywhere. */
export function createSecrets(): Secrets {
  const random = () => randomBytes(32).toString('base64url');
  return {
    auth: random(),
    vault: random(),
    olderVaults: [],
    links: random(),
    vapid: webPush.generateVAPIDKeys(),
  };
}

/**
 * The installation's secrets, made at its first start in `secrets.json`, which
 * only its owner may read. Losing the file ends all sessions and closes the vault.
 */
export async function loadSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  const text = (await readOrNull(file)) ?? (await createFile(folder, file));
  await refuseIfOthersMayRead(file);
  const parsed = Secrets.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new OperatorError(
    `Berkas rahasia ${file} rusak. Kembalikan dari cadangan; tanpa itu isi yang disandikan tidak dapat dibuka.`,
  );
}

/**
 * Gives the vault a new key. The one in use until now stays in the file, the ones before it go: the
 * caller has seen that no row lies under them. Whoever stops the machine leaves the old file or the new.
 */
export async function renewVaultKey(folder: string): Promise<Secrets> {
  const secrets = await loadSecrets(folder);
  const renewed = {
    ...secrets,
    vault: randomBytes(32).toString('base64url'),
    olderVaults: [secrets.vault],
  };
  const file = join(folder, 'secrets.json');
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${JSON.stringify(renewed, null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
  await rename(draft, file);
  const holder = await open(folder, 'r');
  await holder.sync().finally(() => holder.close());
  return renewed;
}

/** Written aside and linked into place: of two first starts at once, one wins and both read its file. */
async function createFile(folder: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${JSON.stringify(createSecrets(), null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  try {
    await link(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft);
  }
  return readFile(file, 'utf8');
}

async function refuseIfOthersMayRead(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o077) === 0) return;
  throw new OperatorError(
    `Berkas rahasia ${file} dapat dibaca pengguna lain. Jalankan: chmod 600 ${file}`,
  );
}

const readOrNull = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // judged by the caller, in words of its own
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
