import { z } from 'zod';

import { type AnyJob, defineJob, defineSchedule } from '#platform/jobs.ts';
import { askFetch, FETCH_JOB } from './ask-fetch.ts';
import { fetchFeed } from './fetch-feed.ts';
import { feedsToFetch } from './outside.queries.ts';

/** Each feed by itself, so that a slow one holds up no other. */
const fetchOne = defineJob(
  FETCH_JOB,
  z.object({ feedId: z.uuid() }),
  async ({ feedId }, services) => {
    await fetchFeed(services, feedId);
  },
  { expireInSeconds: 600 },
);

const fetchDaily = defineSchedule('claims.fetch-outside-daily', '20 4 * * *', async (services) => {
  for (const feedId of await feedsToFetch(services.db)) await askFetch(services, feedId);
});

/** What others found out comes in every morning. */
export const outsideJobs: AnyJob[] = [fetchOne, fetchDaily];
