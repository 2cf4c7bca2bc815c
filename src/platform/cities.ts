import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from './db.ts';
import type { City } from './services.ts';
import { selectRows } from './sql.ts';

export const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

const CityRecord = z.object({
  slug: z.string(),
  name: z.string(),
  timeZone: z.enum(TIME_ZONES),
  /** Host names in lower case, without a port. */
  hosts: z.array(z.string()),
  isDefault: z.boolean(),
});
export type CityRecord = z.infer<typeof CityRecord>;

export const schemaOf = (slug: string): string => `city_${slug}`;

/** All cities of the installation; `db` is any pool of its database. */
export function listCities(db: Db): Promise<CityRecord[]> {
  return selectRows(
    db,
    CityRecord,
    sql`
    select slug, name, time_zone as "timeZone", hosts, is_default as "isDefault"
    from sambung.cities order by slug
  `,
  );
}

/**
 * The city a request is for: the one that has this very host name, else the
 * default one. `host` may carry a port.
 */
export function cityOfHost<C extends Pick<CityRecord, 'hosts' | 'isDefault'>>(
  cities: readonly C[],
  host: string,
): C | null {
  const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  return (
    cities.find(({ hosts }) => hosts.includes(name)) ??
    cities.find(({ isDefault }) => isDefault) ??
    null
  );
}

/** A city with host names of its own is linked to by the first of them; scheme and port are the installation's. */
export function cityOf(record: CityRecord, installationOrigin: string): City {
  const address = new URL(installationOrigin);
  const own = record.hosts[0];
  if (own) address.hostname = own;
  return {
    slug: record.slug,
    name: record.name,
    schema: schemaOf(record.slug),
    timeZone: record.timeZone,
    origin: address.origin,
  };
}
