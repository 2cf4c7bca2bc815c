import { createHash, timingSafeEqual } from 'node:crypto';

import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

import { isReachable } from '#platform/database-check.ts';
import type { Installation } from './installation.ts';

type Watched = Pick<Installation, 'cities' | 'config' | 'db'>;

/** For whoever watches the installation: is it alive, can it serve, how does it do. */
export function probes(installation: Watched) {
  const { config, db } = installation;
  const { registry, requests } = metricsOf(installation);
  const app = new Hono();

  app.use(async (c, next) => {
    const done = requests.startTimer({ method: c.req.method });
    await next();
    done({ status: `${Math.floor(c.res.status / 100)}xx` });
  });
  app.get('/healthz', (c) => c.text('ok\n'));
  app.get('/readyz', async (c) =>
    (await isReachable(db)) ? c.text('ok\n') : c.text('basis data tidak menjawab\n', 503),
  );
  app.get('/metrics', async (c) => {
    if (!mayRead(c, config.metricsToken)) return c.text('Terlarang\n', 403);
    return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType });
  });
  return app;
}

/** With the token from anywhere; without one only from this very machine, and not through its proxy. */
function mayRead(c: Context, token: string | null): boolean {
  const given = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1];
  if (token && given) return timingSafeEqual(digest(token), digest(given));
  if (c.req.header('x-forwarded-for') || c.req.header('forwarded')) return false;
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(getConnInfo(c).remote.address ?? '');
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function metricsOf({ cities }: Watched) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'sambung_http_request_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
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
  return { registry, requests };
}
