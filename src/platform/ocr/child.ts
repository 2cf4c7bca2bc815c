import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import path from 'node:path';

import { z } from 'zod';

/** What the engine says of one picture; null when it could make nothing of it. */
export type Reading = { text: string; confidence: number };

const Answer = z.union([
  z.object({ text: z.string(), confidence: z.number() }),
  z.object({ text: z.null() }),
]);

export type Engine = {
  pid: number | null;
  isAlive: () => boolean;
  /** `died` when the process ended before it answered, whoever ended it. */
  ask: (picture: Buffer) => Promise<Reading | null | 'died'>;
  kill: () => void;
};

/**
 * A process of its own: what a hostile picture does to the engine it does there, and its memory
 * (some 150 MB) goes back whole when it ends. It gets no environment, so no secrets, may write
 * nothing and start nothing, and leaves the processor to the pages.
 */
export function startEngine(): Engine {
  const child = fork(path.join(import.meta.dirname, 'engine.ts'), {
    execArgv: ['--permission', '--allow-fs-read=*', '--allow-worker', '--max-old-space-size=256'],
    env: { MALLOC_ARENA_MAX: '2' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // the program may end while an engine idles
  child.unref();
  child.channel?.unref();
  // an engine that could not be started or ended is seen by whoever asks it
  child.on('error', () => undefined);
  if (child.pid) makeWay(child.pid);
  return {
    pid: child.pid ?? null,
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    ask: (picture) => ask(child, picture),
    kill: () => child.kill('SIGKILL'),
  };
}

function ask(child: ChildProcess, picture: Buffer): Promise<Reading | null | 'died'> {
  return new Promise((resolve) => {
    const settle = (outcome: Reading | null | 'died') => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.off('error', onExit);
      resolve(outcome);
    };
    const onMessage = (message: unknown) => {
      const answer = Answer.parse(message);
      settle(answer.text === null ? null : answer);
    };
    const onExit = () => settle('died');
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.on('error', onExit);
    if (child.connected) child.send({ picture }, (error) => error && onExit());
    else onExit();
  });
}

function makeWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // it ended already, which whoever asks it will see
  }
}
