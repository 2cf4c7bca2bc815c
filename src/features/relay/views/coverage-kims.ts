import { html } from 'hono/html';

import { postButton } from '#ui/button.ts';
import { number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { table } from '#ui/table.ts';
import { isSilent } from '../coverage-report.ts';
import { refusalToNudge, type TaskRow } from '../task.ts';
import { declineWords, standing, stateBadge } from './task-words.ts';

export type ShownKim = Pick<
  TaskRow,
  'state' | 'dueAt' | 'escalation' | 'nudgedAt' | 'groupName' | 'areaName' | 'declinedReason'
> & {
  taskId: string;
  groupSlug: string;
  firstSpreadAt: Date | null;
  spreads: number;
  opens: number;
  people: number;
  mayNudge: boolean;
  maySeeTask: boolean;
};

/** KIM that neither passed it on nor declined, each with a button to remind it. */
export function silentList(frame: Frame, bulletinId: string, kims: readonly ShownKim[]): Html {
  const t = frame.t.coverage;
  const silent = kims.filter((kim) => isSilent(kim));
  if (silent.length === 0) return html`<p class="hint">${t.noSilent}</p>`;
  const nudgeable = silent.filter((kim) => kim.mayNudge && canBeNudged(frame, kim));
  return html`<p>${t.silentLede}</p>
${nudgeable.length > 1 ? postButton(`/meja/cakupan/${bulletinId}/nudge-silent`, t.nudgeAll(nudgeable.length), { icon: 'bell' }) : ''}
<ul class="silent">${silent.map((kim) => html`<li><a href="/kim/${kim.groupSlug}">${kim.groupName}</a> ${standing(frame, kim)} <span class="meta">${frame.t.relay.escalations[kim.escalation]}</span>${nudge(frame, bulletinId, kim)}</li>`)}</ul>`;
}

const canBeNudged = (frame: Frame, kim: ShownKim) => refusalToNudge(kim, frame.now) === null;

function nudge(frame: Frame, bulletinId: string, kim: ShownKim): Content {
  const t = frame.t.coverage;
  if (!kim.mayNudge) return '';
  if (!canBeNudged(frame, kim)) return html` <span class="meta">${t.nudgedLately}</span>`;
  return postButton(`/meja/cakupan/${bulletinId}/${kim.taskId}/nudge-task`, t.nudge, {
    tone: 'plain',
    small: true,
    icon: 'bell',
  });
}

export function kimTable(frame: Frame, kims: readonly ShownKim[]): Html {
  const t = frame.t.coverage;
  return table({
    caption: t.perKim,
    hideCaption: true,
    columns: [
      { label: t.kim },
      { label: t.area },
      { label: t.state },
      { label: t.firstSpread },
      { label: t.spreads, numeric: true },
      { label: t.reachShort, numeric: true },
      { label: t.opens, numeric: true },
    ],
    rows: kims.map((kim) => [
      kim.maySeeTask
        ? html`<a href="/meja/tugas/${kim.taskId}">${kim.groupName}</a>`
        : kim.groupName,
      kim.areaName,
      html`${stateBadge(frame, kim.state)}${kim.state === 'declined' ? html` <span class="meta">${declineWords(frame, kim.declinedReason)}</span>` : ''}`,
      kim.firstSpreadAt ? timeTag(frame, kim.firstSpreadAt, 'shortTime') : '–',
      number(frame, kim.spreads),
      kim.people === 0 ? '–' : t.atLeast(number(frame, kim.people)),
      number(frame, kim.opens),
    ]),
  });
}
