import { areaOfPoint } from '#features/areas';
import type { Services } from '#platform/services.ts';
import { findCityBox, isArea } from './filing.queries.ts';
import type { FileRefusal, NewReport } from './new-report.ts';

/** Borders are drawn by hand and phones err: about one kilometre, in degrees. */
const SLACK = 0.01;
/** Indonesia, for a city that has no boundaries yet: at least the pin lies in the country. */
const COUNTRY = { west: 94.9, south: -11.1, east: 141.1, north: 6.1 };

type Place = Pick<NewReport, 'areaCode' | 'latitude' | 'longitude'>;

/**
 * The kelurahan and pin of a report. What was picked counts before what the pin says, because people
 * know where they live; a pin alone is looked up. A pin outside of the city is refused.
 */
export async function placeOfReport(
  { db }: Pick<Services, 'db'>,
  { areaCode, latitude, longitude }: Place,
): Promise<{ ok: true; place: Place } | { ok: false; refusal: FileRefusal }> {
  if (areaCode !== null && !(await isArea(db, areaCode))) return { ok: false, refusal: 'no_place' };
  if (latitude === null || longitude === null) {
    if (areaCode === null) return { ok: false, refusal: 'no_place' };
    return { ok: true, place: { areaCode, latitude: null, longitude: null } };
  }
  const found = await areaOfPoint(db, longitude, latitude);
  if (!found && !isWithin((await findCityBox(db)) ?? COUNTRY, { latitude, longitude })) {
    return { ok: false, refusal: 'outside_city' };
  }
  return { ok: true, place: { areaCode: areaCode ?? found?.code ?? null, latitude, longitude } };
}

export type Box = { west: number; south: number; east: number; north: number };

const isWithin = (
  { west, south, east, north }: Box,
  { latitude, longitude }: { latitude: number; longitude: number },
): boolean =>
  longitude >= west - SLACK &&
  longitude <= east + SLACK &&
  latitude >= south - SLACK &&
  latitude <= north + SLACK;
