import { html } from 'hono/html';

import { attributes } from '#ui/attributes.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { niceCeiling } from '#ui/scale.ts';
import { table } from '#ui/table.ts';
import type { MonthOfOffice } from '../office-record.ts';

const BOX = { width: 480, height: 200, left: 34, right: 4, top: 12, bottom: 26 } as const;

/** Two bars a month, what came and what was answered, and the same figures as a table. */
export function monthChart(frame: Frame, months: readonly MonthOfOffice[]): Html {
  const t = frame.t.reportSee.office;
  const rows = months.map(({ month, filed, answered }) => [
    monthWords(frame, month, 'long'),
    number(frame, filed),
    number(frame, answered),
  ]);
  const columns = [
    { label: t.month },
    { label: t.filed, numeric: true },
    { label: t.answered, numeric: true },
  ];
  return html`<figure class="months"><figcaption class="chart-title">${t.byMonth}</figcaption>${drawing(frame, months)}${legend(frame)}
<details class="as-table"><summary>${frame.t.ui.chart.asTable}</summary>${table({ caption: t.byMonth, columns, rows, hideCaption: true })}</details></figure>`;
}

function drawing(frame: Frame, months: readonly MonthOfOffice[]): Html {
  const highest = months.flatMap(({ filed, answered }) => [filed, answered]);
  const top = niceCeiling(Math.max(5, ...highest));
  const high = BOX.height - BOX.top - BOX.bottom;
  const wide = (BOX.width - BOX.left - BOX.right) / Math.max(1, months.length);
  const y = (value: number) => round(BOX.top + (1 - value / top) * high);
  const bar = (look: string, at: number, value: number) =>
    value === 0
      ? ''
      : html`<rect ${attributes({ class: look, x: round(at), y: y(value), width: round(wide * 0.36), height: round(y(0) - y(value)) })}></rect>`;
  const rules = [0, top / 2, top].map(
    (value) =>
      html`<path ${attributes({ class: 'axis', d: `M${BOX.left} ${y(value)}H${BOX.width}` })}></path><text ${attributes({ x: BOX.left - 5, y: y(value) + 4, 'text-anchor': 'end' })}>${number(frame, value)}</text>`,
  );
  const bars = months.map(({ month, filed, answered }, index): Content => {
    const x = BOX.left + index * wide + wide * 0.12;
    const label = html`<text ${attributes({ x: round(x + wide * 0.38), y: BOX.height - 8, 'text-anchor': 'middle' })}>${monthWords(frame, month, 'narrow')}</text>`;
    return html`${bar('came', x, filed)}${bar('went', x + wide * 0.4, answered)}${label}`;
  });
  return html`<svg viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-label="${frame.t.reportSee.office.byMonth}">${rules}${bars}</svg>`;
}

function legend(frame: Frame): Html {
  const t = frame.t.reportSee.office;
  const one = (look: string, words: string) =>
    html`<li><svg viewBox="0 0 24 16" aria-hidden="true"><rect ${attributes({ class: look, width: 24, height: 16 })}/></svg>${words}</li>`;
  return html`<ul class="legend">${one('came', t.filed)}${one('went', t.answered)}</ul>`;
}

/** "November 2026" or "N": the month as such, whatever the zone. */
function monthWords({ language }: Frame, month: string, style: 'long' | 'narrow'): string {
  const options =
    style === 'long'
      ? ({ month: 'long', year: 'numeric' } as const)
      : ({ month: 'narrow' } as const);
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
