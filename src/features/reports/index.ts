export { reportJobs } from './jobs.ts';
export { type ReportOptions, reportRoutes } from './routes.ts';
export type { Doer, Reporter } from './reporter.ts';
export { type ClosedBy, type Identity, type ReportKind, type ReportState } from './report.ts';
export type { PublicReport, PublicReportItem } from './see/published-report.ts';
export {
  findPublishedReport,
  listPublishedReports,
  listPublishedReportsWhole,
  type PublishedReportFilter,
} from './see/published.queries.ts';
