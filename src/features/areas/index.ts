export { type Area, type AreaBranch, branches, isWithin, type Level, LEVELS } from './area.ts';
export { type AreaShape, type CityMap, cityMap, type MapShape, type Tile } from './city-map.ts';
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
export { areaOfPoint, kelurahanShapes as areaShapes } from './shapes.queries.ts';
