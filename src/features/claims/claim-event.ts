/** What can happen to a claim; each has a sentence in the catalogue. */
export const CLAIM_EVENTS = [
  'received',
  'triaged',
  'assigned',
  'taken',
  'given_back',
  'subject_named',
  'conflict_declared',
  'evidence_added',
  'evidence_removed',
  'confirmation_asked',
  'confirmation_answered',
  'confirmation_late',
  'statement_published',
  'statement_withdrawn',
  'drafted',
  'submitted',
  'taken_back',
  'revision_asked',
  'seconded',
  'published',
  'corrected',
  'correction_dropped',
  'objection_filed',
  'objection_upheld',
  'review_opened',
  'withdrawn',
  'set_aside',
  'reopened',
  'merged',
  'unmerged',
  'interim_published',
  'variant_confirmed',
  'late',
  'message_opened',
] as const;
export type ClaimEvent = (typeof CLAIM_EVENTS)[number];

/** These stand in the public history of a verdict, and in the ledger; all others are the desk's own. */
const PUBLIC_EVENTS = [
  'published',
  'corrected',
  'withdrawn',
  'review_opened',
  'objection_filed',
  'objection_upheld',
  'statement_published',
  'statement_withdrawn',
  'interim_published',
] as const satisfies readonly ClaimEvent[];

/** Of these everybody who asked is told. */
const TOLD_EVENTS = [
  'interim_published',
  'published',
  'corrected',
  'withdrawn',
  'set_aside',
] as const satisfies readonly ClaimEvent[];
export type ToldEvent = (typeof TOLD_EVENTS)[number];

export const isPublicEvent = (event: ClaimEvent): boolean =>
  PUBLIC_EVENTS.some((open) => open === event);

export const isTold = (event: ClaimEvent): event is ToldEvent =>
  TOLD_EVENTS.some((told) => told === event);
