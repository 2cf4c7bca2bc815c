import { html } from 'hono/html';

import { attributes } from '#ui/attributes.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { stepOf } from '#ui/scale.ts';
import { table } from '#ui/table.ts';
import { shadesOf, type ShownWeek } from '../pulse.ts';
import { weekWords } from './week-words.ts';

export type PulseRow = { name: string; asked: readonly (number | null)[] };
type Props = { weeks: readonly ShownWeek[]; rows: readonly PulseRow[] };

const BOX = { names: 126, cell: 19, gap: 2, row: 22, head: 20 } as const;

/** A row for each kelurahan, a square for each week; below it the same as a table. */
export function pulseGrid(frame: Frame, props: Props): Content {
  if (props.rows.length === 0) return '';
  const t = frame.t.claimSee.pulsePage;
  return html`<figure class="pulse"><figcaption class="visually-hidden">${t.grid}</figcaption>${drawing(frame, props)}
<details class="as-table"><summary>${frame.t.ui.chart.asTable}</summary>${asTable(frame, props)}</details></figure>`;
}

function drawing(frame: Frame, { weeks, rows }: Props): Html {
  const steps = shadesOf(rows.flatMap(({ asked }) => asked));
  const squares = new Map<string, string>();
  for (const [line, { asked }] of rows.entries()) {
    for (const [column, count] of asked.entries()) {
      const look = count === null ? 'kx' : `k${stepOf(steps, count)}`;
      squares.set(look, `${squares.get(look) ?? ''}${square(column, line)}`);
    }
  }
  const width = BOX.names + weeks.length * BOX.cell;
  const height = BOX.head + rows.length * BOX.row;
  const names = rows.map(
    ({ name }, line) =>
      html`<text ${attributes({ x: 0, y: BOX.head + line * BOX.row + 15 })}>${name}</text>`,
  );
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${frame.t.claimSee.pulsePage.grid}">${weekNames(frame, weeks)}${names}${[
    ...squares,
  ].map(
    ([look, path]) =>
      html`<g class="${look}"><path ${attributes({ class: 'shape', d: path })}></path></g>`,
  )}</svg>`;
}

/** One square, as a part of the path of all squares of its shade. */
function square(column: number, line: number): string {
  const side = BOX.cell - BOX.gap;
  const x = BOX.names + column * BOX.cell;
  const y = BOX.head + line * BOX.row + 2;
  return `M${x} ${y}h${side}v${side}h-${side}z`;
}

/** The first and the last week: more names would run into each other. */
function weekNames(frame: Frame, weeks: readonly ShownWeek[]): Content {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return '';
  const end = BOX.names + weeks.length * BOX.cell - BOX.gap;
  return html`<text ${attributes({ x: BOX.names, y: 12 })}>${weekWords(frame, first.monday)}</text><text ${attributes({ x: end, y: 12, 'text-anchor': 'end' })}>${weekWords(frame, last.monday)}</text>`;
}

function asTable(frame: Frame, { weeks, rows }: Props): Html {
  const t = frame.t.claimSee.pulsePage;
  return table({
    caption: t.table,
    columns: [
      { label: t.area },
      ...weeks.map(({ monday }) => ({ label: weekWords(frame, monday), numeric: true })),
    ],
    rows: rows.map(({ name, asked }) => [
      name,
      ...asked.map((count) => (count === null ? t.few : number(frame, count))),
    ]),
    hideCaption: true,
  });
}
