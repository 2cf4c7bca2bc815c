import type { SetAsideAs, Verdict } from '../claim.ts';
import type { Tip } from './tip.ts';

/** A verdict of ours, as much as names it. */
export type ShownVerdict = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  advice: string;
  verdict: Verdict;
  label: 'verdict' | 'city_clarification';
  publishedAt: Date;
};

/** A fact-check of somebody else. */
export type ShownOutside = {
  id: string;
  url: string;
  title: string;
  rating: string;
  publisher: string;
  licence: string;
  publishedOn: Date | null;
};

export type Suggestion = { verdict: ShownVerdict } | { outside: ShownOutside };

/** What somebody who holds the code is told. */
export type ShownOutcome =
  | { kind: 'reading' }
  | { kind: 'verdict'; verdict: ShownVerdict }
  | { kind: 'outside'; outside: ShownOutside }
  | { kind: 'withdrawn'; title: string; reason: string; at: Date }
  | { kind: 'set_aside'; as: SetAsideAs; reason: string }
  | {
      kind: 'working';
      /** Nobody had asked before. */
      isNew: boolean;
      dueAt: Date | null;
      isLate: boolean;
      interim: string;
    }
  | { kind: 'suggested'; suggestions: Suggestion[] };

export type ShownTip = {
  tip: Tip;
  outcome: ShownOutcome;
  /** The verdict whose template the message uses with other names. */
  pattern: ShownVerdict | null;
  /** Asked about this claim in all its forms. */
  asked: number;
  /** Why it is thought to be the same, and who has said so. */
  via: string | null;
  confirmed: 'asker' | 'desk' | null;
  picture: { sha256: string; width: number; height: number; sizes: Record<string, string> } | null;
  /** The claim to follow; null while there is none. */
  claimId: string | null;
};
