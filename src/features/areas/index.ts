export { type Area, type AreaBranch, branches, isWithin, type Level, LEVELS } from './area.ts';
export type { AreaShape, Tile } from './city-map.ts';
export { drawTiles } from './draw-tiles.ts';
export { importAreas } from './import-areas.ts';
export type { ImportRefusal, ImportReport } from './import-report.ts';
export { importLines } from './import-words.ts';
export { readTable } from './table-file.ts';
export { areaRoutes } from './routes.ts';
export { drawable } from './views/place-map.ts';
export {
  areaAbove,
  areasWithin,
  findArea,
  findAreaByName,
  findAreaBySlug,
  listAliases,
  listAreas,
} from './queries.ts';
export { areaOfPoint, areaShapes } from './shapes.queries.ts';
