import { html } from 'hono/html';

import { postButton } from '#ui/button.ts';
import { number, shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { refusalToUndo, type SpreadRow } from '../spread.ts';
import type { TaskRow } from '../task.ts';
import { placeWords } from './task-words.ts';

type Props = { task: TaskRow; spreads: readonly SpreadRow[]; mayWork: boolean };

/** What was logged, newest first; what was taken back stays and is crossed out. */
export function spreadList(frame: Frame, { task, spreads, mayWork }: Props): Html {
  const t = frame.t.relay.task;
  if (spreads.length === 0) return html`<p class="hint">${t.noneLogged}</p>`;
  return html`<ul class="spreads">${spreads.map((spread) => spreadItem(frame, task, { spread, mayWork }))}</ul>`;
}

function spreadItem(
  frame: Frame,
  task: TaskRow,
  { spread, mayWork }: { spread: SpreadRow; mayWork: boolean },
): Html {
  const { task: t, channels } = frame.t.relay;
  const path = `/meja/tugas/${task.id}/spreads/${spread.id}`;
  const mayUndo = mayWork && refusalToUndo(spread, task.groupId, frame.now) === null;
  const words = html`<strong>${channels[spread.channel]}${spread.place ? `: ${spread.place}` : ''}</strong>
<span class="meta">${placeWords(frame, spread)} · ${t.quick(number(frame, spread.audienceEstimate))} · ${shortDateTime(frame, spread.happenedAt)}</span>
${spread.note ? html`<span class="spread-note">${spread.note}</span>` : ''}`;
  return html`<li>${spread.withdrawnAt ? html`<del>${words}</del> <span class="meta">${t.undone}</span>` : words}
${spread.photoId ? html`<a href="${path}/foto">${t.seePhoto}</a>` : ''}${mayUndo ? postButton(`${path}/undo-spread`, t.undo, { tone: 'quiet', small: true, icon: 'undo-2' }) : ''}</li>`;
}
