import { sql } from 'kysely';

import { describe, expect, test } from '#test/test.ts';
import {
  type CachedPage,
  createPageCache,
  invalidate,
  INVALIDATION_CHANNEL,
} from './page-cache.ts';
import { listenForPages } from './page-ear.ts';

const page: CachedPage = {
  body: Buffer.from('halaman'),
  encoded: new Map(),
  status: 200,
  headers: {},
  etag: '"1"',
  tags: ['bulletins'],
};

describe('the ear for changed pages', () => {
  test('forgets what another process says has changed, of that city only', async ({
    clone,
    pool,
    services,
  }) => {
    const ours = createPageCache({ maxBytes: 1_000_000 });
    const theirs = createPageCache({ maxBytes: 1_000_000 });
    const ear = await listenForPages(
      clone.url,
      (city) => (city === services.city.slug ? ours : null),
      () => [ours, theirs],
    );
    for (const cache of [ours, theirs]) cache.put('/', page, cache.mark());
    expect([ours.size(), theirs.size()]).toEqual([1, 1]);

    await invalidate({ ...services, db: pool }, ['bulletins']);
    await expect.poll(() => ours.size()).toBe(0);
    expect(theirs.size()).toBe(1);
    await ear.stop();
  });

  test('when its connection is cut, keeps nothing of what it may have missed', async ({
    clone,
    pool,
  }) => {
    const cache = createPageCache({ maxBytes: 1_000_000 });
    const ear = await listenForPages(
      clone.url,
      () => cache,
      () => [cache],
    );
    cache.put('/', page, cache.mark());
    expect(cache.size()).toBe(1);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'sambung-pages' and datname = current_database()`.execute(pool);
    await expect.poll(() => cache.size(), { timeout: 10_000 }).toBe(0);

    const isListening = () => {
      cache.put('/', page, cache.mark());
      return cache.size();
    };
    await expect.poll(isListening, { timeout: 15_000 }).toBe(1);
    await ear.stop();
  });

  test('passes over what it does not understand', async ({ clone, pool }) => {
    const cache = createPageCache({ maxBytes: 1_000_000 });
    const ear = await listenForPages(
      clone.url,
      () => cache,
      () => [cache],
    );
    for (const words of ['bukan json', '{"city":1}', 'null'])
      await sql`select pg_notify(${INVALIDATION_CHANNEL}, ${words})`.execute(pool);
    cache.put('/', page, cache.mark());
    await sql`select pg_notify(${INVALIDATION_CHANNEL}, '{"city":"uji","tags":["bulletins"]}')`.execute(
      pool,
    );
    await expect.poll(() => cache.size()).toBe(0);
    await ear.stop();
  });
});
