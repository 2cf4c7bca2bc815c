import { sql } from 'kysely';
import { z } from 'zod';

import { type Actor, GROUP_KINDS, POSTS, postsThatMay } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';

const CheckerRow = z.object({
  personId: z.string(),
  name: z.string(),
  posts: z.array(
    z.object({
      post: z.enum(POSTS),
      groupId: z.string(),
      groupKind: z.enum(GROUP_KINDS),
      groupName: z.string(),
      groupSlug: z.string(),
      areaCode: z.string(),
    }),
  ),
});

/** Everybody whose post lets them check claims at `now`, as an actor without any rights of a session. */
export async function listCheckers(db: Db, now: Date): Promise<Actor[]> {
  const rows = await selectRows(
    db,
    CheckerRow,
    sql`
    select p.id as "personId", p.name,
      json_agg(json_build_object('post', h.post, 'groupId', g.id, 'groupKind', g.kind,
        'groupName', g.name, 'groupSlug', g.slug, 'areaCode', g.area_code)
        order by h.valid_from, h.id) as posts
    from people p join post_holdings h on h.person_id = p.id join groups g on g.id = h.group_id
    where p.closed_at is null and h.post = any(${[...POSTS]}::text[]) and h.valid_from <= ${now}
      and (h.valid_until is null or h.valid_until > ${now})
      and (g.closed_at is null or g.closed_at > ${now})
      and exists (select from post_holdings o where o.person_id = p.id
        and o.post in ('fact_finder', 'fact_verifier', 'fact_editor'))
    group by p.id, p.name order by p.name, p.id`,
  );
  return rows.map(asActor).filter((actor) => postsThatMay(actor, 'claim.check').length > 0);
}

const asActor = (row: z.infer<typeof CheckerRow>): Actor => ({
  ...row,
  email: '',
  language: 'id',
  badges: [],
  via: 'session',
  scopes: [],
  secondFactor: false,
});
