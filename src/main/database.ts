import { join } from 'node:path';

import type { Config } from '#platform/config.ts';
import { startPostgres } from '#platform/embedded-postgres/index.ts';
import type { Logger } from '#platform/log.ts';

export type OpenDatabase = { url: string; isEmbedded: boolean; close: () => Promise<void> };

/** The server named in DATABASE_URL, or the embedded one in the data folder. */
export async function openDatabase(config: Config, log: Logger): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    return { url: config.databaseUrl, isEmbedded: false, close: () => Promise.resolve() };
  }
  const server = await startPostgres({
    folder: join(config.dataFolder, 'postgres'),
    log: {
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
    },
  });
  return { url: server.url, isEmbedded: true, close: () => server.stop() };
}
