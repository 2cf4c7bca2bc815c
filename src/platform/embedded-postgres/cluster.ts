import { spawn } from 'node:child_process';
import { chmod, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { OperatorError } from '../errors.ts';
import type { Account } from './account.ts';
import { type Binaries, isCode, POSTGRES_MAJOR } from './binaries.ts';
import type { Folders } from './folders.ts';
import { serverArguments } from './settings.ts';

export type Site = Readonly<{
  binaries: Binaries;
  account: Account;
  folders: Folders;
  settings: Record<string, string>;
}>;

/**
 * Makes the cluster when there is none. It is made under another name and then
 * renamed, so a start that was cut off, or two at once, never leave half a cluster.
 */
export async function ensureCluster(site: Site): Promise<void> {
  const { cluster, root } = site.folders;
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (found?.trim() === POSTGRES_MAJOR) return;
  if (found) {
    throw new OperatorError(
      `Data di ${cluster} dibuat PostgreSQL ${found.trim()}, sedangkan bawaan Sambung versi ${POSTGRES_MAJOR}. ` +
        'Jalankan server versi lama itu dan isi DATABASE_URL, atau pindahkan datanya.',
    );
  }
  const draft = join(root, `cluster.new-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await runInitdb(site, draft);
  await chmod(draft, 0o700);
  await rename(draft, cluster).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!isCode(error, 'ENOTEMPTY') && !isCode(error, 'EEXIST')) throw error;
  });
  for (const name of await readdir(root)) {
    // A draft of somebody who is still at it is renamed away under us at worst: they start over.
    if (name.startsWith('cluster.new-') && !isDraftOfTheLiving(name)) {
      await rm(join(root, name), { recursive: true, force: true });
    }
  }
}

function isDraftOfTheLiving(name: string): boolean {
  try {
    process.kill(Number(name.slice('cluster.new-'.length)), 0);
    return true;
  } catch {
    return false;
  }
}

const WRONG_MACHINE =
  'PostgreSQL bawaan tidak dapat dijalankan di mesin ini (perlu Linux dengan glibc). Isi DATABASE_URL.';
/** Where root must hand the server to another user, that user has to get at its programs. */
const CLOSED_FOLDER =
  'Pengguna yang menjalankan PostgreSQL tidak dapat masuk ke folder program Sambung. ' +
  'Pindahkan Sambung ke folder yang boleh dimasuki semua pengguna, misalnya /opt/sambung, atau isi DATABASE_URL.';

async function runInitdb({ binaries, account, settings }: Site, draft: string): Promise<void> {
  const args = [
    ...['-D', draft, '-U', 'sambung', '-A', 'trust', '--encoding=UTF8', '--data-checksums'],
    // The order and the case of letters come from PostgreSQL itself: the same on every machine.
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ...(settings['fsync'] === 'off' ? ['--no-sync'] : []),
  ];
  const child = start(account, binaries.initdb, args, 'pipe');
  let said = '';
  child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).catch((cause: unknown) => {
    throw new OperatorError(isCode(cause, 'EACCES') ? CLOSED_FOLDER : WRONG_MACHINE, { cause });
  });
  if (code !== 0) throw new OperatorError(whyItFailed(said, draft));
}

/** Sessions of a server that was killed are still dying, or another start was quicker. */
const TOO_EARLY = /pre-existing shared memory block|lock file "[^"]+" already exists/;

export type Launched = {
  pid: number | undefined;
  hasExited: () => boolean;
  /** Why it ended, as advice; `passes` when it is only too early, and another try will do. */
  whyEnded: () => Promise<{ says: string; passes: boolean }>;
};

/**
 * Starts the server in a process group of its own: Ctrl-C in the terminal must
 * reach the program only, which then stops the server last. Its messages go to a
 * file, because a pipe would break when the program is killed.
 */
export async function launch(site: Site): Promise<Launched> {
  const { account, binaries, folders, settings } = site;
  const log = await open(folders.log, 'a', 0o600);
  try {
    const { size } = await log.stat();
    const child = start(account, binaries.postgres, serverArguments(folders, settings), log.fd);
    let exited = false;
    child.once('exit', () => (exited = true));
    child.once('error', () => (exited = true));
    child.unref();
    const whyEnded = async () => {
      const log = await readFile(folders.log).catch(() => Buffer.alloc(0));
      const written = log.subarray(size).toString();
      return { says: whyItFailed(written, folders.cluster), passes: TOO_EARLY.test(written) };
    };
    return { pid: child.pid, hasExited: () => exited, whyEnded };
  } finally {
    await log.close();
  }
}

function start(account: Account, program: string, args: string[], output: 'pipe' | number) {
  const [file = program, ...rest] = [...account.prefix, program, ...args];
  return spawn(file, rest, {
    ...account.identity,
    detached: true,
    stdio: ['ignore', output, output],
    cwd: '/',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  });
}

function whyItFailed(said: string, folder: string): string {
  if (/no space left|disk full/i.test(said))
    return `Disk penuh di ${folder}. Kosongkan ruang, lalu mulai lagi.`;
  if (/read-only file system/i.test(said))
    return `Folder ${folder} hanya dapat dibaca. Pilih folder lain dengan SAMBUNG_DATA.`;
  if (/permission denied/i.test(said))
    return `PostgreSQL tidak boleh memakai ${folder}. Periksa pemilik dan izin folder itu serta folder di atasnya.`;
  const line = /(?:FATAL|PANIC|error):\s*(.+)/i.exec(said)?.[1] ?? said.trim().split('\n').at(-1);
  return `PostgreSQL bawaan gagal dimulai di ${folder}: ${line ?? 'tanpa pesan'}`;
}
