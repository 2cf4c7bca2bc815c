import { html } from 'hono/html';

import { linkButton } from '#ui/button.ts';
import { number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import type { SimilarReport } from '../similar-report.ts';

/** Reports that may be the same thing, nearest in words and place first. */
export function similarList(frame: Frame, reports: readonly SimilarReport[]): Html {
  return html`<ul class="plain-list similar">${reports.map((report) => line(frame, report))}</ul>`;
}

function line(frame: Frame, report: SimilarReport): Html {
  const { t } = frame;
  const words = t.reportFiling.similar;
  const away =
    report.metres === null ? '' : words.away(`${number(frame, Math.max(1, report.metres))} m`);
  const where = [report.categoryName, report.place || report.areaName, away].filter(Boolean);
  const count = report.supporters > 0 ? html`<br>${t.reports.supporters(report.supporters)}` : '';
  return html`<li><p><a href="/laporan/${report.code}"><strong>${report.title}</strong></a></p>
<p class="hint">${where.join(' · ')} · ${timeTag(frame, report.filedAt)}${count}</p>
${linkButton(`/laporan/${report.code}/saya-juga`, words.meToo, { small: true, icon: 'user-plus' })}</li>`;
}

/** What the form shows while somebody types; nothing when nothing is near. */
export function similarFragment(frame: Frame, reports: readonly SimilarReport[]): Html | '' {
  const words = frame.t.reportFiling.similar;
  if (reports.length === 0) return '';
  return html`<section class="panel"><h3>${words.title}</h3><p class="hint">${words.lede}</p>${similarList(frame, reports)}</section>`;
}
