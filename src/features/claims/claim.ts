/** What is being said, as the desk knows it: its states, its verdicts and the rules of its life. No I/O. */
export const CLAIM_STATES = [
  'new',
  'assigned',
  'evidence',
  'draft',
  'second_opinion',
  'revision',
  'ready',
  'published',
  'review',
  'withdrawn',
  'set_aside',
  'merged',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** In these somebody of the desk owes the next step. */
export const OPEN_STATES = [
  'new',
  'assigned',
  'evidence',
  'draft',
  'second_opinion',
  'revision',
  'ready',
  'review',
] as const satisfies readonly ClaimState[];

/** The eight verdicts of the house, from design §6. */
export const VERDICTS = [
  'true',
  'partly_true',
  'misleading',
  'false',
  'unproven',
  'satire',
  'not_a_claim',
  'fraud',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The seven types of mis- and disinformation (Wardle, First Draft 2017, as MAFINDO uses them). */
export const CLAIM_TYPES = [
  'satire',
  'misleading_content',
  'imposter',
  'fabricated',
  'false_connection',
  'false_context',
  'manipulated',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** The topics by which the ministry counts hoaxes. */
export const TOPICS = [
  'politics',
  'government',
  'health',
  'slander',
  'crime',
  'disaster',
  'religion',
  'fraud',
  'myth',
  'education',
  'international',
  'other',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Where a message goes round. */
export const SIGHTING_CHANNELS = [
  'whatsapp_group',
  'whatsapp_status',
  'facebook',
  'tiktok',
  'instagram',
  'x',
  'youtube',
  'telegram',
  'sms',
  'website',
  'leaflet',
  'spoken',
  'other',
] as const;
export type SightingChannel = (typeof SIGHTING_CHANNELS)[number];

export const SET_ASIDE_AS = ['out_of_scope', 'no_claim', 'spam', 'too_old'] as const;
export type SetAsideAs = (typeof SET_ASIDE_AS)[number];

/** A verdict nobody outside of the government has read says so: "Klarifikasi Pemkot". */
export type VerdictLabel = 'verdict' | 'city_clarification';

const TURNS: Record<ClaimState, readonly ClaimState[]> = {
  new: ['assigned', 'evidence', 'set_aside', 'merged'],
  assigned: ['evidence', 'new', 'set_aside', 'merged'],
  evidence: ['draft', 'new', 'published', 'withdrawn', 'set_aside', 'merged'],
  draft: ['second_opinion', 'published', 'withdrawn', 'set_aside'],
  second_opinion: ['revision', 'ready', 'draft', 'withdrawn'],
  revision: ['second_opinion', 'published', 'withdrawn', 'set_aside'],
  ready: ['published', 'revision', 'withdrawn'],
  published: ['review', 'withdrawn'],
  review: ['evidence', 'draft', 'published', 'withdrawn'],
  withdrawn: ['review'],
  set_aside: ['new'],
  merged: ['new'],
};

/**
 * Whether a claim may go from one state to another. A published verdict stays in public while it
 * is judged anew; so a correction that is dropped goes from its draft back to `published` (or, of a
 * withdrawn verdict, to `withdrawn`). A claim that ever had a public verdict is never set aside or
 * merged away: it is withdrawn, with words.
 */
export function mayTurn(claim: Turning, to: ClaimState): boolean {
  const { state, isPublished, firstPublishedAt } = claim;
  if (!TURNS[state].includes(to)) return false;
  if (to === 'withdrawn') return firstPublishedAt !== null;
  if (to === 'published' && state !== 'ready') return isPublished;
  const leavesThePublic = to === 'set_aside' || to === 'merged' || to === 'new';
  return !(leavesThePublic && firstPublishedAt !== null);
}

type Turning = Pick<Claim, 'state' | 'isPublished' | 'firstPublishedAt'>;

export const isOpen = ({ state }: { state: ClaimState }): boolean =>
  OPEN_STATES.some((open) => open === state);

/** A claim as those who work on it see it. */
export type Claim = {
  id: string;
  code: string;
  slug: string | null;
  state: ClaimState;
  title: string;
  quote: string;
  topic: Topic;
  aboutCity: boolean;
  isTemplate: boolean;
  /** 1 to 3 each; `priority` is their product. */
  harm: number;
  spread: number;
  nearness: number;
  priority: number;
  /** Null until somebody has judged its weight. */
  triagedAt: Date | null;
  harmsLife: boolean;
  asked: number;
  areasAsked: number;
  firstSeenAt: Date;
  lastAskedAt: Date | null;
  patternOf: string | null;
  mergedInto: string | null;
  handlerId: string | null;
  handlerGroupId: string | null;
  interim: string;
  interimAt: Date | null;
  publishedVerdictId: string | null;
  /** Has a verdict in public now: published and not withdrawn. */
  isPublished: boolean;
  firstPublishedAt: Date | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  reason: string;
  setAsideAs: SetAsideAs | null;
  bulletinId: string | null;
  stepDueAt: Date | null;
  answerDueAt: Date | null;
  interimDueAt: Date | null;
  lookAt: Date | null;
  /** Until when lateness was told; null while nothing is late. */
  lateAt: Date | null;
  changedAt: Date;
  createdAt: Date;
  version: number;
  /** The bodies it is about. */
  subjectIds: string[];
  /** People who said that they are too near to it. */
  conflictedIds: string[];
};
