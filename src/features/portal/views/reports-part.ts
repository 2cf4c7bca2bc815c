import { html } from 'hono/html';

import { type PublicReportItem, reportEntry } from '#features/reports';
import { linkButton } from '#ui/button.ts';
import { entryList } from '#ui/entry-list.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';

export type ReportsPart = {
  latest: readonly PublicReportItem[];
  /** The list of all that these are of. */
  all: string;
};

/** On the front page: what was reported last, and the way to report. */
export function homeReports(frame: Frame, { latest, all }: ReportsPart): Html {
  const t = frame.t.reportSee;
  return section(
    { title: t.part.title, lede: t.part.homeLede, id: 'laporan' },
    html`${list(frame, latest)}<div class="buttons">${linkButton('/lapor', t.file, { tone: 'primary', icon: 'megaphone' })}${linkButton(all, t.part.all)}${linkButton('/laporan/peta', t.part.onMap, { tone: 'quiet', icon: 'map-pin' })}</div>`,
  );
}

export type AreaReports = ReportsPart & { open: number; answered: number };

export function areaReports(
  frame: Frame,
  { name, latest, all, open, answered }: AreaReports & { name: string },
): Html {
  const t = frame.t.reportSee.part;
  const line = t.areaLine(number(frame, open), number(frame, answered));
  return section(
    { title: t.area(name), id: 'laporan', lede: latest.length > 0 ? line : '' },
    html`${list(frame, latest)}<div class="buttons">${linkButton(all, t.all)}</div>`,
  );
}

/** What a KIM brought in for its neighbours; nothing where it brought nothing. */
export function kimReports(frame: Frame, latest: readonly PublicReportItem[]): Content {
  if (latest.length === 0) return '';
  return section({ title: frame.t.reportSee.part.kim, id: 'laporan' }, list(frame, latest));
}

export function foundReports(frame: Frame, { latest, all }: ReportsPart): Content {
  if (latest.length === 0) return '';
  const t = frame.t.reportSee;
  return section(
    { title: t.part.title },
    html`${list(frame, latest)}<div class="buttons">${linkButton(all, t.part.all)}</div>`,
  );
}

function list(frame: Frame, reports: readonly PublicReportItem[]): Content {
  if (reports.length === 0) return html`<p>${frame.t.reportSee.part.none}</p>`;
  return entryList(
    reports.map((report) => reportEntry(frame, report)),
    { level: 3 },
  );
}
