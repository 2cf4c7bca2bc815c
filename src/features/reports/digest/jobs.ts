import { defineSchedule } from '#platform/jobs.ts';
import { makeDigests } from './make-digests.ts';

/** Monday at six by the clock of the city: there when offices open. */
export const digestJob = defineSchedule('reports.make-digests', '0 6 * * 1', async (services) => {
  await makeDigests(services);
});
