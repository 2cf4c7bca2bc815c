import { html } from 'hono/html';

import { attributes } from './attributes.ts';
import type { Frame } from './frame.ts';
import type { Content, Html } from './html.ts';
import { niceCeiling } from './scale.ts';
import { table } from './table.ts';

type Point = { label: string; value: number };

type LineProps = {
  title: string;
  /** What one figure is called. */
  measure: string;
  points: readonly Point[];
  format: (value: number) => string;
};

const BOX = { width: 360, height: 190, left: 38, right: 10, top: 24, bottom: 26 } as const;

/** One line over time, with the first, the last and the highest said in figures, and a table. */
export function lineChart({ t }: Frame, { title, measure, points, format }: LineProps): Html {
  const rows = points.map(({ label, value }) => [label, format(value)]);
  const columns = [{ label: t.ui.chart.when }, { label: measure, numeric: true }];
  return html`<figure class="line-chart"><figcaption class="chart-title">${title}</figcaption>${points.length > 1 ? drawing(title, points, format) : ''}
<details class="as-table"><summary>${t.ui.chart.asTable}</summary>${table({ caption: title, columns, rows, hideCaption: true })}</details></figure>`;
}

function drawing(title: string, points: readonly Point[], format: LineProps['format']): Html {
  const top = niceCeiling(Math.max(5, ...points.map(({ value }) => value)));
  const wide = BOX.width - BOX.left - BOX.right;
  const high = BOX.height - BOX.top - BOX.bottom;
  const x = (index: number) => round(BOX.left + (index / (points.length - 1)) * wide);
  const y = (value: number) => round(BOX.top + (1 - value / top) * high);
  const line = points.map(({ value }, index) => `${x(index)} ${y(value)}`).join('L');
  const last = points.at(-1);
  return html`<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-label="${title}">${[0, top / 2, top].map((value) => rule(y(value), format(value)))}
<path ${attributes({ class: 'series-area', d: `M${x(0)} ${y(0)}L${line}L${x(points.length - 1)} ${y(0)}z` })}></path><path ${attributes({ class: 'series', d: `M${line}` })}></path>
${last ? endPoint(x(points.length - 1), y(last.value), format(last.value)) : ''}${dayLabels(points, x)}</svg>`;
}

function rule(at: number, words: string): Html {
  return html`<path ${attributes({ class: 'axis', d: `M${BOX.left} ${at}H${BOX.width - BOX.right}` })}></path><text ${attributes({ x: BOX.left - 6, y: at + 5, 'text-anchor': 'end' })}>${words}</text>`;
}

function endPoint(x: number, y: number, words: string): Html {
  return html`<circle ${attributes({ class: 'last-point', cx: x, cy: y, r: 4 })}></circle><text ${attributes({ class: 'last-value', x, y: y - 12, 'text-anchor': 'end' })}>${words}</text>`;
}

/** The first, the middle and the last: more would run into each other on a phone. */
function dayLabels(points: readonly Point[], x: (index: number) => number): Content {
  const end = points.length - 1;
  const marks = [
    { index: 0, anchor: 'start' },
    ...(end >= 4 ? [{ index: Math.round(end / 2), anchor: 'middle' }] : []),
    { index: end, anchor: 'end' },
  ];
  return marks.map(
    ({ index, anchor }) =>
      html`<text ${attributes({ x: x(index), y: BOX.height - 8, 'text-anchor': anchor })}>${points[index]?.label}</text>`,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
