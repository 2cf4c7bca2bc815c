export { reportJobs } from './jobs.ts';
export { type ReportOptions, reportRoutes } from './routes.ts';
export type { Doer, Reporter } from './reporter.ts';
