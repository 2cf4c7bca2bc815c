import type { FormState } from '#ui/field.ts';
import type { Claim } from '../claim.ts';
import type { Refusal } from '../outcome.ts';
import type { AskedWhere } from './asked-where.ts';
import type {
  CaseConfirmation,
  CaseEvidence,
  CaseHistoryRow,
  CaseNames,
  CaseNote,
  CaseObjection,
  CaseSighting,
  CaseStatement,
  CaseTip,
  CaseVerdict,
  OtherClaim,
} from './case-rows.ts';
import type { Draft } from '../work/draft.ts';
import type { NamedChoice } from './choices.queries.ts';
import type { Deed, Offered } from './deeds.ts';

/** Everything the page of a case shows to this person. */
export type CaseView = {
  claim: Claim;
  names: CaseNames;
  tips: CaseTip[];
  sightings: CaseSighting[];
  where: AskedWhere;
  evidence: CaseEvidence[];
  confirmations: CaseConfirmation[];
  statements: CaseStatement[];
  /** All numbers, the newest first; `draft` is the one in work. */
  verdicts: CaseVerdict[];
  draft: Draft | null;
  objections: CaseObjection[];
  notes: CaseNote[];
  history: CaseHistoryRow[];
  similar: OtherClaim[];
  merged: OtherClaim[];
  patterns: OtherClaim[];
  offered: Offered;
  offices: NamedChoice[];
  finders: NamedChoice[];
  mayOpenMessage: boolean;
};

/** Done with a single row of the case: its button stands beside the row. */
export const ROW_DEEDS = [
  'remove-evidence',
  'archive-again',
  'confirm-variant',
  'answer-confirmation',
] as const;
export type RowDeed = (typeof ROW_DEEDS)[number];
export type AnyDeed = Deed | RowDeed | 'submit-draft' | 'judge-objection';

/** What came of the last deed, on the page that follows it. */
export type CaseReply = {
  done?: AnyDeed | undefined;
  /** The form that came back, with its reason. */
  returned?: { deed: Deed | RowDeed; form: FormState } | undefined;
  refusal?: Refusal | undefined;
  /** Nothing is wrong: the draft is only shown as it would be read. */
  isPreview?: boolean;
};
