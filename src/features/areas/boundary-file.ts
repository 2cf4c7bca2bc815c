import { z } from 'zod';

import { problemOfBoundary } from './check-boundary.ts';
import {
  type MultiPolygon,
  type Polygon,
  type Position,
  type Ring,
  signedArea,
  wound,
} from './geometry.ts';
import type { BadPart, ImportProblem, ImportRefusal } from './import-report.ts';

export type ReadBoundary = { code: string; boundary: MultiPolygon };
export type BoundaryFile = { boundaries: ReadBoundary[]; turned: number; bad: BadPart[] };

const Collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

const Feature = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullish(),
});

const Lines = z.array(z.array(z.array(z.number()).min(2)));
const Shapes = z.array(Lines);

/** Every feature stands or falls alone: a bad one is named with its reason, the others are taken. */
export function readBoundaryFile(
  text: string,
  known: ReadonlySet<string>,
): BoundaryFile | ImportRefusal {
  const json = parsedJson(text);
  if (json === undefined) return 'not_json';
  const collection = Collection.safeParse(json);
  if (!collection.success) return 'not_feature_collection';

  const file: BoundaryFile = { boundaries: [], turned: 0, bad: [] };
  const taken = new Set<string>();
  for (const [index, given] of collection.data.features.entries()) {
    const code = codeOf(given);
    const boundary = boundaryOf(given);
    const problem =
      problemOf(code, known, taken) ?? (typeof boundary === 'string' ? boundary : null);
    if (problem !== null || typeof boundary === 'string') {
      file.bad.push({ place: index + 1, code, problem: problem ?? 'not_a_feature' });
      continue;
    }
    taken.add(code);
    file.turned += boundary.flatMap((polygon) => polygon.filter(runsWrong)).length;
    file.boundaries.push({ code, boundary: boundary.map(wound) });
  }
  return file;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function codeOf(given: unknown): string {
  const feature = Feature.safeParse(given);
  if (!feature.success) return '';
  const { properties, id } = feature.data;
  const code = properties?.['kode'] ?? properties?.['code'] ?? id ?? '';
  return typeof code === 'string' ? code.trim() : '';
}

function problemOf(
  code: string,
  known: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): ImportProblem | null {
  if (code === '') return null;
  if (!known.has(code)) return 'unknown_code';
  return taken.has(code) ? 'duplicate_code' : null;
}

/** The shape, its repeated corners dropped, or what is wrong with the feature. */
function boundaryOf(given: unknown): MultiPolygon | ImportProblem {
  const feature = Feature.safeParse(given);
  if (!feature.success) return 'not_a_feature';
  if (codeOf(given) === '') return 'no_code';
  const { geometry } = feature.data;
  if (!geometry) return 'no_geometry';
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return 'wrong_geometry';
  const shapes = Shapes.safeParse(
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  if (!shapes.success) return 'bad_position';
  const boundary = shapes.data.map((polygon): Polygon => polygon.map(ringOf));
  return problemOfBoundary(boundary) ?? boundary;
}

/** A height, when given, is left out; a corner said twice in a row is said once. */
function ringOf(positions: number[][]): Ring {
  const corners = positions.map(([lng = 0, lat = 0]): Position => [lng, lat]);
  return corners.filter(([lng, lat], place) => {
    const before = corners[place - 1];
    return before === undefined || before[0] !== lng || before[1] !== lat;
  });
}

const runsWrong = (ring: Ring, place: number): boolean => signedArea(ring) > 0 !== (place === 0);
