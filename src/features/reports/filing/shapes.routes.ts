import { Hono } from 'hono';

import { areaShapes } from '#features/areas';
import type { Env } from '#platform/http/index.ts';
import { BEYOND_PINS, findCityBox, listKnownPins } from './filing.queries.ts';
import type { Box } from './place-of-report.ts';

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
    const shown = box && areas.length === 0 ? nearer(box) : box;
    return c.json({ box: shown ?? COUNTRY, areas, pins });
  });

  return routes;
}

/** Without boundaries the box reaches far beyond what was reported, and a map need not. */
const nearer = ({ west, south, east, north }: Box): Box => ({
  west: west + BEYOND_PINS,
  south: south + BEYOND_PINS,
  east: east - BEYOND_PINS,
  north: north - BEYOND_PINS,
});

/** For a city of which nothing is known yet. */
const COUNTRY = { west: 95, south: -11, east: 141, north: 6 };
