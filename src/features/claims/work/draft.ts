import type { GroupKind } from '#features/accounts';
import type { ClaimType, Verdict } from '../claim.ts';

/** Somebody who wrote on a verdict, and for which body. */
export type Author = { personId: string; groupId: string; groupKind: GroupKind };

/** A verdict that is not published yet. */
export type Draft = {
  id: string;
  number: number;
  verdict: Verdict;
  types: ClaimType[];
  summary: string;
  body: string;
  method: string;
  advice: string;
  changeNote: string;
  draftedBy: string;
  draftedPost: string;
  draftedGroupId: string;
  savedAt: Date;
  submittedAt: Date | null;
  secondBy: string | null;
  secondGroupId: string | null;
  secondGroupKind: GroupKind | null;
  /** Everybody who ever wrote on it. */
  authors: Author[];
  /** One of them, or the second reader, turned out to be too near to what it says. */
  isTainted: boolean;
};

/** What somebody writes of a verdict. */
export type DraftFields = Pick<
  Draft,
  'verdict' | 'types' | 'summary' | 'body' | 'method' | 'advice' | 'changeNote'
>;

export type Sources = { primary: number; secondary: number };

/** These say that nothing can be shown, or that there is nothing to show. */
const NEED_NO_SOURCE: readonly Verdict[] = ['unproven', 'not_a_claim', 'satire'];

/** One primary source, or two that tell of it (domain rules of the hoax desk). */
export function hasEnoughSources(verdict: Verdict, { primary, secondary }: Sources): boolean {
  return NEED_NO_SOURCE.includes(verdict) || primary >= 1 || secondary >= 2;
}

export const isWhole = ({ summary, body, method }: DraftFields): boolean =>
  [summary, body, method].every((text) => text.trim() !== '');
