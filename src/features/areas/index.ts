export { type Area, type AreaBranch, branches, isWithin, type Level, LEVELS } from './area.ts';
export type { AreaShape, Tile } from './city-map.ts';
export { drawTiles } from './draw-tiles.ts';
export { type AreasFile, importAreas } from './import-areas.ts';
export type {
  BadPart,
  Imported,
  ImportProblem,
  ImportRefusal,
  ImportReport,
} from './import-report.ts';
export { importLines } from './import-words.ts';
export { areaRoutes } from './routes.ts';
export { drawable, placeMap } from './views/place-map.ts';
export {
  type Alias,
  areaAbove,
  areasWithin,
  findArea,
  findAreaByName,
  findAreaBySlug,
  listAliases,
  listAreas,
} from './queries.ts';
export { areaOfPoint, areaShapes } from './shapes.queries.ts';
