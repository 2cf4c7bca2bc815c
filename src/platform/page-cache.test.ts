import { describe, expect, test } from 'vitest';

import { type CachedPage, createPageCache } from './page-cache.ts';

const pageOf = (bytes: number): CachedPage => ({
  body: new Uint8Array(bytes),
  encoded: new Map(),
  status: 200,
  headers: {},
  etag: '"1"',
  tags: ['bulletins'],
});

function counted(cache = createPageCache({ maxBytes: 1_000_000 })) {
  const reads = { count: 0 };
  const ask = () =>
    cache.remember('settings', ['settings'], () => Promise.resolve((reads.count += 1)));
  return { cache, ask };
}

describe('what is kept in memory', () => {
  test('a remembered value is read once, and again when its tag changes', async () => {
    const { cache, ask } = counted();
    cache.setListening(true);
    expect([await ask(), await ask()]).toEqual([1, 1]);
    cache.forget(['bulletins']);
    expect(await ask()).toBe(1);
    cache.forget(['settings']);
    expect([await ask(), await ask()]).toEqual([2, 2]);
  });

  test('while nobody tells of changes every value is read anew', async () => {
    const { cache, ask } = counted();
    expect([await ask(), await ask()]).toEqual([1, 2]);
    cache.setListening(true);
    expect([await ask(), await ask()]).toEqual([3, 3]);
    cache.setListening(false);
    expect(await ask()).toBe(4);
  });

  test('a value that changed while it was read is not kept', async () => {
    const { cache, ask } = counted();
    cache.setListening(true);
    await cache.remember('settings', ['settings'], () => {
      cache.forget(['settings']);
      return Promise.resolve(99);
    });
    expect(await ask()).toBe(1);
  });

  test('the oldest pages go when room for pages and their compressed forms is used up', () => {
    const cache = createPageCache({ maxBytes: 600_000 });
    cache.setListening(true);
    for (let n = 0; n < 30; n += 1) cache.put(`/${n}`, pageOf(20_000), cache.mark());
    expect(cache.size()).toBe(20);
    expect(cache.get('/9')).toBeUndefined();
    expect(cache.get('/10')).toBeDefined();
  });
});
