import { html } from 'hono/html';

import { type AreaShape, drawable } from '#features/areas';
import { attributes } from '#ui/attributes.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import { drawShapes } from '#ui/map-shape.ts';
import type { Report } from '../../report.ts';

type Place = Pick<Report, 'areaCode' | 'areaName' | 'place' | 'latitude' | 'longitude'>;

/** The city small, the kelurahan of the case marked; its pin too, where boundaries are known. */
export function placeSketch(frame: Frame, at: Place, shapes: readonly AreaShape[]): Content {
  const { areaCode, latitude, longitude } = at;
  const pinned = shapes[0]?.kind === 'boundary' && latitude !== null && longitude !== null;
  const drawing = drawShapes([
    ...shapes.map(drawable),
    // a shape without an outline, whose label is the pin: so both lie on one projection
    ...(pinned
      ? [{ kind: 'boundary' as const, polygons: [], label: [longitude, latitude] as const }]
      : []),
  ]);
  const isHere = shapes.map(({ code }) => code === areaCode);
  if (drawing.height === 0 || (!pinned && !isHere.includes(true))) return '';
  const pin = pinned ? drawing.shapes.at(-1) : null;
  const outlines = shapes.map(({ name }, index) => {
    const drawn = drawing.shapes[index];
    const look = `shape ${isHere[index] ? 'chosen' : 'land'}`;
    return drawn
      ? html`<path ${attributes({ class: look, d: drawn.path })}><title>${name}</title></path>`
      : '';
  });
  const dot = pin
    ? html`<circle ${attributes({ class: 'here', cx: pin.x, cy: pin.y, r: 16 })}></circle>`
    : '';
  const label = frame.t.reportDesk.case.mapLabel(at.areaName ?? at.place);
  return html`<figure class="map pins where"><svg ${attributes({ viewBox: `0 0 ${drawing.width} ${drawing.height}`, role: 'img', 'aria-label': label })}>${outlines}${dot}</svg></figure>`;
}
