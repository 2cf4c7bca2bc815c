import { html } from 'hono/html';

import { attributes } from '#ui/attributes.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { nameLines } from '#ui/map-name.ts';
import { type Drawn, drawShapes } from '#ui/map-shape.ts';
import type { AreaShape } from '../city-map.ts';

/** As many shades as the map has; with more kecamatan they come again, and the legend goes. */
const SHADES = 5;

type MapProps = {
  shapes: readonly AreaShape[];
  /** Told apart by shade; their order is that of the shades. */
  kecamatan: readonly { code: string; name: string }[];
};

/** Where each kelurahan lies, each a link to its page. Nothing when nothing is drawn. */
export function placeMap(frame: Frame, { shapes, kecamatan }: MapProps): Content {
  const t = frame.t.areas;
  const drawing = drawShapes(shapes.map(drawable));
  if (drawing.height === 0) return '';
  const parents = kecamatan.map(({ code }) => code);
  const links = shapes.map((shape, index) => {
    const drawn = drawing.shapes[index];
    const shade = Math.max(0, parents.indexOf(shape.parentCode ?? '')) % SHADES;
    return drawn ? placeLink(shape, drawn, shade) : '';
  });
  const note = shapes[0]?.kind === 'tile' ? t.mapOfTiles : t.mapOfBoundaries;
  return html`<figure class="map"><svg viewBox="0 0 ${drawing.width} ${drawing.height}" role="group" aria-label="${t.mapTitle}">${links}</svg>
${kecamatan.length > SHADES ? '' : legend(kecamatan)}
<figcaption><p class="hint">${note}</p></figcaption></figure>`;
}

function legend(kecamatan: MapProps['kecamatan']): Html {
  const rows = kecamatan.map(
    ({ name }, shade) =>
      html`<li><svg ${attributes({ class: `k${shade}`, viewBox: '0 0 24 16', 'aria-hidden': 'true' })}><path class="shape" d="M0 0h24v16H0z"></path></svg>${name}</li>`,
  );
  return html`<ul class="legend">${rows}</ul>`;
}

/** A place in the words of the maps of #ui. */
export function drawable(shape: AreaShape): Parameters<typeof drawShapes>[0][number] {
  return shape.kind === 'tile'
    ? { kind: 'tile', ...shape.tile }
    : { kind: 'boundary', polygons: shape.boundary, label: shape.label };
}

function placeLink(shape: AreaShape, drawn: Drawn, shade: number): Html {
  const look = `k${shade}${drawn.tile ? ' tile' : ''}`;
  return html`<a ${attributes({ href: `/wilayah/${shape.slug}`, class: look, 'aria-label': shape.name })}><title>${shape.name}</title><path ${attributes({ class: 'shape', d: drawn.path })}></path>${nameLines(shape.name, drawn)}</a>`;
}
