import { html } from 'hono/html';

import { mediaPath } from '#platform/media/index.ts';
import type { Rule } from '#platform/clock.ts';
import { button } from '#ui/button.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { facts } from '#ui/facts.ts';
import { hiddenField } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import { longDateTime, shortDateTime, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { photo } from '#ui/photo.ts';
import { section } from '#ui/section.ts';
import { lateSince } from '../../clocks.ts';
import type { Report } from '../../report.ts';
import type { ShownCase } from '../case.ts';
import type { CaseFile } from '../case-rows.ts';
import { placeSketch } from './place-sketch.ts';

/** Words, details and answers as the public copy has them; the masked original is in the vault. */
export function whatPart(frame: Frame, { report, questionLabels }: ShownCase): Html {
  const t = frame.t.reportDesk.case;
  const prompts = Object.entries(report.prompts).filter(([, words]) => words !== '');
  const answers = Object.entries(report.answers)
    .filter(([, words]) => words !== '')
    .map(([key, words]) => [questionLabels[key] ?? key, words] as const);
  return section(
    { title: t.what, id: 'isi-laporan' },
    html`<p class="report-words">${report.body}</p>
${prompts.length > 0 ? facts(prompts.map(([key, words]) => [promptLabel(frame, key), words])) : ''}
${answers.length > 0 ? html`<h3>${t.answers}</h3>${facts(answers)}` : ''}
${report.masked ? html`<p class="hint">${t.masked}</p>` : ''}
${report.reason ? facts([[t.reporterWords, report.reason]]) : ''}`,
  );
}

function promptLabel({ t }: Frame, key: string): string {
  const labels: Record<string, string> = t.reportDesk.case.promptLabels;
  return labels[key] ?? key;
}

export function photosPart(frame: Frame, view: ShownCase, files: readonly CaseFile[]): Content {
  if (files.length === 0) return '';
  return html`<div class="photo-row">${files.map((file, index) => onePhoto(frame, view, { file, index }))}</div>`;
}

type Numbered = { file: CaseFile; index: number };

function onePhoto(
  frame: Frame,
  { report, mayHidePhotos }: ShownCase,
  { file, index }: Numbered,
): Html {
  const t = frame.t.reportDesk.case;
  const words = frame.t.reportDeeds.photo;
  const deed = file.isHidden ? 'show-photo' : 'hide-photo';
  const shown =
    file.kind === 'image'
      ? photo({
          sizes: file.sizes,
          alt: t.photoAlt(index + 1),
          width: file.width ?? 1,
          height: file.height ?? 1,
          ...(file.isHidden && { caption: t.photoHidden }),
        })
      : html`<p><a href="${mediaPath(file)}">${icon('paperclip')}${file.originalName || t.document}</a></p>`;
  const hide = mayHidePhotos
    ? formOf(
        { action: `/meja/laporan/${report.id}/${deed}`, label: `${words.hide} ${index + 1}` },
        html`${hiddenField('fileId', file.id)}${button(file.isHidden ? words.show : words.hide, { tone: 'quiet', small: true, icon: file.isHidden ? 'eye' : 'ban' })}`,
      )
    : '';
  return html`<div>${shown}${hide}</div>`;
}

export function wherePart(frame: Frame, { report, shapes }: ShownCase): Html {
  const t = frame.t.reportDesk.case;
  const { latitude, longitude } = report;
  const pin = latitude === null || longitude === null ? '' : pinLink(frame, latitude, longitude);
  return section(
    { title: t.where, id: 'lokasi' },
    html`<p>${placeWords(frame, report) || t.noPin}</p>${pin}${placeSketch(frame, report, shapes)}`,
  );
}

/** Kelurahan, RW, RT and what people call the spot, as far as they are known. */
export function placeWords({ t }: Frame, { areaName, rw, rt, place }: Report): string {
  const words = t.reports.place;
  return [areaName, rw === null ? '' : words.rw(rw), rt === null ? '' : words.rt(rt), place]
    .filter(Boolean)
    .join(', ');
}

function pinLink(frame: Frame, latitude: number, longitude: number): Html {
  const words = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const at = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
  return html`<p class="meta">${words} <a href="${at}" rel="noreferrer">${frame.t.reportDesk.case.openMap}</a></p>`;
}

/** Each running clock with the rule it comes from: whoever is late reads by which law. */
export function clocksPart(frame: Frame, { report, rules }: ShownCase): Html {
  const t = frame.t.reportDesk.case;
  const { stepDueAt, answerDueAt, pausedAt, pauseReason, lateLevel } = report;
  const line = (label: string, due: Date | null, rule: Rule | null) =>
    due && rule
      ? html`<h3>${label}</h3><p class="meta">${pausedAt ? timeTag(frame, due, 'shortTime') : dueBadge(frame, due)}</p>
<p class="hint">${t.rule(rule.value, t.units[rule.unit])}. ${rule.basis}</p>`
      : '';
  const lines = html`${line(t.stepDue, stepDueAt, rules.step)}${line(t.answerDue, owesAnswer(report) ? answerDueAt : null, rules.answer)}`;
  const paused =
    pausedAt && pauseReason
      ? html`<p>${t.paused(frame.t.reports.pauseReasons[pauseReason], shortDateTime(frame, pausedAt))}</p>`
      : '';
  const late = lateLevel === 'none' ? '' : html`<p>${frame.t.reports.lateLevels[lateLevel]}</p>`;
  const runs = lateSince(report) !== null || stepDueAt !== null;
  return section(
    { title: t.clocks, id: 'tenggat' },
    runs || pausedAt ? html`${paused}${lines}${late}` : html`<p>${t.noClock}</p>`,
  );
}

const ANSWERED_OR_OVER = ['answered', 'closed', 'not_ours', 'duplicate', 'rejected', 'withdrawn'];
const owesAnswer = ({ state }: Report): boolean => !ANSWERED_OR_OVER.includes(state);

/** How many wait and how they hear of it; nobody's name, whoever reads this. */
export function whoPart(frame: Frame, { waiting, names, report }: ShownCase): Html {
  const t = frame.t.reportDesk.case;
  const lines = [
    ...waiting.map(({ why, way, count }) => t.whoLine(t.why[why], t.way[way], count)),
    ...(names.followers > 0 ? [t.followers(names.followers)] : []),
    ...(report.supporters > 0 ? [t.supporters(report.supporters)] : []),
  ];
  return section(
    { title: t.who, id: 'menunggu' },
    lines.length > 0
      ? html`<ul class="plain-list">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
      : html`<p>${t.nobodyWaits}</p>`,
  );
}

export function factsPart(frame: Frame, { report, names, sight }: ShownCase): Html {
  const t = frame.t.reportDesk.case;
  const whole = sight === 'whole';
  return facts([
    [t.category, report.categoryName],
    [t.owner, report.ownerName],
    [t.deputies, names.deputies.join(', ')],
    [t.handler, whole && (names.handlerName ?? t.noHandler)],
    [t.filed, longDateTime(frame, report.filedAt)],
    [t.identity, whole && frame.t.reports.identities[report.identity]],
    [t.origin, whole && t.origins[report.origin]],
    [t.isPublic, whole && t.visibility[visibilityOf(report)]],
    [t.rating, report.rating !== null && t.ratingOf(report.rating)],
    [frame.t.common.note, names.ratingNote],
  ]);
}

function visibilityOf({ isPublic, hiddenAt, publishedAt }: Report) {
  if (!isPublic) return 'never';
  if (hiddenAt) return 'hidden';
  return publishedAt ? 'shown' : 'later';
}
