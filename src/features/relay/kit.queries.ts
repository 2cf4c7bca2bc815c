import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { invalidate } from '#platform/page-cache.ts';
import type { Services } from '#platform/services.ts';
import { selectRows } from '#platform/sql.ts';

const Link = z.object({
  code: z.string(),
  bulletinId: z.string(),
  slug: z.string(),
  state: z.enum(['published', 'corrected', 'expired', 'withdrawn']),
  title: z.string(),
  version: z.number(),
  correctionNote: z.string(),
  withdrawalReason: z.string(),
  changedAt: z.date(),
  /** Null for the city's own link. */
  relayerName: z.string().nullable(),
  relayerSlug: z.string().nullable(),
  /** What the KIM adds to its kit, from its newest round. */
  localNote: z.string(),
});
export type Link = z.infer<typeof Link>;

/** A tracked link with what anybody may know of its bulletin; throws NotFound. */
export async function findLink(db: Db, code: string): Promise<Link> {
  const [link] = await selectRows(
    db,
    Link,
    sql`
      select l.code, p.id as "bulletinId", p.slug, p.state, p.title, p.version,
        p.correction_note as "correctionNote", p.withdrawal_reason as "withdrawalReason",
        p.changed_at as "changedAt", g.name as "relayerName", g.slug as "relayerSlug",
        coalesce((
          select t.local_note from relay_tasks t
          where t.bulletin_id = l.bulletin_id and t.group_id = l.group_id
          order by t.round desc limit 1), '') as "localNote"
      from links l
      join published_bulletins p on p.id = l.bulletin_id
      left join published_groups g on g.id = l.group_id
      where l.code = ${code}
    `,
  );
  if (!link) throw new NotFound('link');
  return link;
}

/** The code under which this relayer (null: the city itself) passes the bulletin on; made at publication. */
export async function findLinkCode(
  db: Db,
  { bulletinId, groupId }: { bulletinId: string; groupId: string | null },
): Promise<string | null> {
  const row = await db
    .selectFrom('links')
    .select('code')
    .where('bulletin_id', '=', bulletinId)
    .where('group_id', groupId === null ? 'is' : '=', groupId)
    .executeTakeFirst();
  return row?.code ?? null;
}

/** The city's own link of a bulletin; throws NotFound. */
export async function findCityCode(db: Db, slug: string): Promise<string> {
  const { code } = await db
    .selectFrom('links')
    .innerJoin('bulletins', 'bulletins.id', 'links.bulletin_id')
    .select('links.code')
    .where('bulletins.slug', '=', slug)
    .where('links.group_id', 'is', null)
    .executeTakeFirstOrThrow(() => new NotFound('link'));
  return code;
}

/** Every page and file of one relayer's kit carries this tag, besides the bulletin's own. */
export const kitTag = (code: string) => `kit:${code}`;

/** The kit of this KIM says something else from now on. */
export async function forgetKit(
  tx: Services,
  owner: { bulletinId: string; groupId: string },
): Promise<void> {
  const code = await findLinkCode(tx.db, owner);
  if (code) await invalidate(tx, [kitTag(code)]);
}
