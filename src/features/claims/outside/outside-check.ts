import type { Verdict } from '../claim.ts';

/** A fact-check that somebody else published, as it was found; told in their words and with their link. */
export type FoundCheck = {
  /** Of their page; http or https. */
  url: string;
  title: string;
  /** What was being said, as far as they say it. */
  claim: string;
  /** Their word for it: "SALAH", "Keliru", "Mostly false". */
  rating: string;
  /** Ours that comes nearest, only to sort by; null when theirs is another kind of word. */
  verdict: Verdict | null;
  /** The day as `YYYY-MM-DD`. */
  publishedOn: string | null;
  /** Whoever made it, when the feed gathers those of several. */
  author: string;
};

/** Longest texts, in characters; the columns have the same numbers. */
export const LONGEST = { title: 300, claim: 5000, rating: 120, author: 120, url: 2000 } as const;
/** Shorter than this, a title says nothing. */
export const SHORTEST_TITLE = 3;
