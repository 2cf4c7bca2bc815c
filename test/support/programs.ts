import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { isAlive } from '#platform/embedded-postgres/postmaster.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** A real process of ours, for what only real processes show. */
export type Program = {
  pid: number;
  /** Everything it wrote so far. */
  said: () => string;
  /** Resolves when it has written `words`; rejects when it ends without. */
  says: (words: string | RegExp) => Promise<void>;
  kill: (signal: NodeJS.Signals) => void;
  /** The exit status, null after a signal. */
  ended: Promise<number | null>;
};

/** Runs `./sambung …` with nothing in its environment but what is given. */
export function runSambung(args: string[], env: Record<string, string> = {}): Program {
  return run([path.join(ROOT, 'src/main/cli.ts'), ...args], env);
}

/** Runs a few lines of TypeScript as a process; `#…` imports work in them. */
export function runScript(source: string, env: Record<string, string> = {}): Program {
  return run(['--input-type=module-typescript', '-e', source], env);
}

/** Runs a program of the repository, by its path. */
export function runProgram(file: string, env: Record<string, string> = {}): Program {
  return run([path.join(ROOT, file)], env);
}

function run(args: string[], env: Record<string, string>): Program {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A test that fails half-way must not leave its processes behind.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  let written = '';
  child.stdout.on('data', (part: Buffer) => (written += part.toString()));
  child.stderr.on('data', (part: Buffer) => (written += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    pid: child.pid ?? 0,
    said: () => written,
    says: (words) => heard(child, () => written, words),
    kill: (signal) => child.kill(signal),
    ended,
  };
}

function heard(child: ChildProcess, said: () => string, words: string | RegExp): Promise<void> {
  const isThere = () => (typeof words === 'string' ? said().includes(words) : words.test(said()));
  return new Promise((resolve, reject) => {
    const look = () => {
      if (isThere()) resolve();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', () => {
      if (isThere()) resolve();
      else reject(new Error(`It ended without saying ${String(words)}:\n${said()}`));
    });
    look();
  });
}

/** A folder for one test, gone with it. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sambung-process-'));
  try {
    return await work(folder);
  } finally {
    await endServers(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The database of a test that failed half-way outlives the process that started it. */
async function endServers(folder: string): Promise<void> {
  for (const place of ['cluster', 'postgres/cluster']) {
    const file = path.join(folder, place, 'postmaster.pid');
    const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
    if (pid > 0 && pid !== process.pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
  }
}
