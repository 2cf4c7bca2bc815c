import { html } from 'hono/html';

import { isPost } from '#features/accounts';
import { badge, type BadgeTone } from '#ui/badge.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import type { OutsideState, PauseReason, ReportState } from '../../report.ts';

const TONES: Record<ReportState, BadgeTone> = {
  filed: 'warn',
  incomplete: 'warn',
  verified: 'busy',
  assigned: 'busy',
  in_progress: 'busy',
  answered: 'good',
  closed: 'muted',
  reopened: 'bad',
  not_ours: 'muted',
  duplicate: 'muted',
  rejected: 'muted',
  withdrawn: 'muted',
};

type Marked = {
  state: ReportState;
  isPublic: boolean;
  isHidden: boolean;
  pauseReason: PauseReason | null;
  outsideState: OutsideState | '';
};

/** State, and what else must be known before it is opened: secrecy, a pause, where it went. */
export function reportBadges({ t }: Frame, report: Marked): Content {
  const words = t.reportDesk.row;
  const { state, isPublic, isHidden, pauseReason, outsideState } = report;
  return html`${badge(t.reports.states[state], TONES[state])}${isPublic ? '' : html` ${badge(words.confidential, 'bad', 'lock')}`}${isHidden ? html` ${badge(words.hidden, 'muted', 'ban')}` : ''}${pauseReason ? html` ${badge(words.paused(t.reports.pauseReasons[pauseReason]), 'muted')}` : ''}${state === 'not_ours' && outsideState !== '' ? html` ${badge(words.outside(t.reports.outsideStates[outsideState]), 'neutral')}` : ''}`;
}

/** Post in words and body as it is written in a history row: `agency_liaison@dinas-pupr`. */
export function postWords({ t }: Frame, post: string): string {
  const word = post.split('@')[0] ?? '';
  return isPost(word) ? t.accounts.posts[word] : '';
}
