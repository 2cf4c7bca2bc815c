import { html } from 'hono/html';

import { attributes } from './attributes.ts';
import type { Content } from './html.ts';
import type { Drawn } from './map-shape.ts';

/** Wide letters of the fonts phones have, as a share of the size; and the smallest that is read. */
const LETTER = 0.61;
const SMALLEST = 9;
const LARGEST = 23;

/**
 * A name, a word a line, and on a tile the figure below it: as large as the place allows, left
 * out where it would not be legible.
 */
export function nameLines(name: string, { x, y, room, tile }: Drawn, figure?: string): Content {
  const shown = tile && figure !== undefined ? [figure] : [];
  const lines = [...name.split(' '), ...shown];
  const longest = Math.max(...lines.map((line) => line.length));
  const size = tenth(Math.min(LARGEST, (room * 0.94) / (longest * LETTER)));
  if (size < SMALLEST) return '';
  const top = y - ((lines.length - 1) * size * 1.15) / 2 + size * 0.36;
  return lines.map((line, index) => {
    const isFigure = index >= lines.length - shown.length;
    const look = isFigure ? 'map-value' : tile ? undefined : 'boundary-name';
    const place = { x, y: tenth(top + index * size * 1.15), 'font-size': size };
    return html`<text ${attributes({ class: look, ...place })}>${line}</text>`;
  });
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
