import { setTimeout as sleep } from 'node:timers/promises';

import postgres from 'postgres';

import { connectionUrl, socketOf } from '../db.ts';
import { OperatorError } from '../errors.ts';
import { launch, type Launched, type Site } from './cluster.ts';
import { findPostmaster, type Postmaster } from './postmaster.ts';

/**
 * A session that keeps a shared lock for as long as this process needs the
 * server. Whoever can take that lock alone is the last one out and stops the
 * server; a process that was killed lets go by dying.
 */
export type Hold = {
  postmaster: Postmaster;
  adopted: boolean;
  session: postgres.Sql;
};

const LOCK = 5_417_033;
const PATIENCE_MS = 120_000;

export const addressOf = (socket: string, database: string): string =>
  `postgres://sambung@localhost/${database}?host=${encodeURIComponent(socket)}`;

/** Adopts the server that runs on this folder, or starts one; waits by connecting. */
export async function takeHold(site: Site, lost: () => void): Promise<Hold> {
  const deadline = Date.now() + PATIENCE_MS;
  let launched: Launched | null = null;
  while (Date.now() < deadline) {
    const postmaster = await findPostmaster(site.folders);
    if (postmaster?.socket) {
      const session = await openSession(postmaster, site, lost);
      if (session) return { postmaster, session, adopted: launched?.pid !== postmaster.pid };
    } else if (!launched) {
      launched = await launch(site);
    } else if (launched.hasExited()) {
      const { says, passes } = await launched.whyEnded();
      const isThere = (await findPostmaster(site.folders)) !== null;
      if (!isThere && !passes) throw new OperatorError(says);
      launched = null;
      await sleep(100);
    }
    await sleep(20);
  }
  throw new OperatorError(
    `PostgreSQL bawaan belum siap setelah ${PATIENCE_MS / 1000} detik. Lihat ${site.folders.log}.`,
  );
}

async function openSession(
  { socket }: Postmaster,
  { folders }: Site,
  lost: () => void,
): Promise<postgres.Sql | null> {
  const url = addressOf(socket, 'postgres');
  let held = false;
  const session = postgres(connectionUrl(url), {
    ...socketOf(url),
    max: 1,
    max_lifetime: null, // the lock lives and dies with its connection
    connect_timeout: 5,
    fetch_types: false, // when the server dies during that question, nobody catches its error
    onnotice: () => undefined,
    onclose: () => held && lost(),
  });
  try {
    const [row] = await session`
      select current_setting('data_directory') as cluster, pg_try_advisory_lock_shared(${LOCK}) as held`;
    held = row?.['held'] === true && row['cluster'] === folders.cluster;
    if (held) return session;
  } catch {
    // Starting, stopping or recovering: the caller tries again until its patience ends.
  }
  await session.end({ timeout: 1 });
  return null;
}

/** Gives up the hold; true when nobody else has one, and then nobody new gets one either. */
export async function letGo({ session }: Hold): Promise<boolean> {
  try {
    await session`select pg_advisory_unlock_shared(${LOCK})`;
    const [row] = await session`select pg_try_advisory_lock(${LOCK}) as alone`;
    return row?.['alone'] === true;
  } catch {
    return false; // the server is gone already
  }
}
