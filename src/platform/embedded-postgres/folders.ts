import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { diskTrouble } from '../disk-trouble.ts';
import { OperatorError } from '../errors.ts';
import type { Account } from './account.ts';

export type Folders = Readonly<{
  root: string;
  /** PostgreSQL's own data folder. */
  cluster: string;
  /** Where its unix socket lies: readable by the owner only, which is the whole access control. */
  socket: string;
  log: string;
}>;

/** The kernel's limit of a socket's path is 108 bytes with the closing zero (104 on macOS). */
const LONGEST_SOCKET_PATH = 103;
const LONGEST_LOG_BYTES = 10_000_000;

/** Makes the folders and puts their owner and mode right, whatever a copy or a restore did to them. */
export async function prepareFolders(folder: string, { owner }: Account): Promise<Folders> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw diskTrouble(cause, folder) ?? cause;
  });
  // Two processes may reach one folder by two names; the server must not differ by that.
  const root = await realpath(folder);
  const folders: Folders = {
    root,
    cluster: join(root, 'cluster'),
    socket: socketFolder(root),
    log: join(root, 'postgres.log'),
  };
  await mkdir(folders.socket, { recursive: true, mode: 0o700 });
  await refuseForeign(folders.socket, owner.uid);
  if (process.getuid?.() === 0) {
    await own(root, owner);
    await own(folders.socket, owner);
  }
  await chmod(root, 0o700);
  await chmod(folders.socket, 0o700);
  await chmod(folders.cluster, 0o700).catch(() => undefined); // not there before the first start
  await turnLog(folders.log);
  return folders;
}

function socketFolder(root: string): string {
  const beside = join(root, 'socket');
  if (Buffer.byteLength(join(beside, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH) return beside;
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(tmpdir(), `sambung-${name}`);
}

/** A folder below /tmp may have been laid out by somebody else to listen in. */
async function refuseForeign(folder: string, wanted: number): Promise<void> {
  const found = await lstat(folder);
  const ours = [process.getuid?.() ?? found.uid, wanted];
  if (found.isDirectory() && ours.includes(found.uid)) return;
  throw new OperatorError(
    `Folder ${folder} milik pengguna lain. Hapus folder itu, lalu mulai lagi.`,
  );
}

async function own(path: string, { uid, gid }: Account['owner']): Promise<void> {
  const found = await stat(path);
  if (found.uid === uid && found.gid === gid) return;
  for (const inside of await readdir(path, { recursive: true })) {
    await chown(join(path, inside), uid, gid).catch(() => undefined); // a socket that just went
  }
  await chown(path, uid, gid);
}

async function turnLog(log: string): Promise<void> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  if (size < LONGEST_LOG_BYTES) return;
  await rm(`${log}.1`, { force: true });
  await rename(log, `${log}.1`);
}
