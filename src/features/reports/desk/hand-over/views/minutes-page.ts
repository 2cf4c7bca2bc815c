import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { facts } from '#ui/facts.ts';
import { longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import type { HandedCase } from '../handed-case.ts';
import { caseTable } from './case-table.ts';

type Minutes = { office: string; from: string; to: string; at: Date; cases: readonly HandedCase[] };

/** The minutes of the hand-over (berita acara serah terima), to print and to sign. */
export function minutesPage(frame: Frame, { office, from, to, at, cases }: Minutes): Html {
  const t = frame.t.reportOffice.handOver;
  return page(
    frame,
    { title: t.minutes, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/meja/laporan', label: frame.t.reportDesk.title },
        { href: '/meja/laporan/serah-terima', label: t.title },
      ]),
      eyebrow: office,
      title: t.minutes,
    })}<div class="buttons">${notice(frame.t, { tone: 'success', title: t.done(cases.length) })}</div>
${facts([[t.day, longDateTime(frame, at)]])}
<p>${t.minutesBody(from, to, office)}</p>
${caseTable(frame, cases)}
<dl class="facts signatures"><div><dt>${t.signFrom}</dt><dd>${from}</dd></div><div><dt>${t.signTo}</dt><dd>${to}</dd></div></dl>`,
  );
}
