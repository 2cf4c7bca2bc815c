import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runSambung } from './programs.ts';

export type DemoCity = { origin: string; stop: () => Promise<void> };

/** The whole demonstration city as `npm run demo` starts it: a process of its own, on a free port. */
export async function startDemoCity(): Promise<DemoCity> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sambung-journey-'));
  const port = await freePort();
  const program = runSambung(['demo'], {
    PORT: String(port),
    SAMBUNG_DATA: folder,
    LOG_LEVEL: 'error',
  });
  await program.says(`http://localhost:${port}`);
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      program.kill('SIGINT');
      await program.ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
