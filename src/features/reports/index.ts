export { reportJobs } from './jobs.ts';
export { type ReportOptions, reportRoutes } from './routes.ts';
export type { Doer, Reporter } from './reporter.ts';
export type { ClosedBy, Identity, OutsideState, ReportKind, ReportState } from './report.ts';
export type { PublicReport, PublicReportItem } from './see/published-report.ts';
export {
  findPublishedReport,
  listPublishedReports,
  listPublishedReportsWhole,
  type PublishedReportFilter,
} from './see/published.queries.ts';
export { fileReport } from './filing/file-report.ts';
export type { Filed, NewReport } from './filing/new-report.ts';
export { openReceipt } from './filing/open-receipt.ts';
