import type { Services } from '#platform/services.ts';

export const FETCH_JOB = 'claims.fetch-outside';

/** In a minute at most, in the background; asked twice while it waits is asked once. */
export function askFetch(tx: Services, feedId: string): Promise<void> {
  const payload = { city: tx.city.slug, feedId };
  return tx.jobs.send(tx.db, FETCH_JOB, payload, { key: `${tx.city.slug}:${feedId}` });
}
