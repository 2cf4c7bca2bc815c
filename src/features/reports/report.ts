/** A case that travels up: its kinds, its states and the rules of its life. No I/O. */
export const REPORT_KINDS = [
  'complaint',
  'aspiration',
  'information_request',
  'field_information',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_STATES = [
  'filed',
  'incomplete',
  'verified',
  'assigned',
  'in_progress',
  'answered',
  'closed',
  'reopened',
  'not_ours',
  'duplicate',
  'rejected',
  'withdrawn',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** In these somebody of the city still owes the next step. */
const OPEN_STATES = [
  'filed',
  'verified',
  'assigned',
  'in_progress',
  'reopened',
] as const satisfies readonly ReportState[];

/** Nothing more is expected of anybody, unless somebody opens it again. */
export const ENDED_STATES = [
  'closed',
  'not_ours',
  'duplicate',
  'rejected',
  'withdrawn',
] as const satisfies readonly ReportState[];

/**
 * Who the city knows the reporter as. `anonymous` keeps nothing but a receipt code and PIN;
 * `confidential` seals identity in the vault and shows the words to nobody but those who work on it.
 */
export const IDENTITIES = ['account', 'guest', 'anonymous', 'confidential'] as const;
export type Identity = (typeof IDENTITIES)[number];

export const ORIGINS = ['web', 'api', 'open311'] as const;
export type Origin = (typeof ORIGINS)[number];

export const LATE_LEVELS = ['none', 'office', 'head', 'coordinator', 'leadership'] as const;
export type LateLevel = (typeof LATE_LEVELS)[number];

export const PAUSE_REASONS = [
  'waiting_reporter',
  'waiting_outside',
  'field_blocked',
  'force_majeure',
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const OUTSIDE_STATES = [
  'prepared',
  'sent',
  'received',
  'in_progress',
  'answered',
  'refused',
] as const;
export type OutsideState = (typeof OUTSIDE_STATES)[number];

export type ClosedBy = 'reporter' | 'second_person' | 'clock' | 'noted';

const TURNS: Record<ReportState, readonly ReportState[]> = {
  filed: ['incomplete', 'verified', 'not_ours', 'duplicate', 'rejected', 'withdrawn'],
  incomplete: ['filed', 'rejected', 'withdrawn'],
  verified: ['assigned', 'closed', 'not_ours', 'duplicate', 'rejected', 'withdrawn'],
  assigned: ['in_progress', 'answered', 'verified', 'not_ours', 'duplicate', 'withdrawn'],
  in_progress: ['answered', 'assigned', 'verified', 'not_ours', 'duplicate', 'withdrawn'],
  answered: ['closed', 'reopened'],
  closed: ['reopened'],
  reopened: ['assigned', 'in_progress', 'answered', 'closed', 'not_ours'],
  not_ours: ['verified', 'closed', 'reopened'],
  duplicate: ['verified'],
  rejected: ['reopened'],
  withdrawn: [],
};

/**
 * Whether a report may go from one state to another (design §6). Field information is owed no
 * answer, so it alone closes from `verified`, by being noted.
 */
export function mayTurn(
  { kind, state }: { kind: ReportKind; state: ReportState },
  to: ReportState,
): boolean {
  if (state === 'verified' && to === 'closed') return kind === 'field_information';
  return TURNS[state].includes(to);
}

export const isOpen = ({ state }: { state: ReportState }): boolean =>
  OPEN_STATES.some((open) => open === state);

export const isEnded = ({ state }: { state: ReportState }): boolean =>
  ENDED_STATES.some((ended) => ended === state);

/** A report as those who work on it see it; who filed it is not in here. */
export type Report = {
  id: string;
  code: string;
  kind: ReportKind;
  category: string;
  categoryName: string;
  /** A request under the law on public information. */
  publicInformation: boolean;
  state: ReportState;
  identity: Identity;
  origin: Origin;
  oversight: boolean;
  isPublic: boolean;
  masked: boolean;
  title: string;
  body: string;
  prompts: Record<string, string>;
  answers: Record<string, string>;
  areaCode: string | null;
  areaName: string | null;
  rw: number | null;
  rt: number | null;
  place: string;
  latitude: number | null;
  longitude: number | null;
  /** The body that owes the next step. */
  ownerId: string;
  ownerName: string;
  ownerSlug: string;
  handlerId: string | null;
  /** Bodies that help the one that answers. */
  deputyIds: string[];
  /** The KIM that filed it for somebody. */
  filingGroupId: string | null;
  filedAt: Date;
  verifiedAt: Date | null;
  publishedAt: Date | null;
  hiddenAt: Date | null;
  assignedAt: Date | null;
  startedAt: Date | null;
  answeredAt: Date | null;
  answeredBy: string | null;
  closedAt: Date | null;
  closedBy: ClosedBy | null;
  changedAt: Date;
  stepDueAt: Date | null;
  answerDueAt: Date | null;
  lookAt: Date | null;
  lateLevel: LateLevel;
  pausedAt: Date | null;
  pauseReason: PauseReason | null;
  extendedAt: Date | null;
  duplicateOf: string | null;
  reason: string;
  outsideBody: string;
  outsideNumber: string;
  outsideState: OutsideState | '';
  outsideAt: Date | null;
  supporters: number;
  rating: number | null;
  ratedAt: Date | null;
  reopenedCount: number;
  version: number;
};
