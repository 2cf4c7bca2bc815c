import { type Context, Hono } from 'hono';

import type { Actor } from '#features/accounts';
import type { AnyJob } from '#platform/jobs.ts';
import type { Services } from '#platform/services.ts';

export type CityAppOptions = {
  /** Who is asking; tests give their own answer. */
  actorOf?: (c: Context) => Promise<Actor | null>;
};

/** Everything that works in the background, for the worker and for the tests. */
export function allJobs(): AnyJob[] {
  return [];
}

/** The whole of one city over HTTP. */
export function createCityApp(_services: Services, _options: CityAppOptions = {}): Hono {
  return new Hono();
}
