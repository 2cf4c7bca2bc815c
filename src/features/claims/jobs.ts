import type { BulletinEvents } from '#features/bulletins';
import type { AnyJob } from '#platform/jobs.ts';
import { counterJobs } from './counter/jobs.ts';
import { outsideJobs } from './outside/jobs.ts';
import { tipJobs } from './tips/jobs.ts';
import { workJobs } from './work/jobs.ts';

/** What the claims desk does by itself; what a bulletin sets off is handed in from outside. */
export function claimJobs(events: BulletinEvents): AnyJob[] {
  return [...counterJobs(events), ...outsideJobs, ...tipJobs, ...workJobs];
}
