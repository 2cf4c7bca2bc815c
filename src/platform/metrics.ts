import { timingSafeEqual } from 'node:crypto';

import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export type Metrics = {
  registry: Registry;
  /** Counts jobs that ended, by name and outcome. */
  jobs: Counter<'job' | 'outcome'>;
  /** Times every request by route pattern, never by path: a path may name a person's code. */
  timeRequests: MiddlewareHandler;
  /** The same for a kept page that was answered before the router. */
  countKept: (labels: Kept, seconds: number) => void;
};

type Kept = { method: string | undefined; route: string; status: number };

/** One registry for the process; a second call makes a second, apart. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'sambung_http_request_seconds',
    help: 'Time from request to answer, in seconds',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const jobs = new Counter({
    name: 'sambung_jobs_total',
    help: 'Jobs that ended, by name and outcome',
    labelNames: ['job', 'outcome'],
    registers: [registry],
  });
  return {
    registry,
    jobs,
    countKept: ({ method = '', route, status }, seconds) => {
      requests.observe({ method: methodOf(method), route, status: String(status) }, seconds);
    },
    timeRequests: async (c, next) => {
      const done = requests.startTimer();
      await next();
      done({
        method: methodOf(c.req.method),
        route: routePath(c, -1),
        status: String(c.res.status),
      });
    },
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** Anyone can invent methods; a label must not grow without end. */
const methodOf = (method: string) => (METHODS.includes(method) ? method : 'other');

export type MetricsGuard = {
  /** The address of the peer, not of a header; null when unknown. */
  peer: string | null;
  authorization: string | undefined;
  token: string | null;
};

/** Metrics are for this machine, or for whoever brings the operator's token. */
export function mayReadMetrics({ peer, authorization, token }: MetricsGuard): boolean {
  if (token !== null) return sameText(authorization ?? '', `Bearer ${token}`);
  return peer !== null && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(peer);
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
