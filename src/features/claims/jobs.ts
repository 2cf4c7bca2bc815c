import type { BulletinEvents } from '#features/bulletins';
import { type AnyJob, defineJob } from '#platform/jobs.ts';
import { COUNTER_JOB, CounterAsked } from './counter-job.ts';

/** What the claims desk does by itself; what a bulletin sets off is handed in from outside. */
export function claimJobs(_events: BulletinEvents): AnyJob[] {
  return [
    defineJob(COUNTER_JOB, CounterAsked, async ({ claimId }, services) => {
      services.log.debug({ claimId }, 'A claim changed in public');
      return Promise.resolve();
    }),
  ];
}
