import { setTimeout as sleep } from 'node:timers/promises';

import { chooseAccount } from './account.ts';
import { findBinaries, isCode } from './binaries.ts';
import { ensureCluster, type Site } from './cluster.ts';
import { prepareFolders } from './folders.ts';
import { addressOf, type Hold, letGo, takeHold } from './hold.ts';
import { shutDown } from './postmaster.ts';

export type PostgresOptions = {
  /** Everything the server keeps: its cluster, its socket and its log. */
  folder: string;
  log: { info: (message: string) => void; warn: (message: string) => void };
  /** More server settings; `fsync=off` is for tests only. */
  settings?: Record<string, string>;
  /** Found out when left out. */
  account?: Site['account'];
};

export type RunningPostgres = {
  /** Of the database `sambung`, as postgres.js (through `connect`) and node-pg understand it. */
  url: string;
  /** The server was running already: left by a killed process, or shared with a living one. */
  adopted: boolean;
  /** Stops the server, unless another process of ours still uses it: the last one out does. */
  stop: () => Promise<void>;
};

/**
 * Runs PostgreSQL from npm as our own child that outlives us: after `kill -9` of
 * the program the server is adopted at the next start, and a server that dies
 * while we live is started again. One folder serves any number of processes.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const account = options.account ?? chooseAccount();
  const site: Site = {
    account,
    binaries: await findBinaries(),
    folders: await prepareFolders(options.folder, account),
    settings: options.settings ?? {},
  };
  await ensureCluster(site);
  const keeper = await keepHold(site, options.log);
  await ensureDatabase(keeper.hold());

  const { adopted, postmaster } = keeper.hold();
  return { url: addressOf(postmaster.socket, DATABASE), adopted, stop: keeper.stop };
}

const DATABASE = 'sambung';
const NEXT_TRY_MS = 1_000;

/** Holds on to the server: when the session breaks while we are not stopping, it is brought back. */
async function keepHold(site: Site, log: PostgresOptions['log']) {
  let stopping = false;
  let waiting: Promise<void> | null = null;
  let hold: Hold;

  /** A start fails while sessions of the killed server are still dying, so one try is not enough. */
  const regain = async () => {
    while (!stopping) {
      try {
        hold = await takeHold(site, lost);
        log.info('PostgreSQL bawaan berjalan lagi.');
        return;
      } catch (error) {
        log.warn(error instanceof Error ? error.message : String(error));
        await sleep(NEXT_TRY_MS);
      }
    }
  };
  const lost = () => {
    if (stopping || waiting) return;
    log.warn('Sambungan ke PostgreSQL bawaan putus; server dicari atau dimulai lagi.');
    waiting = regain().finally(() => (waiting = null));
  };
  hold = await takeHold(site, lost);

  return {
    hold: () => hold,
    stop: async () => {
      stopping = true;
      await waiting;
      if (await letGo(hold)) await shutDown(hold.postmaster.pid);
      await hold.session.end({ timeout: 1 });
    },
  };
}

async function ensureDatabase({ session }: Hold): Promise<void> {
  const [found] = await session`select from pg_database where datname = ${DATABASE}`;
  if (found) return;
  await session`create database ${session(DATABASE)} template template0`.catch((error: unknown) => {
    // Made by another process between our look and our write.
    if (!isCode(error, '42P04') && !isCode(error, '23505')) throw error;
  });
}
