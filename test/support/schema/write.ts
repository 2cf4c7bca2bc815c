import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startPostgres } from '#platform/embedded-postgres/index.ts';
import { addCity, migrateInstallation } from '#platform/migrate/index.ts';
import { DUMP_FILE, schemaFiles, TYPES_FILE } from './files.ts';

/** `npm run schema`: migrates an empty database of its own and writes down what came out. */
const folder = await mkdtemp(join(tmpdir(), 'sambung-schema-'));
const silent = { info: () => undefined, warn: () => undefined };
const server = await startPostgres({ folder, log: silent, settings: { fsync: 'off' } });
try {
  await migrateInstallation(server.url);
  await addCity(server.url, { slug: 'skema', name: 'Skema' });
  const { dump, types } = await schemaFiles(server.url, 'city_skema');
  await writeFile(DUMP_FILE, dump);
  await writeFile(TYPES_FILE, types);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
