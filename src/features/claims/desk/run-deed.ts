import type { Actor } from '#features/accounts';
import type { Messages } from '#messages';
import { deedBy, type Done, type Parse } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import type { Outcome } from '../outcome.ts';
import { askConfirmation } from '../work/ask-confirmation.ts';
import { assignClaim } from '../work/assign-claim.ts';
import { correctVerdict } from '../work/correct-verdict.ts';
import { declareConflict } from '../work/declare-conflict.ts';
import { dropCorrection } from '../work/drop-correction.ts';
import { giveBack } from '../work/give-back.ts';
import { mergeClaim } from '../work/merge-claim.ts';
import { nameSubjects } from '../work/name-subjects.ts';
import { publishInterim } from '../work/publish-interim.ts';
import { publishVerdict } from '../work/publish-verdict.ts';
import { reopenClaim } from '../work/reopen-claim.ts';
import { secondVerdict, sendBack } from '../work/second-verdict.ts';
import { setAside } from '../work/set-aside.ts';
import { takeBack } from '../work/take-back.ts';
import { takeClaim } from '../work/take-claim.ts';
import { triageClaim } from '../work/triage-claim.ts';
import { unmergeClaim } from '../work/unmerge-claim.ts';
import { withdrawVerdict } from '../work/withdraw-verdict.ts';
import { writeNote } from '../work/write-note.ts';
import { deedForms } from './deed-forms.ts';
import type { Deed } from './deeds.ts';

export type Doing = { services: Services; actor: Actor; claimId: string };

/** Evidence comes with a file and a draft with three buttons; all others are a form and an action. */
export type PlainDeed = Exclude<Deed, 'add-evidence' | 'save-draft'>;

/** Parses the deed's form and does it; without an outcome the form itself was wrong. */
export function runDeed(
  deed: PlainDeed,
  parse: Parse,
  { services, t, ...by }: Doing & { t: Messages },
): Promise<Done<Outcome>> {
  const forms = deedForms(t);
  const with_ = deedBy<typeof by, Outcome>(parse, services, by);
  switch (deed) {
    case 'triage-claim':
      return with_(forms.triage, triageClaim);
    case 'name-subjects':
      return with_(forms.subjects, nameSubjects);
    case 'declare-conflict':
      return with_(forms.reason, declareConflict);
    case 'assign-claim':
      return with_(forms.assign, assignClaim);
    case 'take-claim':
      return with_(forms.nothing, takeClaim);
    case 'set-aside':
      return with_(forms.setAside, setAside);
    case 'merge-claim':
      return with_(forms.merge, mergeClaim);
    case 'take-back':
      return with_(forms.nothing, takeBack);
    case 'second-verdict':
      return with_(forms.second, secondVerdict);
    case 'send-back':
      return with_(forms.sendBack, sendBack);
    case 'ask-confirmation':
      return with_(forms.confirmation, askConfirmation);
    case 'write-note':
      return with_(forms.note, writeNote);
    case 'publish-verdict':
      return with_(forms.nothing, publishVerdict);
    case 'publish-interim':
      return with_(forms.interim, publishInterim);
    default:
      return with_(forms.reason, BY_REASON[deed]);
  }
}

type Reasoned = { claimId: string; actor: Actor; reason: string };
type ReasonedDeed =
  | 'give-back'
  | 'reopen-claim'
  | 'unmerge-claim'
  | 'correct-verdict'
  | 'drop-correction'
  | 'withdraw-verdict';

/** These ask for nothing but a reason. */
const BY_REASON: Record<ReasonedDeed, (services: Services, asked: Reasoned) => Promise<Outcome>> = {
  'give-back': giveBack,
  'reopen-claim': reopenClaim,
  'unmerge-claim': unmergeClaim,
  'correct-verdict': correctVerdict,
  'drop-correction': dropCorrection,
  'withdraw-verdict': withdrawVerdict,
};
