import { html } from 'hono/html';

import { attributes } from './attributes.ts';
import type { Frame } from './frame.ts';
import type { Html } from './html.ts';
import { type AreaShape, type Drawing, type Drawn, drawShapes } from './map-shape.ts';
import { nameLines } from './map-name.ts';
import { stepOf, type Steps } from './scale.ts';
import { table } from './table.ts';

export type MapArea = {
  name: string;
  href: string;
  /** null: there is no figure, which is not the same as nought. */
  value: number | null;
  shape: AreaShape | null;
  /** More for the table, for instance "4 dari 5 KIM". */
  note?: string;
};

type MapProps = {
  /** What the map shows, in one sentence. */
  caption: string;
  /** What one figure is called: "Jangkauan". */
  measure: string;
  steps: Steps;
  format: (value: number) => string;
  /** What it means that an area has no figure; left out, "no figure yet". */
  none?: string;
};

/**
 * A map in five steps of one hue, drawn by the server: each area is a link with its name and
 * figure, the legend says the steps, and the same figures stand below as a table.
 */
export function areaMap(frame: Frame, props: MapProps, areas: readonly MapArea[]): Html {
  const drawing = drawShapes(areas.map(({ shape }) => shape));
  return html`<figure class="map"><figcaption class="chart-title">${props.caption}</figcaption>
${drawing.height > 0 ? picture(props, areas, drawing) : ''}${legend(frame, props, areas)}${asTable(frame, props, areas)}</figure>`;
}

function picture(
  props: MapProps,
  areas: readonly MapArea[],
  { width, height, shapes }: Drawing,
): Html {
  const drawn = areas.map((area, index) => {
    const shape = shapes[index];
    return shape ? areaLink(props, area, shape) : '';
  });
  return html`<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${props.caption}">${drawn}</svg>`;
}

function areaLink({ steps, format }: MapProps, area: MapArea, shape: Drawn): Html {
  const figure = area.value === null ? '–' : format(area.value);
  const step = area.value === null ? 'kx' : `k${stepOf(steps, area.value)}`;
  return html`<a ${attributes({ href: area.href, class: shape.tile ? `${step} tile` : step, 'aria-label': `${area.name}: ${figure}` })}><title>${area.name}: ${figure}</title><path ${attributes({ class: 'shape', d: shape.path })}></path>${nameLines(area.name, shape, figure)}</a>`;
}

function legend({ t }: Frame, { steps, format, none }: MapProps, areas: readonly MapArea[]): Html {
  const words = t.ui.map;
  const swatch = (step: string, label: string) =>
    html`<li><svg ${attributes({ class: step, viewBox: '0 0 24 16', 'aria-hidden': 'true' })}><path class="shape" d="M0 0h24v16H0z"></path></svg>${label}</li>`;
  const rows = steps.from.map((start, index) =>
    swatch(`k${index}`, rangeWords(words.range, format, [start, endOf(steps, index)])),
  );
  const hasGaps = areas.some(({ value }) => value === null);
  return html`<ul class="legend">${rows}${hasGaps ? swatch('kx', none ?? words.noValue) : ''}</ul>`;
}

/** The last value of a step; where things are counted the next one begins after it. */
function endOf({ from, max, whole }: MapProps['steps'], index: number): number {
  const next = from[index + 1];
  if (next === undefined) return max;
  return whole ? next - 1 : next;
}

function rangeWords(
  range: (from: string, until: string) => string,
  format: MapProps['format'],
  [start, end]: readonly [number, number],
): string {
  return start === end ? format(start) : range(format(start), format(end));
}

function asTable(
  { t }: Frame,
  { caption, measure, format }: MapProps,
  areas: readonly MapArea[],
): Html {
  const hasNotes = areas.some(({ note }) => note);
  const rows = areas.map(({ name, href, value, note }) => [
    html`<a href="${href}">${name}</a>`,
    value === null ? '–' : format(value),
    ...(hasNotes ? [note ?? ''] : []),
  ]);
  const columns = [
    { label: t.ui.map.area },
    { label: measure, numeric: true },
    ...(hasNotes ? [{ label: t.common.note }] : []),
  ];
  return html`<details class="as-table"><summary>${t.ui.map.asTable}</summary>${table({ caption, columns, rows, hideCaption: true })}</details>`;
}
