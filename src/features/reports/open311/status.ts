import { isEnded, type ReportKind, type ReportState } from '../report.ts';

export type Status = 'open' | 'closed';

/** Open until nobody owes anything any more: an answer still waits for a second pair of eyes. */
export const statusOf = (state: ReportState): Status => (isEnded({ state }) ? 'closed' : 'open');

/** The further words of mySociety's extension that fit a state of ours. */
export type ExtendedStatus =
  | Status
  | 'investigating'
  | 'in_progress'
  | 'fixed'
  | 'duplicate'
  | 'not_councils_responsibility'
  | 'no_further_action'
  | 'reopen';

const EXTENDED: Record<ReportState, ExtendedStatus> = {
  filed: 'open',
  incomplete: 'open',
  verified: 'investigating',
  assigned: 'investigating',
  in_progress: 'in_progress',
  answered: 'in_progress',
  closed: 'closed',
  reopened: 'reopen',
  not_ours: 'not_councils_responsibility',
  duplicate: 'duplicate',
  rejected: 'no_further_action',
  withdrawn: 'no_further_action',
};

/** A complaint that was closed was fixed; a question or a wish was answered. */
export function extendedStatusOf(state: ReportState, kind: ReportKind | null): ExtendedStatus {
  return state === 'closed' && kind === 'complaint' ? 'fixed' : EXTENDED[state];
}
