import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import type { ShownCase } from '../case.ts';
import { answersPart, historyPart, witnessesPart } from './case-happenings.ts';
import { clocksPart, factsPart, photosPart, wherePart, whatPart } from './case-parts.ts';
import { reportBadges } from './report-words.ts';

/** The case for a file on paper: everything but who filed it, and nothing to press. */
export function printPage(frame: Frame, whole: ShownCase, printedBy: string): Html {
  const t = frame.t.reportOffice.print;
  const { report } = whole;
  const title = t.title(report.code);
  const view = { ...whole, mayHidePhotos: false, mayRelay: [] };
  const filed = view.files.filter(({ stage }) => stage === 'filed');
  const way = [
    { href: '/meja/laporan', label: frame.t.reportDesk.title },
    { href: `/meja/laporan/${report.id}`, label: report.title },
  ];
  return page(
    frame,
    { title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, way),
      eyebrow: `${frame.t.reports.kinds[report.kind]} · ${title}`,
      title: report.title,
      meta: html`<p class="meta">${reportBadges(frame, { ...report, isHidden: report.hiddenAt !== null })}</p>`,
    })}
${factsPart(frame, view)}${whatPart(frame, view)}${photosPart(frame, view, filed)}${wherePart(frame, view)}${clocksPart(frame, view)}
${answersPart(frame, view)}${witnessesPart(frame, view)}${historyPart(frame, view)}
<p class="hint">${t.printed(shortDateTime(frame, frame.now), printedBy)}</p>`,
  );
}
