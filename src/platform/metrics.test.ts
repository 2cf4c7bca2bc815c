import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';

import { createMetrics, mayReadMetrics } from './metrics.ts';

describe('metrics', () => {
  test('requests are counted by route pattern, so that no code or name becomes a label', async () => {
    const metrics = createMetrics();
    const feature = new Hono().get('/:code', (c) => c.text('ok'));
    const app = new Hono().use(metrics.timeRequests).route('/s', feature);

    for (const path of ['/s/rahasia1', '/s/rahasia2', '/tidak/ada/rahasia3'])
      await app.request(path);
    await app.request('/s/x', { method: 'REBUS' });

    const text = await metrics.registry.metrics();
    expect(text).toContain(
      'sambung_http_request_seconds_count{method="GET",route="/s/:code",status="200"} 2',
    );
    expect(text).toMatch(/_count\{method="GET",route="[^"]*",status="404"\} 1/);
    expect(text).toContain('method="other"');
    expect(text).not.toContain('rahasia');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  test('jobs are counted by outcome', async () => {
    const { jobs, registry } = createMetrics();
    jobs.inc({ job: 'relay.remind', outcome: 'done' });
    expect(await registry.metrics()).toContain(
      'sambung_jobs_total{job="relay.remind",outcome="done"} 1',
    );
  });

  test('only this machine reads them, or the bearer of the token when one is set', () => {
    const at = (peer: string | null, authorization?: string, token: string | null = null) =>
      mayReadMetrics({ peer, authorization, token });
    expect(at('127.0.0.1')).toBe(true);
    expect(at('::1')).toBe(true);
    expect(at('10.0.0.5')).toBe(false);
    expect(at(null)).toBe(false);
    expect(at('10.0.0.5', 'Bearer kunci', 'kunci')).toBe(true);
    expect(at('127.0.0.1', 'Bearer salah', 'kunci')).toBe(false);
    expect(at('127.0.0.1', undefined, 'kunci')).toBe(false);
  });
});
