import { type AnyJob, defineSchedule } from '#platform/jobs.ts';
import { archivePage } from './archive/archive-page.ts';
import { sweepClaims } from './sweep-claims.ts';

/** Harm to life counts in hours, so a few minutes late is soon enough. */
const sweep = defineSchedule('claims.sweep', '*/5 * * * *', async (services) => {
  await sweepClaims(services);
});

export const workJobs: AnyJob[] = [sweep, archivePage];
