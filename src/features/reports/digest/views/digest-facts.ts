import { html } from 'hono/html';

import { type Area, type AreaShape, drawable } from '#features/areas';
import { areaMap } from '#ui/area-map.ts';
import { barChart } from '#ui/bar-chart.ts';
import { entryList } from '#ui/entry-list.ts';
import { figures } from '#ui/figures.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { countSteps } from '#ui/scale.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import type { DigestFacts } from '../digest.ts';

export type Places = { areas: readonly Area[]; shapes: readonly AreaShape[] };

/** The figures and names of one week, as they were kept. */
export function digestFacts(frame: Frame, facts: DigestFacts, places: Places): Content {
  const t = frame.t.reportDigest;
  return html`${weekFigures(frame, facts)}
${leadership(frame, facts)}
${section(
  { title: t.issues },
  names(
    frame,
    facts.issues,
    ({ supporters }) =>
      supporters > 0 && frame.t.reportSee.supportersShort(number(frame, supporters)),
  ),
)}
${section(
  { title: t.late },
  names(frame, facts.late, ({ days }) => t.days(number(frame, days))),
)}
${section({ title: t.answers }, answers(frame, facts))}
${section({ title: t.byCategory }, categories(frame, facts))}
${section({ title: t.byState, lede: t.standing }, states(frame, facts))}
${facts.byArea.length > 1 ? section({ title: t.map }, map(frame, facts, places)) : ''}`;
}

function weekFigures(frame: Frame, facts: DigestFacts): Html {
  const t = frame.t.reportDigest;
  const pair = (name: 'filed' | 'answered' | 'closed' | 'reopened') => ({
    label: t.figures[name],
    value: number(frame, facts[name].now),
    note: t.before(number(frame, facts[name].before)),
  });
  const stands = (name: 'open' | 'overdue') => ({
    label: t.figures[name],
    value: number(frame, facts[name]),
    note: t.standing,
  });
  const hidden =
    facts.notPublic === null
      ? html`<p class="hint">${t.notPublicFew}</p>`
      : facts.notPublic > 0
        ? html`<p class="hint">${t.notPublic(number(frame, facts.notPublic))}</p>`
        : '';
  return html`${figures([
    pair('filed'),
    pair('answered'),
    pair('closed'),
    pair('reopened'),
    stands('open'),
    stands('overdue'),
  ])}${hidden}`;
}

function leadership(frame: Frame, { leadership: rows }: DigestFacts): Content {
  const t = frame.t.reportDigest;
  if (rows.length === 0) return '';
  return section(
    { title: t.leadership, lede: t.leadershipLede, id: 'pimpinan' },
    html`<ul class="plain-list">${rows.map(
      ({ code, title, office, days }) =>
        html`<li>${code ? html`<a href="/laporan/${code}">${title}</a>` : t.unnamed}<p class="meta"><span class="fact">${office}</span><span class="fact">${t.days(number(frame, days))}</span></p></li>`,
    )}</ul>`,
  );
}

type Named = { code: string; title: string; office: string; area: string };

function names<Row extends Named>(
  frame: Frame,
  rows: readonly Row[],
  more: (row: Row) => Content,
): Content {
  if (rows.length === 0) return html`<p>${frame.t.reportDigest.nothing}</p>`;
  return entryList(
    rows.map((row) => ({
      href: `/laporan/${row.code}`,
      title: row.title,
      meta: [row.area, row.office, more(row)],
    })),
    { level: 3 },
  );
}

function answers(frame: Frame, { answers: rows }: DigestFacts): Content {
  const t = frame.t.reportDigest;
  if (rows.length === 0) return html`<p>${t.nothing}</p>`;
  return entryList(
    rows.map(({ code, title, words, office, area, rating }) => ({
      href: `/laporan/${code}`,
      title,
      summary: words,
      meta: [area, office, rating !== null && t.rated(rating)],
    })),
    { level: 3 },
  );
}

function categories(frame: Frame, { byCategory }: DigestFacts): Content {
  const t = frame.t.reportDigest;
  if (byCategory.length === 0) return html`<p>${t.nothing}</p>`;
  return table({
    caption: t.byCategory,
    hideCaption: true,
    columns: [
      { label: t.category },
      { label: t.thisWeek, numeric: true },
      { label: t.weekBefore, numeric: true },
    ],
    rows: byCategory.map(({ name, now, before }) => [
      name,
      number(frame, now),
      number(frame, before),
    ]),
  });
}

function states(frame: Frame, { byState }: DigestFacts): Content {
  if (byState.length === 0) return html`<p>${frame.t.reportDigest.nothing}</p>`;
  return barChart({
    title: frame.t.reportDigest.byState,
    bars: byState.map(({ state, count }) => ({
      label: frame.t.reports.states[state],
      value: count,
      words: number(frame, count),
    })),
  });
}

function map(frame: Frame, { byArea }: DigestFacts, { areas, shapes }: Places): Html {
  const t = frame.t.reportDigest;
  const places = byArea.flatMap(({ code, count }) => {
    const area = areas.find((one) => one.code === code);
    const shape = shapes.find((one) => one.code === code);
    if (!area) return [];
    const href = `/laporan?wilayah=${area.slug}`;
    return [{ name: area.name, href, value: count, shape: shape ? drawable(shape) : null }];
  });
  return areaMap(
    frame,
    {
      caption: t.map,
      measure: t.figures.filed,
      steps: countSteps(places.map(({ value }) => value)),
      format: (value) => number(frame, value),
    },
    places,
  );
}
