import { mayTurn, type Report } from '../report.ts';
import { awaitsConfirmation } from '../work/confirm-closed.ts';
import { isRated } from '../work/rate-report.ts';
import type { PublicEvent } from './published-report.ts';

/** What the reporter may do at this moment: the same rules refuse the POST. */
export type OwnTurn = {
  /** What the officer asked for, in their words; null when nothing is asked. */
  complete: string | null;
  confirm: boolean;
  reopen: boolean;
  rate: boolean;
  withdraw: boolean;
};

type Mine = Pick<
  Report,
  'kind' | 'state' | 'pauseReason' | 'outsideState' | 'ratedAt' | 'answeredAt' | 'supporters'
>;

export function ownTurn(report: Mine, events: readonly PublicEvent[]): OwnTurn {
  const isAsked = report.state === 'incomplete' || report.pauseReason === 'waiting_reporter';
  const asked = events.findLast(({ event }) => event === 'completion_asked' || event === 'paused');
  const answered = report.state === 'answered' || report.state === 'closed';
  return {
    complete: isAsked ? (asked?.note ?? '') : null,
    confirm: awaitsConfirmation(report),
    reopen: mayTurn(report, 'reopened'),
    rate: answered && !isRated(report),
    withdraw: mayTurn(report, 'withdrawn') && report.supporters === 0,
  };
}
