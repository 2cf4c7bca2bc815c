export { reportJobs } from './jobs.ts';
export { sweepReports } from './work/sweep-reports.ts';
export { reportRoutes } from './routes.ts';
export type { Reporter } from './reporter.ts';
export type { ClosedBy, Identity, OutsideState, ReportKind, ReportState } from './report.ts';
export type { PublicReportItem } from './see/published-report.ts';
export {
  countPublishedReports,
  findPublishedReport,
  listPublishedReports,
  listPublishedReportsWhole,
  publicHistoryOf,
} from './see/published.queries.ts';
export { fileReport } from './filing/file-report.ts';
export type { NewReport } from './filing/new-report.ts';
export { sayMeToo } from './filing/say-me-too.ts';
export { answerReport } from './work/answer-report.ts';
export { askCompletion } from './work/ask-completion.ts';
export { assignReport } from './work/assign-report.ts';
export { completeReport } from './work/complete-report.ts';
export { confirmClosed } from './work/confirm-closed.ts';
export { draftBulletinFrom } from './work/draft-bulletin-from.ts';
export { extendReport } from './work/extend-report.ts';
export { markNotOurs } from './work/mark-not-ours.ts';
export { mergeReport } from './work/merge-report.ts';
export { noteField } from './work/note-field.ts';
export { pauseReport } from './work/pause-report.ts';
export { postUpdate } from './work/post-update.ts';
export { writeNote } from './work/write-note.ts';
export { rateReport } from './work/rate-report.ts';
export { readAgain } from './work/read-again.ts';
export { rejectReport } from './work/reject-report.ts';
export { reopenReport } from './work/reopen-report.ts';
export { startReport } from './work/start-report.ts';
export { takeReport } from './work/take-report.ts';
export { updateOutside } from './work/update-outside.ts';
export { verifyReport } from './work/verify-report.ts';
export { withdrawReport } from './work/withdraw-report.ts';
export { witnessReport } from './work/witness-report.ts';
export { open311Routes } from './open311/routes.ts';
export { listReportsForSitemap, searchPublishedReports } from './see/search.queries.ts';
export { reportEntry } from './see/views/report-entry.ts';
export { editIntro } from './digest/edit-intro.ts';
export { sendWeek } from './digest/send-digest.ts';
export { fileByProgram } from './api/file-by-program.ts';
export { eventJson as reportEventJson, reportJson } from './api/report-json.ts';
export { findPublishedWhole } from './api/whole-json.ts';
export { type Deed, openByProgram, workByProgram } from './api/work-by-program.ts';
export { REPORT_KINDS, REPORT_STATES } from './report.ts';
