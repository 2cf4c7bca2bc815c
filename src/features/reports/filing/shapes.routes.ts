import { Hono } from 'hono';

import { areaShapes } from '#features/areas';
import type { Env } from '#platform/http/index.ts';
import { findCityBox, listKnownPins } from './filing.queries.ts';

/** What the map of the form is drawn from: the city's boundaries and what was reported, nothing else. */
export function shapesRoutes() {
  const routes = new Hono<Env>();

  routes.get('/lapor/peta.json', async (c) => {
    const { db } = c.get('services');
    const [shapes, box, pins] = await Promise.all([
      areaShapes(db),
      findCityBox(db),
      listKnownPins(db),
    ]);
    const areas = shapes.flatMap((shape) =>
      shape.kind === 'boundary' ? [{ name: shape.name, polygons: shape.boundary }] : [],
    );
    c.set('tags', ['areas', 'reports']);
    return c.json({ box: box ?? boxOfPins(pins), areas, pins });
  });

  return routes;
}

/** A little air around the pins; the country where there is nothing at all. */
function boxOfPins(pins: readonly { latitude: number; longitude: number }[]) {
  if (pins.length === 0) return { west: 95, south: -11, east: 141, north: 6 };
  const [lats, lngs] = [
    pins.map(({ latitude }) => latitude),
    pins.map(({ longitude }) => longitude),
  ];
  return {
    west: Math.min(...lngs) - 0.005,
    south: Math.min(...lats) - 0.005,
    east: Math.max(...lngs) + 0.005,
    north: Math.max(...lats) + 0.005,
  };
}
