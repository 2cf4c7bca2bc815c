import type { Actor } from '#features/accounts';
import { messagesFor } from '#messages';
import { NotFound } from '#platform/errors.ts';
import type { Services } from '#platform/services.ts';
import { mayDo } from '../authority.ts';
import type { Outcome } from '../outcome.ts';
import { findReportByCode } from '../queries.ts';
import type { Report } from '../report.ts';
import { isReporter, type Reporter } from '../reporter.ts';
import { answerReport } from '../work/answer-report.ts';
import { completeReport } from '../work/complete-report.ts';
import { confirmClosed } from '../work/confirm-closed.ts';
import { postUpdate } from '../work/post-update.ts';
import { reopenReport } from '../work/reopen-report.ts';
import { startReport } from '../work/start-report.ts';
import { Fault } from './fault.ts';
import { keepPictures } from './keep-pictures.ts';
import { newestUpdate } from './queries.ts';
import { type Fields, textIn } from './read-fields.ts';
import { readDate } from './w3c-date.ts';

type Said = {
  report: Report;
  actor: Actor;
  /** In capitals or not, as the client wrote it. */
  status: string;
  note: string;
  /** Where it can be seen, when there is no picture. */
  proof: string;
  fileIds: string[];
};

/**
 * mySociety's extension: an update by whoever may act. The office that has the report starts it,
 * tells how far it is, or answers it; its reporter adds what was asked, confirms the answer or opens
 * the report again. Gives the id of the update. Sent again at once with the same words it is the same.
 */
export async function postServiceUpdate(
  services: Services,
  { actor, fields }: { actor: Actor; fields: Fields },
): Promise<string> {
  const report = await reportIn(services, fields);
  const note = textIn(fields, 'description');
  const status = textIn(fields, 'status').toLowerCase();
  readDate('updated_datetime', textIn(fields, 'updated_datetime'));
  if (status === '') throw new Fault(400, 'status was not provided');

  const { personId } = actor;
  const asked = { reportId: report.id, note, personId };
  const known = await newestUpdate(services.db, asked);
  if (known?.isTheirs) return known.id;

  const fileIds = await keepPictures(services, { fields, personId });
  const proof = textIn(fields, 'proof');
  const outcome = await actOn(services, { report, actor, status, note, proof, fileIds });
  if (!outcome.ok) throw refusal(outcome);
  const newest = await newestUpdate(services.db, asked);
  return newest?.id ?? '';
}

/** Open311 knows nothing confidential: such a report is not here. */
async function reportIn({ db }: Services, fields: Fields): Promise<Report> {
  const code = textIn(fields, 'service_request_id');
  if (code === '') throw new Fault(400, 'service_request_id was not provided');
  const report = await findReportByCode(db, code);
  if (!report.isPublic) throw new NotFound('report');
  return report;
}

async function actOn(services: Services, said: Said): Promise<Outcome> {
  const { report, actor } = said;
  if (mayDo(actor, 'report.work', report)) return asOffice(services, said);
  const reporter = { via: 'account' as const, personId: actor.personId };
  if (await isReporter(services.db, report.id, reporter))
    return asReporter(services, said, reporter);
  throw new Fault(403, 'This key may not act on this service request');
}

function asOffice(services: Services, said: Said): Promise<Outcome> {
  const { report, actor, status, note, proof, fileIds } = said;
  const reportId = report.id;
  switch (status) {
    case 'open':
      return postUpdate(services, { reportId, actor, note });
    case 'investigating':
    case 'action_scheduled':
    case 'planned':
    case 'in_progress':
      return report.state === 'in_progress'
        ? postUpdate(services, { reportId, actor, note })
        : startReport(services, { reportId, actor, note });
    case 'fixed':
    case 'closed':
      return answerReport(services, { reportId, actor, body: note, proof, fileIds });
    default:
      throw new Fault(400, `An office cannot set the status ${status.slice(0, 40)}`);
  }
}

function asReporter(services: Services, said: Said, reporter: Reporter): Promise<Outcome> {
  const { report, status, note, fileIds } = said;
  const theirs = { reportId: report.id, actor: null, reporter };
  switch (status) {
    case 'fixed':
    case 'closed':
      return confirmClosed(services, { ...theirs, note });
    case 'reopen':
    case 'open':
      return report.state === 'incomplete' || report.pauseReason === 'waiting_reporter'
        ? completeReport(services, { reportId: report.id, reporter, addition: note, fileIds })
        : reopenReport(services, { ...theirs, reason: note });
    default:
      throw new Fault(400, `A reporter cannot set the status ${status.slice(0, 40)}`);
  }
}

function refusal({ refusal: why }: Exclude<Outcome, { ok: true }>): Fault {
  return new Fault(why === 'not_allowed' ? 403 : 400, messagesFor('en').reports.refusals[why]);
}
