import type { AreaShape } from '#features/areas';
import type { Rule } from '#platform/clock.ts';
import type { FormState } from '#ui/field.ts';
import type { Refusal } from '../outcome.ts';
import type { Report } from '../report.ts';
import type { Sight } from './case.queries.ts';
import type {
  CaseAnswer,
  CaseFile,
  CaseHistoryRow,
  CaseNames,
  CaseNote,
  CaseWitness,
  Similar,
  Waiting,
} from './case-rows.ts';
import type { Officer, OfficeChoice } from './choice-rows.ts';
import type { Deed, Offered } from './deeds.ts';
import type { OutsideRegister } from './outside-register.ts';
import type { Template } from './templates/template.ts';

/** Everything the page of a case shows to this person. */
export type ShownCase = {
  report: Report;
  /** The questions of its category, by the key of their answers. */
  questionLabels: Record<string, string>;
  sight: Sight;
  files: CaseFile[];
  waiting: Waiting[];
  history: CaseHistoryRow[];
  answers: CaseAnswer[];
  witnesses: CaseWitness[];
  notes: CaseNote[];
  names: CaseNames;
  similar: Similar[];
  merged: Similar[];
  /** Which rule each running clock comes from, with its legal basis. */
  rules: { step: Rule | null; answer: Rule | null };
  shapes: AreaShape[];
  offered: Offered;
  offices: OfficeChoice[];
  /** Where the routes of its category and place lead. */
  routedId: string | null;
  officers: Officer[];
  templates: Template[];
  mayReveal: boolean;
  /** May take single photos out of the public copy. */
  mayHidePhotos: boolean;
  /** In whose name an answer can become a bulletin: ids of the answers. */
  mayRelay: string[];
};

/** With what can be done about it. */
export type CaseView = ShownCase & {
  /** Whether another body takes reports by program, or a person carries them over. */
  register: OutsideRegister;
};

/** What came of the last deed, on the page that follows it. */
export type CaseReply = {
  done?: DoneDeed | undefined;
  /** The form that came back, with its reason. */
  returned?: { deed: Deed; form: FormState } | undefined;
  refusal?: Refusal | undefined;
  /** The other body's program did not take it. */
  failed?: boolean;
};
export type DoneDeed = Deed | 'hide-photo' | 'show-photo';
