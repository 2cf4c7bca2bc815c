import { type Updateable, sql } from 'kysely';
import { z } from 'zod';

import { GROUP_KINDS } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import type { ClaimVerdicts } from '#platform/schema.ts';
import { selectRows } from '#platform/sql.ts';
import { CLAIM_TYPES, VERDICTS } from '../claim.ts';
import type { Draft, DraftFields, Sources } from './draft.ts';

const Moment = z.coerce.date();
const DraftRow = z.object({
  id: z.string(),
  number: z.number(),
  verdict: z.enum(VERDICTS),
  types: z.array(z.enum(CLAIM_TYPES)),
  summary: z.string(),
  body: z.string(),
  method: z.string(),
  advice: z.string(),
  changeNote: z.string(),
  draftedBy: z.string(),
  draftedPost: z.string(),
  draftedGroupId: z.string(),
  savedAt: Moment,
  submittedAt: Moment.nullable(),
  secondBy: z.string().nullable(),
  secondGroupId: z.string().nullable(),
  secondGroupKind: z.enum(GROUP_KINDS).nullable(),
  authors: z.array(
    z.object({ personId: z.string(), groupId: z.string(), groupKind: z.enum(GROUP_KINDS) }),
  ),
  isTainted: z.boolean(),
});

/**
 * The verdict of this claim that is being written, or null. It is tainted once anybody who wrote or
 * read it wrote for, or holds a post at `now` in, a body that the claim is about, or has declared a
 * conflict.
 */
export async function findDraft(db: Db, claimId: string, now: Date): Promise<Draft | null> {
  const rows = await selectRows(
    db,
    DraftRow,
    sql`
    with judges as (
      select a.person_id, a.group_id
      from claim_verdict_authors a join claim_verdicts v on v.id = a.verdict_id
      where v.claim_id = ${claimId}::uuid and v.published_at is null and v.dropped_at is null
      union
      select x.person_id, x.group_id
      from claim_verdicts v
      cross join lateral (values (v.drafted_by, v.drafted_group_id), (v.second_by, v.second_group_id))
        as x (person_id, group_id)
      where v.claim_id = ${claimId}::uuid and v.published_at is null and v.dropped_at is null
        and x.person_id is not null
    )
    select v.id, v.number, v.verdict, v.types, v.summary, v.body, v.method, v.advice,
      v.change_note as "changeNote", v.drafted_by as "draftedBy", v.drafted_post as "draftedPost",
      v.drafted_group_id as "draftedGroupId", v.saved_at as "savedAt",
      v.submitted_at as "submittedAt", v.second_by as "secondBy",
      v.second_group_id as "secondGroupId", s.kind as "secondGroupKind",
      (select coalesce(json_agg(json_build_object(
          'personId', j.person_id, 'groupId', j.group_id, 'groupKind', g.kind)), '[]')
        from judges j join groups g on g.id = j.group_id
        where j.person_id is distinct from v.second_by) as authors,
      exists (
        select from judges j
        where exists (select from claim_subjects u where u.claim_id = v.claim_id
            and (u.group_id = j.group_id or exists (
              select from post_holdings h where h.person_id = j.person_id
                and h.group_id = u.group_id and h.valid_from <= ${now}
                and (h.valid_until is null or h.valid_until > ${now}))))
          or exists (select from claim_conflicts f
            where f.claim_id = v.claim_id and f.person_id = j.person_id)
      ) as "isTainted"
    from claim_verdicts v left join groups s on s.id = v.second_group_id
    where v.claim_id = ${claimId}::uuid and v.published_at is null and v.dropped_at is null`,
  );
  return rows[0] ?? null;
}

type NewDraft = DraftFields & {
  claimId: string;
  by: { personId: string; post: string; groupId: string };
  at: Date;
};

/** The next number of this claim; dropped drafts gave theirs back. */
export async function insertDraft(db: Db, { claimId, by, at, ...fields }: NewDraft) {
  const id = newId(at.getTime());
  await db
    .insertInto('claim_verdicts')
    .values({
      id,
      claim_id: claimId,
      number: sql<number>`(select coalesce(max(o.number), 0) + 1 from claim_verdicts o
        where o.claim_id = ${claimId}::uuid and o.dropped_at is null)`,
      ...columnsOf(fields),
      drafted_by: by.personId,
      drafted_post: by.post,
      drafted_group_id: by.groupId,
      drafted_at: at,
      saved_at: at,
    })
    .execute();
  return id;
}

export async function updateVerdict(
  db: Db,
  id: string,
  change: Updateable<ClaimVerdicts>,
): Promise<void> {
  await db.updateTable('claim_verdicts').set(change).where('id', '=', id).execute();
}

export const columnsOf = (fields: DraftFields) => ({
  verdict: fields.verdict,
  types: fields.types,
  summary: fields.summary,
  body: fields.body,
  method: fields.method,
  advice: fields.advice,
  change_note: fields.changeNote,
});

export async function addAuthor(
  db: Db,
  author: { verdictId: string; personId: string; groupId: string; post: string; at: Date },
): Promise<void> {
  await db
    .insertInto('claim_verdict_authors')
    .values({
      verdict_id: author.verdictId,
      person_id: author.personId,
      group_id: author.groupId,
      post: author.post,
      at: author.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whatever was being written is dropped; what was published stays. */
export async function dropDraft(db: Db, claimId: string, at: Date): Promise<void> {
  await db
    .updateTable('claim_verdicts')
    .set({ dropped_at: at })
    .where('claim_id', '=', claimId)
    .where('published_at', 'is', null)
    .where('dropped_at', 'is', null)
    .execute();
}

export async function countSources(db: Db, claimId: string): Promise<Sources> {
  const rows = await selectRows(
    db,
    z.object({ primary: z.number(), secondary: z.number() }),
    sql`
    select count(*) filter (where kind = 'primary')::int as primary,
      count(*) filter (where kind = 'secondary')::int as secondary
    from claim_evidence where claim_id = ${claimId}::uuid and removed_at is null`,
  );
  return rows[0] ?? { primary: 0, secondary: 0 };
}

/** Who wrote and read the verdict that stands (or stood last) in public. */
export async function listJudgesOf(db: Db, claimId: string): Promise<string[]> {
  const rows = await selectRows(
    db,
    z.object({ personId: z.string() }),
    sql`
    select a.person_id as "personId" from claims c
      join claim_verdict_authors a on a.verdict_id = c.published_verdict_id
      where c.id = ${claimId}::uuid
    union
    select x.person_id from claims c join claim_verdicts v on v.id = c.published_verdict_id
      cross join lateral (values (v.drafted_by), (v.second_by)) as x (person_id)
      where c.id = ${claimId}::uuid and x.person_id is not null`,
  );
  return rows.map(({ personId }) => personId);
}
