import { readFile } from 'node:fs/promises';

import { DUMP_FILE, schemaFiles, TYPES_FILE } from '#test/schema/files.ts';
import { TEST_CITY } from '#test/database.ts';
import { describe, expect, test } from '#test/test.ts';

describe('what is written down of the schema (if stale: npm run schema)', () => {
  test('db/schema.sql and src/platform/schema.ts say what the migrations make', async ({
    clone,
  }) => {
    const { dump, types } = await schemaFiles(clone.url, TEST_CITY.schema);
    expect(await readFile(DUMP_FILE, 'utf8')).toBe(dump);
    expect(await readFile(TYPES_FILE, 'utf8')).toBe(types);
  });
});
