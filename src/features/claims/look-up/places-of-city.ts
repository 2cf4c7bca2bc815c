import { listAliases, listAreas } from '#features/areas';
import type { Db } from '#platform/db.ts';

/** The names of the city's places and their other spellings: a claim about one is not a claim about another. The caller keeps them. */
export async function placesOfCity(db: Db): Promise<string[]> {
  const [areas, aliases] = [await listAreas(db), await listAliases(db)];
  return [...new Set([...areas.map(({ name }) => name), ...aliases.map(({ alias }) => alias)])];
}
