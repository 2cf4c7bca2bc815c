import { findAreaByName, listAreas } from '#features/areas';
import type { Db } from '#platform/db.ts';
import { LONGEST } from '../filing/mask.ts';
import type { NewReport } from '../filing/new-report.ts';
import { Fault } from './fault.ts';
import { type Fields, textIn } from './read-fields.ts';

type Place = Pick<NewReport, 'areaCode' | 'latitude' | 'longitude' | 'place'>;

/**
 * Where it is: a point, an address in words that names a kelurahan of the city, or the Kemendagri
 * code of a kelurahan as `address_id`. One of the three has to be there.
 */
export async function placeIn(db: Db, fields: Fields): Promise<Place> {
  const point = pointIn(fields);
  const words = textIn(fields, 'address_string');
  const code = textIn(fields, 'address_id');
  if (!point && words === '' && code === '') {
    throw new Fault(400, 'lat and long, address_string or address_id is required');
  }
  const areaCode = code === '' ? await areaNamedIn(db, words) : code;
  if (!point && areaCode === null) {
    throw new Fault(400, 'address_string names no kelurahan of this city');
  }
  return {
    areaCode,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    place: Array.from(words).slice(0, LONGEST.place).join(''),
  };
}

function pointIn(fields: Fields): { latitude: number; longitude: number } | null {
  const [lat, long] = [textIn(fields, 'lat'), textIn(fields, 'long')];
  if (lat === '' && long === '') return null;
  const [latitude, longitude] = [Number(lat), Number(long)];
  const areNumbers = lat !== '' && long !== '' && Number.isFinite(latitude + longitude);
  if (!areNumbers || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    throw new Fault(400, 'lat and long must both be given, in degrees of WGS84');
  }
  return { latitude, longitude };
}

/** The parts of an address between commas, from the nearest; the first that is a kelurahan counts. */
async function areaNamedIn(db: Db, words: string): Promise<string | null> {
  const parts = words.split(/[,\n]/).map((part) => part.trim());
  for (const part of parts.filter((one) => one !== '').slice(0, 12)) {
    const area = await findAreaByName(db, part);
    if (area?.level === 'kelurahan') return area.code;
  }
  return null;
}

/** The city's own code; a request that names another city came to the wrong door. */
export async function jurisdictionOf(db: Db): Promise<string> {
  const areas = await listAreas(db);
  return areas.find(({ level }) => level === 'kota')?.code ?? '';
}

/** With or without its dots; left out it is this city, since only one answers here. */
export const isJurisdiction = (given: string, own: string): boolean =>
  given === own || given === own.replaceAll('.', '');
