import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { OperatorError } from '../errors.ts';

/**
 * How the server's programs are started. PostgreSQL refuses root, and `initdb`
 * refuses a user who has no name.
 */
export type Account = Readonly<{
  /** What stands before the program on its command line. */
  prefix: readonly string[];
  /** Whom the program runs as, when that is not simply us. */
  identity: Readonly<{ uid?: number; gid?: number }>;
  /** Who must own the data folder. */
  owner: Readonly<{ uid: number; gid: number }>;
}>;

type Named = { name: string; uid: number; gid: number };

/**
 * An ordinary user starts the server as is. Root does it in a user namespace: the
 * server sees an ordinary user while its files stay root's, so it works below a
 * folder only root can enter, with no extra user and no change of owner. Where
 * namespaces are switched off (some containers), root hands it to `postgres` or `nobody`.
 */
export function chooseAccount(named = namedUsers(), mayUnshare = true): Account {
  const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const isNamed = process.platform !== 'linux' || named.some((user) => user.uid === owner.uid);
  if (owner.uid !== 0 && isNamed) return { prefix: [], identity: {}, owner };

  const inside = named.find((user) => user.uid >= 1000 && user.uid < 60_000) ?? servant(named);
  const prefix = ['unshare', '--user', `--map-user=${inside.uid}`, `--map-group=${inside.gid}`];
  if (mayUnshare && runs([...prefix, 'true'])) return { prefix, identity: {}, owner };

  if (owner.uid !== 0) {
    throw new OperatorError(
      `Pengguna ${owner.uid} tidak punya nama di /etc/passwd, sehingga PostgreSQL bawaan tidak dapat dijalankan. ` +
        'Tambahkan namanya, atau isi DATABASE_URL.',
    );
  }
  const { uid, gid } = servant(named);
  return { prefix: [], identity: { uid, gid }, owner: { uid, gid } };
}

function servant(named: Named[]): Named {
  const found =
    named.find((user) => user.name === 'postgres') ?? named.find((user) => user.name === 'nobody');
  if (found) return found;
  throw new OperatorError(
    'PostgreSQL tidak dapat dijalankan sebagai root dan tidak ada pengguna postgres atau nobody. ' +
      'Jalankan Sambung sebagai pengguna biasa, atau isi DATABASE_URL.',
  );
}

function namedUsers(): Named[] {
  if (process.platform !== 'linux') return [];
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .flatMap(([name, , uid, gid]) =>
      name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [],
    );
}

function runs([file = '', ...args]: string[]): boolean {
  return spawnSync(file, args, { stdio: 'ignore' }).status === 0;
}
