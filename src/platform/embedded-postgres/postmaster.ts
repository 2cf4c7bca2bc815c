import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Folders } from './folders.ts';

/** A server that runs on our data folder, by its own account in postmaster.pid. */
export type Postmaster = { pid: number; socket: string; port: string };

/**
 * Who runs on this folder, whoever started it. A file left behind by a machine
 * that went down may carry the number of an unrelated program (common in
 * containers, where numbers are small); PostgreSQL would then refuse to start,
 * so such a file is removed.
 */
export async function findPostmaster({ cluster }: Folders): Promise<Postmaster | null> {
  const file = join(cluster, 'postmaster.pid');
  const lines = await readFile(file, 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  if (!(await isPostgres(pid))) {
    await rm(file, { force: true });
    return null;
  }
  return { pid, port: lines[3] ?? '', socket: lines[4] ?? '' };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Where the system does not say (no /proc), the number is believed. */
async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return words.split('\0')[0]?.includes('postgres') ?? false;
}

const PATIENCE_MS = 30_000;

/** A fast shutdown: sessions are cut, all that was committed is on disk when it returns. */
export async function shutDown(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  const deadline = Date.now() + PATIENCE_MS;
  while (isAlive(pid)) {
    await sleep(10);
    // Immediate: nothing committed is lost, the next start replays the log.
    if (Date.now() > deadline) {
      signal(pid, 'SIGQUIT');
      return;
    }
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone, which is what was asked for.
  }
}
