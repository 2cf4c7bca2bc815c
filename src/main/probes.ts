import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { Gauge } from 'prom-client';

import { isReachable } from '#platform/database-check.ts';
import { mayReadMetrics, type Metrics } from '#platform/metrics.ts';
import type { Installation } from './installation.ts';

type Watched = Pick<Installation, 'cities' | 'config' | 'db'>;

/** For whoever watches the installation: is it alive, can it serve, how does it do. */
export function probes(installation: Watched, { registry }: Metrics) {
  const { cities, config, db } = installation;
  new Gauge({
    name: 'sambung_cached_pages',
    help: 'Guest pages kept in memory',
    labelNames: ['city'],
    registers: [registry],
    collect() {
      for (const { services } of cities)
        this.set({ city: services.city.slug }, services.pages.size());
    },
  });

  const app = new Hono();
  app.get('/healthz', (c) => c.text('ok\n'));
  app.get('/readyz', async (c) =>
    (await isReachable(db)) ? c.text('ok\n') : c.text('basis data tidak menjawab\n', 503),
  );
  app.get('/metrics', async (c) => {
    const authorization = c.req.header('authorization');
    if (!mayReadMetrics({ peer: peerOf(c), authorization, token: config.metricsToken }))
      return c.text('Terlarang\n', 403);
    return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType });
  });
  return app;
}

/** A request through a proxy on this machine is not from this machine. */
function peerOf(c: Context): string | null {
  if (c.req.header('x-forwarded-for') || c.req.header('forwarded')) return null;
  return getConnInfo(c).remote.address ?? null;
}
