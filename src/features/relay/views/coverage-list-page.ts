import { html } from 'hono/html';

import { emptyState } from '#ui/empty-state.ts';
import { duration, number, percent, shortDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { lineChart } from '#ui/line-chart.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { table } from '#ui/table.ts';
import type { CoverageSums } from '../coverage-report.ts';

export type ListedBulletin = Pick<
  CoverageSums,
  'kims' | 'received' | 'done' | 'medianHours' | 'opens'
> & {
  bulletinId: string;
  title: string;
  publishedAt: Date;
  questions: number;
  people: number;
};

export type WeekPoint = { weekOf: string; tasks: number; inTime: number };

export type CoverageListProps = {
  bulletins: readonly ListedBulletin[];
  weeks: readonly WeekPoint[];
  older: string | null;
};

export function coverageListPage(
  frame: Frame,
  { bulletins, weeks, older }: CoverageListProps,
): Html {
  const t = frame.t.coverage;
  const head = pageHead({ title: t.title, lede: t.lede });
  const body =
    bulletins.length === 0
      ? emptyState({ title: t.none, body: t.noneBody })
      : html`${chart(frame, weeks)}${list(frame, bulletins)}${paging(frame.t, { older })}`;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk', wide: true },
    html`${head}${body}`,
  );
}

function chart(frame: Frame, weeks: readonly WeekPoint[]): Content {
  const t = frame.t.coverage;
  if (weeks.length < 2) return '';
  return lineChart(frame, {
    title: t.weekly,
    measure: t.inTime,
    points: weeks.map(({ weekOf, tasks, inTime }) => ({
      label: shortDate({ ...frame, timeZone: frame.timeZone }, new Date(`${weekOf}T00:00:00Z`)),
      value: tasks === 0 ? 0 : Math.round((inTime / tasks) * 100),
    })),
    format: (value) => percent(frame, value / 100),
  });
}

function list(frame: Frame, bulletins: readonly ListedBulletin[]): Html {
  const t = frame.t.coverage;
  return table({
    caption: t.table,
    columns: [
      { label: t.bulletin },
      { label: t.kim, numeric: true },
      { label: t.received, numeric: true },
      { label: t.done, numeric: true },
      { label: t.median, numeric: true },
      { label: t.reachShort, numeric: true },
      { label: t.opens, numeric: true },
      { label: t.questions, numeric: true },
    ],
    rows: bulletins.map((one) => [
      html`<a href="/meja/cakupan/${one.bulletinId}">${one.title}</a> <span class="meta">${shortDate(frame, one.publishedAt)}</span>`,
      number(frame, one.kims),
      share(frame, one.received, one.kims),
      share(frame, one.done, one.kims),
      hoursWords(frame, one.medianHours),
      one.people === 0 ? '–' : t.atLeast(number(frame, one.people)),
      number(frame, one.opens),
      number(frame, one.questions),
    ]),
  });
}

const share = (frame: Frame, part: number, whole: number): string =>
  whole === 0 ? '–' : percent(frame, part / whole);

const HOUR_MS = 3_600_000;

export function hoursWords(frame: Frame, hours: number | null): string {
  const t = frame.t.coverage;
  if (hours === null) return t.notYet;
  if (hours < 1) return duration(frame, hours * HOUR_MS);
  return t.hours(number(frame, Math.round(hours * 10) / 10));
}
