import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import type { Tile } from './city-map.ts';
import { putShape } from './shapes.queries.ts';

/** Draws the schematic map: one tile a kelurahan, by code; `source` says who placed them. */
export function drawTiles(
  services: Services,
  { tiles, source }: { tiles: ReadonlyMap<string, Tile>; source: string },
): Promise<void> {
  return inTransaction(services, async (tx) => {
    for (const [areaCode, tile] of tiles) {
      await putShape(tx.db, { areaCode, kind: 'tile', tile, source, at: tx.now() });
    }
    await invalidate(tx, ['areas']);
  });
}
