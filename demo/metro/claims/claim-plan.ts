import type { ClaimType, SightingChannel, Topic, Verdict } from '#features/claims';

/** Where something was read, what it does to the claim, and the words that count. */
export type SourcePlan = readonly [
  kind: 'primary' | 'secondary',
  source: string,
  stance: 'supports' | 'against' | 'context',
  quote?: string,
  url?: string,
];

/** What an agency or an expert was asked, and what came back. */
export type ConfirmationPlan = {
  who: string;
  stance: 'confirms' | 'denies' | 'unsure';
  answer: string;
};

/** What the desk thinks of it, once it has looked. */
export type Judgement = {
  verdict: Verdict;
  types?: readonly ClaimType[];
  /** The verdict in one or two sentences. */
  found: string;
  why: string;
  advice?: string;
  how: 'asked' | 'compared' | 'traced' | 'seen' | 'read' | 'link';
  sources: readonly SourcePlan[];
  asks?: ConfirmationPlan;
};

/** One message that goes round in the demonstration city, with what the desk finds. */
export type ClaimPlan = Judgement & {
  title: string;
  /** Word for word, as it is passed on. */
  says: string;
  topic: Topic;
  /** Harm and nearness, 1 to 3. */
  weight: readonly [harm: number, nearness: number];
  /** Harms life: what to do until it is judged. */
  meanwhile?: string;
  aboutCity?: true;
  /** Bodies it is about, by name: they do not judge it. */
  about?: readonly string[];
  /** What one of these bodies says of it, as its own words. */
  statement?: string;
  isTemplate?: true;
  channel?: SightingChannel;
  /** Judged anew later: what changed, and what is different. */
  correction?: { note: string } & Partial<Pick<Judgement, 'verdict' | 'found' | 'why'>>;
  withdrawal?: string;
  /** Somebody objects; `review` opens the verdict again. */
  objection?: { reason: string; outcome: 'upheld' | 'review' | 'waits'; answer?: string };
};

/** The same template with another name in it. */
export type PatternPlan = { of: string; title: string; says: string };

/** What nobody judged: out of scope, nothing to check, or not yet looked at. */
export type LoosePlan = Pick<ClaimPlan, 'title' | 'says' | 'topic' | 'weight' | 'channel'> & {
  aside?: readonly [as: 'out_of_scope' | 'no_claim' | 'spam' | 'too_old', reason: string];
};
