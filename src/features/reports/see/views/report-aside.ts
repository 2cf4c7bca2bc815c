import { html } from 'hono/html';

import type { AreaShape } from '#features/areas';
import { button, linkButton } from '#ui/button.ts';
import { facts } from '#ui/facts.ts';
import { hiddenField } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import { number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { pushOffer } from '#ui/push-offer.ts';
import { section } from '#ui/section.ts';
import { shareButtons } from '#ui/share.ts';
import { textField } from '#ui/text-field.ts';
import { placeSketch } from '../../desk/views/place-sketch.ts';
import { isEnded } from '../../report.ts';
import type { ShownReport } from '../published-report.ts';
import { whereWords } from './report-entry.ts';

/** Who deals with it, since when, under which number. */
export function reportFacts(frame: Frame, report: ShownReport): Html {
  const t = frame.t.reportSee.report;
  const english = frame.language === 'en' && report.categoryNameEn !== '';
  const kim = report.filingGroupSlug
    ? html`<a href="/kim/${report.filingGroupSlug}">${report.filingGroupName}</a>`
    : '';
  return facts([
    [t.code, html`<span class="report-code">${report.code}</span>`],
    [t.filedOn, timeTag(frame, report.filedAt)],
    [t.category, english ? report.categoryNameEn : report.categoryName],
    [t.where, whereWords(frame, report)],
    [t.office, html`<a href="/laporan/kantor/${report.officeSlug}">${report.officeName}</a>`],
    [t.filedBy, kim],
    [t.outside, report.outsideBody],
    [t.outsideNumber, report.outsideNumber],
    [
      t.outsideState,
      report.outsideState === '' ? '' : frame.t.reports.outsideStates[report.outsideState],
    ],
    [t.closedBy, report.closedBy ? frame.t.reports.closedBy[report.closedBy] : ''],
  ]);
}

export function wherePart(
  frame: Frame,
  report: ShownReport,
  shapes: readonly AreaShape[],
): Content {
  const t = frame.t.reportSee.report;
  const { latitude, longitude } = report;
  const sketch = placeSketch(frame, report, shapes);
  const link =
    latitude === null || longitude === null
      ? ''
      : html`<p><a href="${onStreetMap(latitude, longitude)}" rel="noreferrer">${t.openMap}</a></p>`;
  if (!sketch && !link) return '';
  return section({ title: t.whereTitle, id: 'letak' }, html`${sketch}${link}`);
}

const onStreetMap = (latitude: number, longitude: number): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;

/** "Me too" instead of a second report, while there is something to wait for. */
export function meTooPart(frame: Frame, report: ShownReport): Content {
  const t = frame.t.reportSee;
  if (isEnded(report)) return '';
  const count =
    report.supporters > 0
      ? html`<p><strong>${frame.t.reports.supporters(report.supporters)}</strong></p>`
      : '';
  return html`<section class="section" id="saya-juga"><h2>${t.report.supporters}</h2>
${count}<p class="hint">${t.report.meTooLede}</p>
<div class="buttons">${linkButton(`/laporan/${report.code}/saya-juga`, t.report.meToo, { icon: 'user-plus' })}</div></section>`;
}

/** The three ways to be told: a letter, a push, a feed. */
export function followPart(frame: Frame, report: ShownReport, vapidKey: string): Html {
  const t = frame.t.reportSee.report;
  const what = `report:${report.id}`;
  return section(
    { title: t.follow, id: 'ikuti', lede: t.followLede },
    html`${form(
      { action: '/ikuti', label: t.followByMail },
      html`${hiddenField('what', what)}${textField(frame.t, {
        name: 'email',
        type: 'email',
        label: frame.t.common.email,
        autocomplete: 'email',
        required: true,
      })}<div class="buttons">${button(t.followByMail, { tone: 'plain', icon: 'mail' })}</div>`,
    )}
${pushOffer(frame.t, { action: `/ikuti/perangkat?apa=${what}`, key: vapidKey, label: t.followByPush })}
<p><a href="/laporan.rss">${t.feed}</a></p>`,
  );
}

export function sharePart(frame: Frame, report: ShownReport): Html {
  return section(
    { title: frame.t.reportSee.report.share, id: 'bagikan' },
    shareButtons(frame.t, {
      text: `*${report.title}*`,
      url: `${frame.origin}/laporan/${report.code}`,
    }),
  );
}

/** What a KIM member of the place, or an officer, may do from here. */
export function deskPart(
  frame: Frame,
  report: ShownReport,
  { witness, desk }: { witness: boolean; desk: boolean },
): Content {
  const t = frame.t.reportSee.report;
  if (!witness && !desk) return '';
  const address = `/meja/laporan/${report.id}`;
  const words = witness ? html`<p>${t.witnessLede}</p>` : '';
  return html`<div class="panel">${words}<div class="buttons">${
    witness ? linkButton(address, t.witness, { tone: 'primary', icon: 'eye' }) : ''
  }${desk ? linkButton(address, t.desk, { icon: 'inbox' }) : ''}</div></div>`;
}

export const supportersWords = (frame: Frame, count: number): string =>
  frame.t.reportSee.supportersShort(number(frame, count));
