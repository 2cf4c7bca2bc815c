import { badge, type BadgeTone } from '#ui/badge.ts';
import { duration } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { dueOf } from '../late.ts';
import type { PublicReportItem } from '../published-report.ts';
import type { ReportState } from '../../report.ts';

const TONES: Record<ReportState, BadgeTone> = {
  filed: 'neutral',
  incomplete: 'warn',
  verified: 'neutral',
  assigned: 'busy',
  in_progress: 'busy',
  answered: 'good',
  closed: 'good',
  reopened: 'warn',
  not_ours: 'muted',
  duplicate: 'muted',
  rejected: 'muted',
  withdrawn: 'muted',
};

function stateBadge(frame: Frame, state: ReportState): Html {
  return badge(frame.t.reports.states[state], TONES[state]);
}

type Clocked = Pick<PublicReportItem, 'state' | 'stepDueAt' | 'answerDueAt' | 'pausedAt'>;

/** The state, and honestly beside it how long its time has been over. */
export function stateBadges(frame: Frame, report: Clocked): Content {
  const t = frame.t.reportSee;
  const due = dueOf(report);
  const over = due ? frame.now.getTime() - due.getTime() : 0;
  const late = over > 0 ? badge(t.lateBadge(duration(frame, over)), 'bad', 'clock-alert') : '';
  const paused = report.pausedAt ? badge(t.paused, 'muted', 'clock') : '';
  return [stateBadge(frame, report.state), late && ' ', late, paused && ' ', paused];
}
