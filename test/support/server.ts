import { createLogger } from '#platform/log.ts';
import { startPostgres } from '#platform/embedded-postgres/index.ts';

export type TestServer = { url: string; stop: () => Promise<void> };

/**
 * The server the tests run on: one named in SAMBUNG_TEST_SERVER, or our own embedded one, which
 * need not survive a power cut.
 */
export async function startTestServer(folder: string): Promise<TestServer> {
  const given = process.env['SAMBUNG_TEST_SERVER'];
  if (given) return { url: given, stop: () => Promise.resolve() };

  const server = await startPostgres({
    folder,
    log: createLogger('silent'),
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
  });
  return { url: server.url, stop: () => server.stop() };
}
