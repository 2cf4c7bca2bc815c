import { html } from 'hono/html';

import { type Area, type AreaShape, drawable } from '#features/areas';
import { areaMap } from '#ui/area-map.ts';
import { barChart } from '#ui/bar-chart.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { emptyState } from '#ui/empty-state.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { claimSheet } from '../../claim-sheet.ts';
import { shadesOf, type ShownWeek } from '../pulse.ts';
import { pulseGrid, type PulseRow } from './pulse-grid.ts';
import { weekWords } from './week-words.ts';

type Props = {
  /** The kelurahan, in the order in which the weeks hold them. */
  areas: readonly Area[];
  shapes: readonly AreaShape[];
  weeks: readonly ShownWeek[];
};

/** `/cek/denyut`: the map of the last week, each kelurahan over twelve weeks, and the city. */
export function pulsePage(frame: Frame, props: Props): Html {
  const t = frame.t.claimSee.pulsePage;
  const rows = rowsOf(frame, props);
  const isQuiet = rows.length === 0 && props.weeks.every(({ total }) => total === null);
  return page(
    frame,
    { title: t.title, description: t.lede, head: claimSheet(frame), current: 'claims', wide: true },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/cek', label: frame.t.claimSee.title }]),
      title: t.title,
      lede: t.lede,
    })}
${isQuiet ? emptyState({ title: t.quiet }) : figuresPart(frame, props, rows)}
${howItIsCounted(frame)}`,
  );
}

function figuresPart(frame: Frame, props: Props, rows: readonly PulseRow[]): Html {
  const t = frame.t.claimSee.pulsePage;
  return html`<div class="two-maps">${section({ title: t.last, id: 'peta' }, lastWeek(frame, props))}
${section({ title: t.grid, id: 'minggu', lede: t.gridHint }, pulseGrid(frame, { weeks: props.weeks, rows }))}</div>
${section({ title: t.total, id: 'kota' }, cityWeeks(frame, props.weeks))}`;
}

/** Only places with a figure to show in one of the weeks; what came without a place stands last. */
function rowsOf(frame: Frame, { areas, weeks }: Props): PulseRow[] {
  const names = [...areas.map(({ name }) => name), frame.t.claimSee.pulsePage.elsewhere];
  return names
    .map((name, index) => ({ name, asked: weeks.map(({ asked }) => asked[index] ?? null) }))
    .filter(({ asked }) => asked.some((count) => count !== null));
}

function lastWeek(frame: Frame, { areas, shapes, weeks }: Props): Content {
  const t = frame.t.claimSee.pulsePage;
  const last = weeks.at(-1);
  if (!last) return '';
  return areaMap(
    frame,
    {
      caption: t.map(weekWords(frame, last.monday)),
      measure: t.measure,
      steps: shadesOf(last.asked),
      none: t.fewOrNone,
      format: (value) => number(frame, value),
    },
    areas.map(({ code, name, slug }, index) => {
      const shape = shapes.find((one) => one.code === code);
      return {
        name,
        href: `/wilayah/${slug}`,
        value: last.asked[index] ?? null,
        shape: shape ? drawable(shape) : null,
      };
    }),
  );
}

function cityWeeks(frame: Frame, weeks: readonly ShownWeek[]): Html {
  const t = frame.t.claimSee.pulsePage;
  return barChart({
    title: t.measure,
    bars: [...weeks].reverse().map(({ monday, total }) => ({
      label: t.week(weekWords(frame, monday)),
      value: total ?? 0,
      words: total === null ? t.held : number(frame, total),
    })),
  });
}

function howItIsCounted(frame: Frame): Html {
  const t = frame.t.claimSee.pulsePage;
  return section(
    { title: t.how, id: 'cara' },
    html`<ul class="hints">${t.howBody.map((line) => html`<li>${line}</li>`)}</ul>`,
  );
}
