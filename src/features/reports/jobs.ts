import type { AnyJob } from '#platform/jobs.ts';

/** What the road up does by itself. */
export const reportJobs: AnyJob[] = [];
