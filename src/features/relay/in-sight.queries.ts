import { sql } from 'kysely';

import type { CoverageScope } from './coverage-scope.ts';

/** The condition under which the KIM `g` is in sight. */
export function inSight({ everywhere, areas, groupIds }: CoverageScope) {
  if (everywhere) return sql`true`;
  return sql`(g.id = any(${groupIds}::uuid[]) or exists (
    select from unnest(${areas}::text[]) as seen (code)
    where g.area_code = seen.code or g.area_code like seen.code || '.%'))`;
}
