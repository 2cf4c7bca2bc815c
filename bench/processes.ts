import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

export type Running = { child: ChildProcess; origin: string; stop: () => Promise<void> };

/** Starts a program and waits until it answers; gives how long that took, in milliseconds. */
export async function start(
  args: string[],
  { port, env, probe }: { port: number; env: Record<string, string>; probe: string },
): Promise<Running & { startedInMs: number }> {
  const before = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    const answered = await fetch(origin + probe).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) break;
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('close', () => {
        resolve();
      });
      child.kill('SIGTERM');
    });
  return { child, origin, stop, startedInMs: performance.now() - before };
}

/** Resident memory of a process in MB, from /proc. */
export async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}
