import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { VERDICTS } from '../claim.ts';
import type { Asked } from './audience.ts';

const Judgement = z.object({
  verdictId: z.string(),
  number: z.number(),
  verdict: z.enum(VERDICTS),
  label: z.enum(['verdict', 'city_clarification']),
  summary: z.string(),
  advice: z.string(),
  changeNote: z.string(),
  publishedAt: z.date(),
  authorId: z.string(),
  authorPost: z.string(),
  authorBody: z.string(),
  secondId: z.string(),
  secondPost: z.string(),
  secondBody: z.string(),
  publisherId: z.string(),
  publisherPost: z.string(),
  /** The body through which it was published speaks in the bulletin. */
  issuerId: z.string(),
});
export type Judgement = z.infer<typeof Judgement>;

/** The verdict that is public now, with those who stand behind it; null when there is none. */
export async function findJudgement(db: Db, claimId: string): Promise<Judgement | null> {
  const [judgement] = await selectRows(
    db,
    Judgement,
    sql`select v.id as "verdictId", v.number, v.verdict, v.label, v.summary, v.advice,
        v.change_note as "changeNote", v.published_at as "publishedAt",
        v.drafted_by as "authorId", v.drafted_post as "authorPost", dg.name as "authorBody",
        v.second_by as "secondId", v.second_post as "secondPost", coalesce(sg.name, '') as "secondBody",
        coalesce(v.published_by, v.second_by) as "publisherId", v.published_post as "publisherPost",
        coalesce(pg.id, v.second_group_id, v.drafted_group_id) as "issuerId"
      from claims c
      join claim_verdicts v on v.id = c.published_verdict_id
      join groups dg on dg.id = v.drafted_group_id
      left join groups sg on sg.id = v.second_group_id
      left join groups pg on pg.slug = split_part(v.published_post, '@', 2)
      where c.id = ${claimId} and c.withdrawn_at is null and v.published_at is not null`,
  );
  return judgement ?? null;
}

const Withdrawer = z.object({ personId: z.string(), post: z.string() });

/** Who withdrew the verdict last, with the post through which they did. */
export async function findWithdrawer(db: Db, claimId: string) {
  const [by] = await selectRows(
    db,
    Withdrawer,
    sql`select person_id as "personId", post from claim_history
      where claim_id = ${claimId} and event = 'withdrawn' and person_id is not null
      order by at desc, id desc limit 1`,
  );
  return by ?? null;
}

const AskedRow = z.object({ area: z.string(), asked: z.number() });

/** The claim with those that were found to be the same. */
export const sameClaims = (claimId: string) =>
  sql`(select ${claimId}::uuid union all
    select id from claims where merged_into = ${claimId}::uuid and state = 'merged')`;

/** How many asked of it, and of those that were merged into it, by place; '' where none was said. */
function askedByPlace(db: Db, claimId: string) {
  return selectRows(
    db,
    AskedRow,
    sql`select coalesce(a.code, '') as area, sum(n.asked)::int as asked
      from tips t join tip_counts n on n.tip_id = t.id
      left join areas a on a.code = n.area_code and a.level in ('kelurahan', 'kecamatan')
      where t.claim_id in ${sameClaims(claimId)}
      group by 1 having sum(n.asked) > 0 order by 1`,
  );
}

export async function findAsked(db: Db, claimId: string): Promise<Asked> {
  const rows = await askedByPlace(db, claimId);
  return {
    asked: rows.reduce((sum, { asked }) => sum + asked, 0),
    areas: rows.map(({ area }) => area).filter((area) => area !== ''),
  };
}

export type Counter = { bulletinId: string; verdictId: string };

/** What the bulletin of a claim says now; null when it has none. */
export async function findCounter(db: Db, claimId: string): Promise<Counter | null> {
  const row = await db
    .selectFrom('claim_counters')
    .select(['bulletin_id as bulletinId', 'verdict_id as verdictId'])
    .where('claim_id', '=', claimId)
    .executeTakeFirst();
  return row ?? null;
}

/** Claim and bulletin know each other from now on. */
export async function keepCounter(
  db: Db,
  { claimId, bulletinId, verdictId }: Counter & { claimId: string },
  at: Date,
): Promise<void> {
  const says = { bulletin_id: bulletinId, verdict_id: verdictId, looked_at: at };
  await db
    .insertInto('claim_counters')
    .values({ claim_id: claimId, ...says })
    .onConflict((conflict) => conflict.column('claim_id').doUpdateSet(says))
    .execute();
  await db
    .updateTable('claims')
    .set({ bulletin_id: bulletinId })
    .where('id', '=', claimId)
    .execute();
}

const ClaimId = z.object({ id: z.string() });

/**
 * Claims that were asked about in a place, or have gone as wide, as their clarification has not: by
 * new messages, or because a claim from there was found to be the same.
 */
export async function claimsToWiden(db: Db): Promise<string[]> {
  const rows = await selectRows(
    db,
    ClaimId,
    sql`select k.claim_id as id from claim_counters k
      join claims c on c.id = k.claim_id
      join bulletins b on b.id = k.bulletin_id and b.state in ('published', 'corrected')
      where c.published_verdict_id is not null and c.withdrawn_at is null
        and not exists (
          select from bulletin_audiences a where a.bulletin_id = k.bulletin_id and a.kind = 'all')
        and (c.spread = 3 or exists (
          select from tips t
          join tip_counts n on n.tip_id = t.id and n.asked > 0
          join areas place on place.code = n.area_code and place.level in ('kelurahan', 'kecamatan')
          where t.claim_id in (
            select k.claim_id union all
            select m.id from claims m where m.merged_into = k.claim_id and m.state = 'merged')
          and not exists (
            select from bulletin_audiences a
            where a.bulletin_id = k.bulletin_id and a.kind = 'area'
              and (place.code = a.ref or place.code like a.ref || '.%'))))
      order by k.looked_at limit 500`,
  );
  return rows.map(({ id }) => id);
}

/** Claims whose verdict is public and whose bulletin does not say so yet: the job was lost. */
export async function claimsBehind(db: Db): Promise<string[]> {
  const rows = await selectRows(
    db,
    ClaimId,
    sql`select c.id from claims c
      left join claim_counters k on k.claim_id = c.id
      left join bulletins b on b.id = k.bulletin_id
      where (c.published_verdict_id is not null and c.withdrawn_at is null
          and k.verdict_id is distinct from c.published_verdict_id)
        or (c.withdrawn_at is not null and b.state in ('published', 'corrected', 'expired'))
      limit 500`,
  );
  return rows.map(({ id }) => id);
}

const Picture = z.object({ sha256: z.string(), alt: z.string() });

/** The picture that a person let go out with the clarification; null for none. */
export async function findChosenPicture(db: Db, claimId: string) {
  const [picture] = await selectRows(
    db,
    Picture,
    sql`select f.sha256, p.alt from claim_counter_pictures p join files f on f.id = p.file_id
      where p.claim_id = ${claimId} and f.kind = 'image'`,
  );
  return picture ?? null;
}
