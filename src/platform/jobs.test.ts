import { fromKysely } from 'pg-boss';
import { sql } from 'kysely';
import { expect, test, describe } from '#test/test.ts';

describe('the test database', () => {
  test('has the city schema first on its search path', async ({ db }) => {
    const { rows } = await sql<{ search_path: string }>`show search_path`.execute(db);
    expect(rows[0]?.search_path).toContain('city_uji');
    expect(fromKysely(db)).toBeDefined();
  });
});
