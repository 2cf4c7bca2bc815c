import { fromKysely, type PgBoss } from 'pg-boss';

import { allJobs } from '#app';
import type { Services } from '#platform/services.ts';

/** `given` stands in for services of the test: another mail server, another clock. */
export type RunJobs = (given?: Partial<Services>) => Promise<number>;

/** Works through the queue inside the test's own transaction; a failing job fails the test. */
export function runJobsOf(services: Services, boss: PgBoss): RunJobs {
  const jobs = allJobs().filter((job) => !job.cron);
  const db = fromKysely(services.db);
  return async (given = {}) => {
    let ran = 0;
    for (let found = true; found;) {
      found = false;
      for (const job of jobs) {
        for (const { id, data } of await boss.fetch(job.name, { batchSize: 50, db })) {
          found = true;
          ran += 1;
          await job.run(data, { ...services, ...given });
          await boss.complete(job.name, id, null, { db });
        }
      }
    }
    return ran;
  };
}
