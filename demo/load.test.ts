import { describe, expect, test } from '#test/test.ts';
import { loadDemo } from './load.ts';

describe('the demonstration city', () => {
  test('loads', { timeout: 120_000 }, async ({ services }) => {
    const summary = await loadDemo(services);
    expect(summary.loaded).toBe(true);
    expect(summary.counts.groups).toBe(69);
  });
});
