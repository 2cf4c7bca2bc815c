import { html } from 'hono/html';

import { attributes } from '#ui/attributes.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { type Drawn, drawShapes } from '#ui/map-shape.ts';
import { isWithin } from '../area.ts';
import type { AreaShape } from '../city-map.ts';

/** Shades to tell neighbouring kecamatan apart; the words are in the list beside the map. */
const SHADES = 3;

type MapProps = {
  shapes: readonly AreaShape[];
  /** Code of the place that stands out: all else is pale. */
  highlight?: string;
};

/** Where each kelurahan lies, each a link to its page. Nothing when nothing is drawn. */
export function placeMap(frame: Frame, { shapes, highlight }: MapProps): Content {
  const t = frame.t.areas;
  const drawing = drawShapes(shapes.map(uiShape));
  if (drawing.height === 0) return '';
  const parents = [...new Set(shapes.map(({ parentCode }) => parentCode))];
  const links = shapes.map((shape, index) => {
    const drawn = drawing.shapes[index];
    const shade = highlight
      ? Number(isWithin(shape.code, highlight)) * 2
      : parents.indexOf(shape.parentCode) % SHADES;
    return drawn ? placeLink(shape, drawn, shade) : '';
  });
  const note = shapes[0]?.kind === 'tile' ? t.mapOfTiles : t.mapOfBoundaries;
  return html`<figure class="map"><svg viewBox="0 0 ${drawing.width} ${drawing.height}" role="group" aria-label="${t.mapTitle}">${links}</svg>
<figcaption><p class="hint">${note}</p></figcaption></figure>`;
}

export function uiShape(shape: AreaShape): Parameters<typeof drawShapes>[0][number] {
  return shape.kind === 'tile'
    ? { kind: 'tile', ...shape.tile }
    : { kind: 'boundary', polygons: shape.boundary };
}

function placeLink(shape: AreaShape, drawn: Drawn, shade: number): Html {
  const look = `k${shade}${drawn.tile ? ' tile' : ''}`;
  return html`<a ${attributes({ href: `/wilayah/${shape.slug}`, class: look, 'aria-label': shape.name })}><title>${shape.name}</title><path ${attributes({ class: 'shape', d: drawn.path })}></path>${nameOn(shape.name, drawn)}</a>`;
}

/** In one line a word, as large as the place allows; left out where it would not be legible. */
function nameOn(name: string, { x, y, room, tile }: Drawn): Content {
  const lines = name.split(' ');
  const longest = Math.max(...lines.map((line) => line.length));
  const size = Math.round(Math.min(22, (room * 0.94) / (longest * 0.56)) * 10) / 10;
  if (size < 9) return '';
  const top = y - ((lines.length - 1) * size * 1.15) / 2 + size * 0.36;
  return lines.map(
    (line, index) =>
      html`<text ${attributes({
        class: tile ? undefined : 'boundary-name',
        x,
        y: Math.round((top + index * size * 1.15) * 10) / 10,
        'font-size': size,
      })}>${line}</text>`,
  );
}
