import { type Config, loadConfig } from '#platform/config.ts';
import { createLogger } from '#platform/log.ts';
import type { Terminal } from './command.ts';
import { openDatabase } from './database.ts';

/** Runs `work` with the address of the database, starting the embedded one for it if needed. */
export async function withDatabase<T>(
  { env }: Terminal,
  work: (url: string, config: Config) => Promise<T>,
): Promise<T> {
  const config = loadConfig(env);
  const database = await openDatabase(
    config,
    createLogger(env['LOG_LEVEL'] ? config.logLevel : 'warn'),
  );
  try {
    return await work(database.url, config);
  } finally {
    await database.close();
  }
}
