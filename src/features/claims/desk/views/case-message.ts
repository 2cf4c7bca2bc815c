import { html } from 'hono/html';

import { mediaPath } from '#platform/media/index.ts';
import { badge } from '#ui/badge.ts';
import { button } from '#ui/button.ts';
import { hiddenField } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import { shortDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { photo } from '#ui/photo.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import { timeline } from '#ui/timeline.ts';
import type { CaseView } from '../case.ts';
import type { CaseFile, CaseTip, OtherClaim } from '../case-rows.ts';

/** Every wording that came in, the most asked first. */
export function messagesPart(frame: Frame, view: CaseView): Html {
  const t = frame.t.claimDesk.case;
  const { tips, names } = view;
  const more = names.tips - tips.length;
  return section(
    {
      title: t.messages,
      id: 'pesan',
      ...(tips.length > 0 && { lede: t.messagesLede(names.tips) }),
    },
    tips.length === 0
      ? html`<p>${t.noMessages}</p>`
      : html`<ol class="plain-list">${tips.map((tip) => oneTip(frame, view, tip))}</ol>${more > 0 ? html`<p class="hint">${t.moreMessages(more)}</p>` : ''}`,
  );
}

function oneTip(frame: Frame, view: CaseView, tip: CaseTip): Html {
  const t = frame.t.claimDesk.case;
  const reading =
    tip.reading === 'waiting' || tip.reading === 'failed'
      ? html`<p class="hint">${t.reading[tip.reading]}</p>`
      : '';
  return html`<li class="tip">${tip.text ? html`<details><summary>${firstWords(tip.text)}</summary><blockquote class="report-words">${tip.text}</blockquote></details>` : ''}
${tip.links.map((link) => html`<p class="report-words">${icon('link')} ${link}</p>`)}
${tip.file ? filePart(frame, tip.file, t.picture) : ''}${tip.pictureText ? html`<details><summary>${t.pictureText}</summary><blockquote class="report-words">${tip.pictureText}</blockquote></details>` : ''}${reading}
<p class="meta"><span class="fact">${t.sent(tip.asked)}</span><span class="fact">${t.lastSent(shortDate(frame, tip.lastAt))}</span><span class="fact">${t.origins[tip.origin]}</span><span class="fact">${tip.code}</span></p>
${tip.masked ? html`<p class="hint">${t.masked}</p>` : ''}${variantMark(frame, view, tip)}</li>`;
}

/** Enough to tell one wording from another before it is opened. */
function firstWords(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length <= 120 ? plain : `${plain.slice(0, 120).replace(/\s+\S*$/, '')} …`;
}

function variantMark(frame: Frame, { claim, offered }: CaseView, tip: CaseTip): Content {
  const t = frame.t.claimDeeds;
  if (tip.isVariant) return html`<p>${badge(frame.t.claimDesk.case.isVariant, 'good')}</p>`;
  if (!offered.rows.variant) return '';
  return formOf(
    {
      action: `/meja/cek/${claim.id}/confirm-variant`,
      label: `${t.confirmVariant} ${tip.code}`,
    },
    html`${hiddenField('row', tip.id)}${button(t.confirmVariant, { tone: 'plain', small: true, icon: 'check' })}`,
  );
}

export function filePart(frame: Frame, file: CaseFile, alt: string): Html {
  return file.kind === 'image'
    ? photo({ sizes: file.sizes, alt, width: file.width ?? 1, height: file.height ?? 1 })
    : html`<p><a href="${mediaPath(file)}">${icon('paperclip')}${file.originalName || frame.t.claimDeeds.fields.file}</a></p>`;
}

/** Where it was asked, without what would point at single people; and where it was seen. */
export function placesPart(frame: Frame, { where, sightings }: CaseView): Html {
  const t = frame.t.claimDesk.case;
  const places =
    where.shown.length === 0
      ? html`<p>${t.nowhere}</p>`
      : table({
          caption: t.where,
          hideCaption: true,
          columns: [{ label: frame.t.common.area }, { label: t.asked, numeric: true }],
          rows: where.shown.map(({ areaName, asked }) => [areaName || t.noPlace, asked]),
        });
  const seen = sightings.map((one) => ({
    at: one.at,
    title: [frame.t.claims.channels[one.channel], one.areaName].filter(Boolean).join(', '),
    by: one.groupName ?? '',
    body: html`${one.note}${one.url ? html` <span class="report-words">${one.url}</span>` : ''}`,
  }));
  return html`${section({ title: t.where, id: 'penanya' }, html`${places}${where.hiddenPlaces > 0 ? html`<p class="hint">${t.hiddenPlaces(where.hiddenPlaces)}</p>` : ''}`)}
${seen.length > 0 ? section({ title: t.seen, id: 'beredar' }, timeline(frame, seen)) : ''}`;
}

/** What it may be the same as, each with the button that merges; what was merged; its pattern. */
export function similarPart(frame: Frame, view: CaseView): Html {
  const t = frame.t.claimDesk.case;
  const { similar, merged, patterns, offered } = view;
  const mayMerge = offered.others.includes('merge-claim');
  const list = (rows: readonly OtherClaim[], withButton = false) =>
    html`<ul class="plain-list">${rows.map((row) => oneOther(frame, view, { row, withButton }))}</ul>`;
  const part = (title: string, id: string, rows: readonly OtherClaim[]) =>
    rows.length > 0 ? section({ title, id }, list(rows)) : '';
  const likeIt =
    similar.length > 0 && mayMerge
      ? section({ title: t.similar, id: 'mirip', lede: t.similarLede }, list(similar, true))
      : '';
  return html`${likeIt}${part(t.merged, 'digabung', merged)}${part(t.patterns, 'pola', patterns)}`;
}

function oneOther(
  frame: Frame,
  { claim }: CaseView,
  { row, withButton }: { row: OtherClaim; withButton: boolean },
): Html {
  const t = frame.t.claimDeeds;
  const merge = withButton
    ? formOf(
        { action: `/meja/cek/${claim.id}/merge-claim`, label: `${t.merge} ${row.code}` },
        html`${hiddenField('into', row.code)}${button(t.merge, { tone: 'plain', small: true, icon: 'link' })}`,
      )
    : '';
  return html`<li>${otherClaim(frame, row)}${merge}</li>`;
}

export function otherClaim({ t }: Frame, row: OtherClaim): Html {
  return html`<a href="/meja/cek/${row.id}">${row.title}</a> <span class="meta">${row.code}, ${t.claims.states[row.state]}, ${t.claims.asked(row.asked)}</span>`;
}
