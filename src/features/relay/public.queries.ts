import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';

const Relayer = z.object({
  name: z.string(),
  slug: z.string(),
  areaName: z.string(),
  firstAt: z.date(),
});
/** A KIM that passed a bulletin on: what anybody may know of it. No names of people, no photos. */
export type Relayer = z.infer<typeof Relayer>;

/** Who passed it on, the first one first. */
export function relayersOf(db: Db, bulletinId: string): Promise<Relayer[]> {
  return selectRows(
    db,
    Relayer,
    sql`
      select g.name, g.slug, a.name as "areaName", min(s.happened_at) as "firstAt"
      from spreads s
      join published_groups g on g.id = s.group_id
      join areas a on a.code = g.area_code
      join published_bulletins p on p.id = s.bulletin_id
      where s.bulletin_id = ${bulletinId} and s.withdrawn_at is null
      group by g.name, g.slug, a.name
      order by "firstAt", g.slug
    `,
  );
}

const Relayed = z.object({
  slug: z.string(),
  title: z.string(),
  state: z.enum(['published', 'corrected', 'expired', 'withdrawn']),
  publishedAt: z.date(),
  firstAt: z.date(),
});
/** A bulletin that a KIM passed on. */
export type Relayed = z.infer<typeof Relayed>;

/** What this KIM passed on, newest first: its public page. */
export function relayedBy(db: Db, groupId: string, limit = 20): Promise<Relayed[]> {
  return selectRows(
    db,
    Relayed,
    sql`
      select p.slug, p.title, p.state, p.published_at as "publishedAt", min(s.happened_at) as "firstAt"
      from spreads s join published_bulletins p on p.id = s.bulletin_id
      where s.group_id = ${groupId} and s.withdrawn_at is null
      group by p.id, p.slug, p.title, p.state, p.published_at
      order by "firstAt" desc, p.slug
      limit ${limit}
    `,
  );
}
