import { describe, expect, test } from '#test/test.ts';
import { loadDemo } from './load.ts';

describe('the demonstration city', () => {
  test('loads', { timeout: 300_000 }, async ({ services }) => {
    const t=performance.now(); const c=process.cpuUsage(); let n=0; const summary = await loadDemo(services, {onProgress: () => { n++ }}); console.log(n, performance.now()-t, process.cpuUsage(c), summary.counts);
    expect(summary.loaded).toBe(true);
    expect(summary.counts.groups).toBe(69);
  });
});
