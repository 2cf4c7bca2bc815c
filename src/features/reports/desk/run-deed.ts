import type { Actor } from '#features/accounts';
import type { Messages } from '#messages';
import { deedBy, type Done, type Parse } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import type { Outcome } from '../outcome.ts';
import { askCompletion } from '../work/ask-completion.ts';
import { assignReport } from '../work/assign-report.ts';
import { confirmClosed } from '../work/confirm-closed.ts';
import { extendReport } from '../work/extend-report.ts';
import { hideReport, showReport } from '../work/hide-report.ts';
import { markNotOurs } from '../work/mark-not-ours.ts';
import { mergeReport } from '../work/merge-report.ts';
import { noteField } from '../work/note-field.ts';
import { pauseReport } from '../work/pause-report.ts';
import { postUpdate } from '../work/post-update.ts';
import { readAgain } from '../work/read-again.ts';
import { rejectReport } from '../work/reject-report.ts';
import { reopenReport } from '../work/reopen-report.ts';
import { resumeReport } from '../work/resume-report.ts';
import { sendBack } from '../work/send-back.ts';
import { startReport } from '../work/start-report.ts';
import { takeBack } from '../work/take-back.ts';
import { takeReport } from '../work/take-report.ts';
import { unmergeReport } from '../work/unmerge-report.ts';
import { updateOutside } from '../work/update-outside.ts';
import { verifyReport } from '../work/verify-report.ts';
import { writeNote } from '../work/write-note.ts';
import { deedForms } from './deed-forms.ts';
import type { Deed } from './deeds.ts';

export type Doing = { services: Services; actor: Actor; reportId: string };

/** A deed that comes with files is done by its own route; all others are a form and an action. */
export type PlainDeed = Exclude<Deed, 'answer-report' | 'witness-report'>;

/** Parses the deed's form and does it; without an outcome the form itself was wrong. */
export function runDeed(
  deed: PlainDeed,
  parse: Parse,
  { services, t, ...by }: Doing & { t: Messages },
): Promise<Done<Outcome>> {
  const forms = deedForms(t);
  const with_ = deedBy<typeof by, Outcome>(parse, services, by);
  switch (deed) {
    case 'verify-report':
      return with_(forms.note, verifyReport);
    case 'note-field':
      return with_(forms.note, noteField);
    case 'ask-completion':
      return with_(forms.note, askCompletion);
    case 'start-report':
      return with_(forms.note, startReport);
    case 'post-update':
      return with_(forms.note, postUpdate);
    case 'resume-report':
      return with_(forms.note, resumeReport);
    case 'confirm-closed':
      return with_(forms.note, confirmClosed);
    case 'assign-report':
      return with_(forms.assign, assignReport);
    case 'take-report':
      return with_(forms.take, takeReport);
    case 'pause-report':
      return with_(forms.pause, pauseReport);
    case 'mark-not-ours':
      return with_(forms.notOurs, markNotOurs);
    case 'update-outside':
      return with_(forms.outside, updateOutside);
    case 'merge-report':
      return with_(forms.merge, mergeReport);
    case 'write-note':
      return with_(forms.internal, writeNote);
    case 'read-again':
      return with_(forms.readAgain, readAgain);
    default:
      return with_(forms.reason, BY_REASON[deed]);
  }
}

type Reasoned = { reportId: string; actor: Actor; reason: string };
type ReasonedDeed =
  | 'send-back'
  | 'extend-report'
  | 'reject-report'
  | 'unmerge-report'
  | 'take-back'
  | 'reopen-report'
  | 'hide-report'
  | 'show-report';

/** These ask for nothing but a reason. */
const BY_REASON: Record<ReasonedDeed, (services: Services, asked: Reasoned) => Promise<Outcome>> = {
  'send-back': sendBack,
  'extend-report': extendReport,
  'reject-report': rejectReport,
  'unmerge-report': unmergeReport,
  'take-back': takeBack,
  'reopen-report': reopenReport,
  'hide-report': hideReport,
  'show-report': showReport,
};
