import { html } from 'hono/html';

import type { AreaShape } from '#features/areas';
import { attributes } from '#ui/attributes.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { type Cluster, fieldOf, type Grid, projectionOf, textOfBox } from '../map-box.ts';

const WIDTH = 700;

type Props = {
  grid: Grid;
  clusters: readonly Cluster[];
  shapes: readonly AreaShape[];
  /** Address of the same map of another box. */
  addressOf: (box: string) => string;
};

/**
 * Where the reports lie, drawn by the server: a circle alone leads to its report, one with a
 * figure to the same map of its field. Boundaries stand behind when the city has them.
 */
export function pinMap(frame: Frame, { grid, clusters, shapes, addressOf }: Props): Html {
  const t = frame.t.reportSee.map;
  const on = projectionOf(grid.box, WIDTH);
  const all = clusters.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...clusters.map(({ count }) => count));
  const circles = [...clusters]
    .sort((a, b) => b.count - a.count)
    .map((cluster) => circle(frame, cluster, { on, most, grid, addressOf }));
  return html`<figure class="map pins"><svg viewBox="0 0 ${on.width} ${on.height}" role="group" aria-label="${t.pointsLabel(number(frame, all))}">
${land(shapes, on)}<path ${attributes({ class: 'frame', d: `M.5 .5H${on.width - 0.5}V${on.height - 0.5}H.5z` })}></path>${circles}${scaleBar(frame, on)}</svg></figure>`;
}

type Projection = ReturnType<typeof projectionOf>;

/** The boundaries that are drawn, else a quiet grid of squares: something for the eye to hold on to. */
function land(shapes: readonly AreaShape[], on: Projection): Content {
  const outlines = shapes.flatMap((shape) =>
    shape.kind === 'boundary' ? shape.boundary.flat() : [],
  );
  if (outlines.length === 0) {
    const step = 100;
    const across = Array.from(
      { length: Math.ceil(on.width / step) },
      (_, i) => `M${i * step} 0V${on.height}`,
    );
    const along = Array.from(
      { length: Math.ceil(on.height / step) },
      (_, i) => `M0 ${i * step}H${on.width}`,
    );
    return html`<path ${attributes({ class: 'grid', d: [...across, ...along].join('') })}></path>`;
  }
  return outlines.map((ring) => {
    const points = ring.map(([longitude, latitude]) => `${on.x(longitude)} ${on.y(latitude)}`);
    return html`<path ${attributes({ class: 'land', d: `M${points.join('L')}z` })}></path>`;
  });
}

type Drawing = { on: Projection; most: number } & Pick<Props, 'grid' | 'addressOf'>;

function circle(frame: Frame, cluster: Cluster, { on, most, grid, addressOf }: Drawing): Html {
  const t = frame.t.reportSee.map;
  const { count, code, title } = cluster;
  const count_ = number(frame, count);
  const alone = count === 1;
  const words = alone ? t.one(title) : t.cluster(count_);
  const href = alone ? `/laporan/${code}` : addressOf(textOfBox(fieldOf(grid, cluster)));
  const [x, y] = placeOf(cluster, { on, grid });
  // the surface of a circle says how many, so that 100 is not ten times as loud as 10
  const radius = alone ? SINGLE : Math.round(26 + 14 * Math.sqrt(count / most));
  const size = Math.min(28, Math.round((radius * 1.7) / count_.length + 6));
  const figure = alone
    ? html`<circle ${attributes({ class: 'hit', cx: x, cy: y, r: FINGER })}></circle>`
    : html`<text ${attributes({ x, y: Math.round((y + size * 0.36) * 10) / 10, 'font-size': size })}>${count_}</text>`;
  return html`<a ${attributes({ href, 'aria-label': words })}><title>${words}</title><circle ${attributes({ class: 'here', cx: x, cy: y, r: radius })}></circle>${figure}</a>`;
}

/** In units of a drawing 700 wide, which a phone shows at half its size. */
const SINGLE = 15;
const FINGER = 27;

/** A pin stands where it is; many stand half way to the middle of their field, clear of their neighbours. */
function placeOf(cluster: Cluster, { on, grid }: Pick<Drawing, 'on' | 'grid'>): [number, number] {
  const [x, y] = [on.x(cluster.longitude), on.y(cluster.latitude)];
  if (cluster.count === 1) return [x, y];
  const { west, east, north, south } = fieldOf(grid, cluster);
  const half = (one: number, other: number) => Math.round((one + other) * 5) / 10;
  return [half(x, on.x((west + east) / 2)), half(y, on.y((north + south) / 2))];
}

const LENGTHS = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** A round length of at most a quarter of the map. */
function scaleBar(frame: Frame, { perMetre, width, height }: Projection): Html {
  const t = frame.t.reportSee.map;
  const metres = LENGTHS.findLast((length) => length * perMetre <= width / 4) ?? 50;
  const words =
    metres < 1000 ? t.metres(number(frame, metres)) : t.kilometres(number(frame, metres / 1000));
  const [x, y] = [14, height - 14];
  const long = Math.round(metres * perMetre);
  return html`<g aria-hidden="true"><path ${attributes({ class: 'scale', d: `M${x} ${y - 6}v6h${long}v-6` })}></path><text ${attributes({ class: 'scale-word', x: x + 4, y: y - 8, 'font-size': 22 })}>${words}</text></g>`;
}
