import { z } from 'zod';

/** South-west and north-east, in degrees. */
export type MapBox = { west: number; south: number; east: number; north: number };

/** Pins that lie in one field of the grid, at their middle; `code` is that of one of them. */
export const ClusterRow = z.object({
  column: z.number(),
  row: z.number(),
  count: z.number(),
  longitude: z.number(),
  latitude: z.number(),
  code: z.string(),
});
/** `title` of the only one; empty when there are more. */
export type Cluster = z.infer<typeof ClusterRow> & { title: string };

/** Laid over a box; fields count from 0 at the north-west. */
export type Grid = { box: MapBox; columns: number; rows: number };

/** A map shows the newest of these: it costs the same however many years a city has behind it. */
export const MOST_ON_A_MAP = 10_000;

/** About 300 m: a map of one pin shows its street, not one stone. */
const SMALLEST = 0.003;

/** `105.29,-5.15,105.33,-5.09`; null for what is not a box on the ground. */
export function boxOfText(text: string): MapBox | null {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || numbers.some((number) => !Number.isFinite(number))) return null;
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return null;
  }
  if (west >= east || south >= north) return null;
  if (west < -180 || east > 180 || south < -90 || north > 90) return null;
  return { west, south, east, north };
}

export function textOfBox({ west, south, east, north }: MapBox): string {
  return [west, south, east, north].map((degrees) => Number(degrees.toFixed(5))).join(',');
}

/** A little larger on each side, and never smaller than a street. */
export function padded({ west, south, east, north }: MapBox): MapBox {
  const across = Math.max((SMALLEST - (east - west)) / 2, (east - west) * 0.04);
  const along = Math.max((SMALLEST - (north - south)) / 2, (north - south) * 0.04);
  return { west: west - across, south: south - along, east: east + across, north: north + along };
}

/** The box of one field of the grid. */
export function fieldOf(
  { box, columns, rows }: Grid,
  { column, row }: Pick<Cluster, 'column' | 'row'>,
): MapBox {
  const wide = (box.east - box.west) / columns;
  const tall = (box.north - box.south) / rows;
  return {
    west: box.west + column * wide,
    east: box.west + (column + 1) * wide,
    north: box.north - row * tall,
    south: box.north - (row + 1) * tall,
  };
}

/** Twice as wide and tall around the same middle. */
export function zoomedOut({ west, south, east, north }: MapBox): MapBox {
  const [across, along] = [(east - west) / 2, (north - south) / 2];
  return {
    west: Math.max(-180, west - across),
    south: Math.max(-90, south - along),
    east: Math.min(180, east + across),
    north: Math.min(90, north + along),
  };
}

/** Degrees to the units of a drawing of this width; near the equator hardly bent. */
export function projectionOf(box: MapBox, width: number) {
  const squeeze = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const scale = width / ((box.east - box.west) * squeeze);
  return {
    width,
    height: Math.round((box.north - box.south) * scale),
    /** Units of the drawing to one metre of ground. */
    perMetre: scale / 111_320,
    x: (longitude: number) => tenth((longitude - box.west) * squeeze * scale),
    y: (latitude: number) => tenth((box.north - latitude) * scale),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
