import { html } from 'hono/html';

import type { Group } from '#features/groups';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { figures } from '#ui/figures.ts';
import { number, percent } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import { addressOf } from '../asked-address.ts';
import { type MonthOfOffice, type OfficeRecord, shareOf } from '../office-record.ts';
import type { PublicReportItem } from '../published-report.ts';
import { reportTabs } from './filter-form.ts';
import { monthChart } from './month-chart.ts';
import { reportEntry } from './report-entry.ts';

/** All offices beside each other: a record, not a ranking. */
export function officesPage(frame: Frame, { records }: { records: OfficeRecord[] }): Html {
  const t = frame.t.reportSee.office;
  const columns = [
    { label: t.office },
    { label: t.total, numeric: true },
    { label: t.open, numeric: true },
    { label: t.overdue, numeric: true },
    { label: t.median, numeric: true },
    { label: t.rating, numeric: true },
    { label: t.reopened, numeric: true },
  ];
  const rows = records.map((record) => [
    html`<a href="/laporan/kantor/${record.slug}">${record.name}</a>`,
    number(frame, record.total),
    number(frame, record.open),
    number(frame, record.overdue),
    medianWords(frame, record),
    ratingWords(frame, record),
    shareWords(frame, record.reopened, record.answered),
  ]);
  return page(
    frame,
    { title: t.title, description: t.lede, current: 'reports', wide: true },
    html`${pageHead({ title: t.title, lede: t.lede })}
${reportTabs(frame, 'offices')}
${
  records.length === 0
    ? emptyState({ title: t.emptyTitle })
    : html`<p class="hint">${t.period}</p>${table({ caption: t.title, columns, rows, hideCaption: true })}`
}
${howItIsCounted(frame)}`,
  );
}

type OfficeProps = {
  office: Pick<Group, 'name' | 'slug'>;
  record: OfficeRecord | null;
  months: MonthOfOffice[];
  latest: PublicReportItem[];
};

export function officePage(frame: Frame, { office, record, months, latest }: OfficeProps): Html {
  const t = frame.t.reportSee.office;
  const all = addressOf('/laporan', { kantor: office.slug });
  const body = record
    ? html`<p class="hint">${t.period}</p>${recordFigures(frame, record)}
${section({ title: t.months, id: 'bulan' }, monthChart(frame, months))}
${section(
  { title: t.latest, id: 'terbaru' },
  html`${entryList(
    latest.map((report) => reportEntry(frame, report)),
    { level: 3 },
  )}<div class="buttons">${linkButton(all, t.all)}</div>`,
)}
${howItIsCounted(frame)}`
    : emptyState({ title: t.emptyTitle });
  return page(
    frame,
    { title: t.ofOffice(office.name), description: t.lede, current: 'reports' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/laporan', label: frame.t.reportSee.title },
        { href: '/laporan/kantor', label: t.title },
      ]),
      title: office.name,
      lede: t.ofOffice(office.name),
    })}${body}`,
  );
}

function recordFigures(frame: Frame, record: OfficeRecord): Html {
  const t = frame.t.reportSee.office;
  const at = (keadaan: string) => addressOf('/laporan', { kantor: record.slug, keadaan });
  return figures([
    { label: t.total, value: number(frame, record.total), href: at('') },
    { label: t.open, value: number(frame, record.open), href: at('open') },
    { label: t.overdue, value: number(frame, record.overdue), href: at('late') },
    {
      label: t.median,
      value: record.medianDays === null ? t.none : number(frame, tenth(record.medianDays)),
    },
    { label: t.inTime, value: shareWords(frame, record.inTime, record.timed) },
    {
      label: t.rating,
      value: record.meanRating === null ? t.none : number(frame, tenth(record.meanRating)),
      note: record.ratings > 0 && t.ratings(number(frame, record.ratings)),
    },
    { label: t.reopened, value: shareWords(frame, record.reopened, record.answered) },
  ]);
}

function medianWords(frame: Frame, { medianDays }: OfficeRecord): string {
  const t = frame.t.reportSee.office;
  return medianDays === null ? t.none : t.days(number(frame, tenth(medianDays)));
}

function ratingWords(frame: Frame, { meanRating, ratings }: OfficeRecord): string {
  const t = frame.t.reportSee.office;
  if (meanRating === null) return t.none;
  return t.ratingOf(number(frame, tenth(meanRating)), number(frame, ratings));
}

function shareWords(frame: Frame, part: number, whole: number): string {
  const share = shareOf(part, whole);
  return share === null ? frame.t.reportSee.office.none : percent(frame, share);
}

function howItIsCounted(frame: Frame): Content {
  const t = frame.t.reportSee.office;
  return html`<details><summary>${t.how}</summary><p>${t.howBody}</p></details>`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
