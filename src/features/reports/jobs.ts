import { type AnyJob, defineSchedule } from '#platform/jobs.ts';
import { digestJob } from './digest/jobs.ts';
import { filingJobs } from './filing/jobs.ts';
import { sweepReports } from './work/sweep-reports.ts';

/** The clocks of all cases: a few minutes late is soon enough for what is counted in working days. */
const sweep = defineSchedule('reports.sweep', '*/5 * * * *', async (services) => {
  await sweepReports(services);
});

/** What the road up does by itself. */
export const reportJobs: AnyJob[] = [sweep, digestJob, ...filingJobs];
