import { html } from 'hono/html';

import { duration, longDateTime, shortDateTime } from './format.ts';
import type { Frame } from './frame.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

const SOON_MS = 3 * 3600_000;

/** What is left of a deadline, or how long it is past; by words first, then by colour. */
export function dueBadge(frame: Frame, due: Date): Html {
  const left = due.getTime() - frame.now.getTime();
  const words = frame.t.ui.due;
  const length = duration(frame, left);
  const tone = left < 0 ? 'bad' : left < SOON_MS ? 'warn' : 'neutral';
  return html`<time class="badge due ${tone}" datetime="${due.toISOString()}" title="${longDateTime(frame, due)}">${icon(left < 0 ? 'clock-alert' : 'clock')}${left < 0 ? words.overdue(length) : words.left(length)}</time> <span class="due-at">${words.by(shortDateTime(frame, due))}</span>`;
}
