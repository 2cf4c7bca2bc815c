import type { Position, Ring } from './geometry.ts';

/**
 * Douglas-Peucker: drops every corner closer than `tolerance` to the line that is drawn
 * without it. A closed ring keeps at least three corners, however small.
 */
export function simplified(line: Ring, tolerance: number): Ring {
  if (line.length <= 4) return line;
  const end = line.length - 1;
  const middle = farthest(line, 0, end).place;
  const kept = new Set([0, middle, end]);
  const stretches: [from: number, to: number][] = [
    [0, middle],
    [middle, end],
  ];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const { place, distance } = farthest(line, from, to);
    if (distance <= tolerance) continue;
    kept.add(place);
    stretches.push([from, place], [place, to]);
  }
  const corners = line.filter((_, place) => kept.has(place));
  return corners.length >= 4 ? corners : everyThird(line);
}

/** Four positions spread over the ring, closed: the least that still is an area. */
function everyThird(line: Ring): Ring {
  return [0, 1, 2, 3].flatMap((third) => {
    const corner = line[Math.floor((third * (line.length - 1)) / 3)];
    return corner ? [corner] : [];
  });
}

/** The corner between the two that lies farthest from the line through them; -1 when there is none. */
function farthest(line: Ring, from: number, to: number): { place: number; distance: number } {
  const [start, end] = [line[from], line[to]];
  let best = { place: from, distance: -1 };
  if (!start || !end) return best;
  for (let place = from + 1; place < to; place += 1) {
    const corner = line[place];
    const distance = corner ? distanceToLine(corner, start, end) : -1;
    if (distance > best.distance) best = { place, distance };
  }
  return best;
}

function distanceToLine([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}
