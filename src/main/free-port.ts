import { createServer } from 'node:net';

import type { Config } from '#platform/config.ts';
import { listenTrouble } from './web.ts';

/** Says at once that the port is taken, before a database is started for nothing. */
export function refuseTakenPort({ host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(listenTrouble(error, host, port));
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve();
      });
    });
  });
}
