import { Hono } from 'hono';

import { areaShapes, listAreas } from '#features/areas';
import type { Env } from '#platform/http/index.ts';
import { wishOf } from './asked.ts';
import { LIST_TAGS } from './list.routes.ts';
import { type Grid, type MapBox, padded } from './map-box.ts';
import { boundsOfPins, clustersOf, countByArea } from './points.queries.ts';
import { listPublishedReports } from './published.queries.ts';
import { mapPage } from './views/map-page.ts';

/** A field is as wide as a finger on a phone, so that circles hardly touch. */
const COLUMNS = 7;
const BESIDE_THE_MAP = 20;

/** `/laporan/peta`: where reports lie, and how many each kelurahan has. */
export function mapRoutes() {
  return new Hono<Env>().get('/laporan/peta', async (c) => {
    const { db } = c.get('services');
    const { asked, filter, choices } = await wishOf(c);
    const { box, ...whole } = filter;
    const bounds = box ?? (await boundsOfPins(db, whole));
    const grid = bounds ? gridOver(box ? bounds : padded(bounds)) : null;
    const [clusters, areas, shapes, byArea, inBox] = await Promise.all([
      grid ? clustersOf(db, filter, grid) : [],
      listAreas(db),
      areaShapes(db),
      countByArea(db, whole),
      box ? listPublishedReports(db, filter, null, BESIDE_THE_MAP) : [],
    ]);
    c.set('tags', LIST_TAGS);
    return c.html(
      mapPage(c.get('frame'), {
        asked,
        choices,
        grid,
        clusters,
        areas,
        shapes,
        byArea,
        inBox: inBox.slice(0, BESIDE_THE_MAP),
      }),
    );
  });
}

/** Fields as wide as tall, as many along as the box is tall. */
function gridOver(box: MapBox): Grid {
  const field = (box.east - box.west) / COLUMNS;
  const rows = Math.min(36, Math.max(1, Math.round((box.north - box.south) / field)));
  return { box, columns: COLUMNS, rows };
}
