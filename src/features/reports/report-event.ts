/** What can happen to a report; each has a sentence in the catalogue, most of them for everybody. */
export const REPORT_EVENTS = [
  'filed',
  'completion_asked',
  'completed',
  'verified',
  'assigned',
  'sent_back',
  'started',
  'answered',
  'closed',
  'closed_by_clock',
  'noted',
  'reopened',
  'low_rating',
  'upheld',
  'not_ours',
  'outside_updated',
  'outside_answered',
  'merged',
  'unmerged',
  'rejected',
  'withdrawn',
  'witnessed',
  'rated',
  'paused',
  'resumed',
  'extended',
  'late',
  'told_head',
  'told_coordinator',
  'told_leadership',
  'taken',
  'passed_on',
  'deputies_changed',
  'hidden',
  'shown',
  'updated',
  'vault_opened',
] as const;
export type ReportEvent = (typeof REPORT_EVENTS)[number];

/** These are the office's own business: in the history of the desk, not in public. */
const INTERNAL_EVENTS = [
  'late',
  'told_head',
  'told_coordinator',
  'told_leadership',
  'taken',
  'passed_on',
  'deputies_changed',
  'hidden',
  'shown',
  'vault_opened',
] as const satisfies readonly ReportEvent[];

export const isInternal = (event: ReportEvent): boolean =>
  INTERNAL_EVENTS.some((internal) => internal === event);
