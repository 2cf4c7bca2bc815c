import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { BADGES } from './actor.ts';
import { GROUP_KINDS, POSTS } from './posts.ts';

const Held = z.object({
  post: z.enum(POSTS),
  groupId: z.string(),
  groupKind: z.enum(GROUP_KINDS),
  groupName: z.string(),
  groupSlug: z.string(),
  areaCode: z.string(),
});

const Person = z.object({
  personId: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.enum(['id', 'en']),
  posts: z.array(Held),
  badges: z.array(z.enum(BADGES)),
});

/** The posts held at `at` in bodies that are open then; unknown words give nothing. */
const postsHeld = (at: Date) => sql`
  coalesce((
    select json_agg(json_build_object(
        'post', h.post, 'groupId', g.id, 'groupKind', g.kind, 'groupName', g.name,
        'groupSlug', g.slug, 'areaCode', g.area_code)
      order by h.valid_from, h.id)
    from post_holdings h join groups g on g.id = h.group_id
    where h.person_id = p.id and h.post = any(${[...POSTS]}::text[])
      and h.valid_from <= ${at} and (h.valid_until is null or h.valid_until > ${at})
      and (g.closed_at is null or g.closed_at > ${at})
  ), '[]')`;

/** What they were trained for and may still rely on at `at`. */
const badgesWorn = (at: Date) => sql`
  array(
    select b.badge from person_badges b
    where b.person_id = p.id and b.badge = any(${[...BADGES]}::text[]) and b.given_at <= ${at}
      and b.revoked_at is null and (b.valid_until is null or b.valid_until > ${at})
    order by b.badge
  )`;

const columns = (at: Date) =>
  sql`p.id as "personId", p.name, p.email, p.language, ${postsHeld(at)} as posts,
    ${badgesWorn(at)} as badges`;

/** The holder of a session that still stands; a closed account has none. */
export async function findPersonOfSession(db: Db, sessionId: string, at: Date) {
  const rows = await selectRows(
    db,
    Person.extend({ secondFactor: z.boolean() }),
    sql`
    select ${columns(at)}, s.second_factor_at is not null as "secondFactor"
    from sessions s join people p on p.id = s.person_id
    where s.id = ${sessionId} and p.closed_at is null`,
  );
  return rows[0] ?? null;
}

/** The person a token acts for, if it is neither revoked nor past its day. */
export async function findPersonOfToken(db: Db, tokenHash: string, at: Date) {
  const rows = await selectRows(
    db,
    Person.extend({ tokenId: z.string(), scopes: z.array(z.string()) }),
    sql`
    select ${columns(at)}, t.id as "tokenId", t.scopes
    from personal_tokens t join people p on p.id = t.person_id
    where t.token_hash = ${tokenHash} and t.revoked_at is null and t.expires_at > ${at}
      and p.closed_at is null`,
  );
  return rows[0] ?? null;
}
