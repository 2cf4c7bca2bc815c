import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { OPEN_STATES } from '../claim.ts';
import { OUTCOMES, type Outcome } from '../look-up/match.ts';
import type { Known } from './settlement.ts';
import type { Found } from './tip.ts';

const KnownRow = z.object({
  subjectId: z.string(),
  kind: z.enum(['claim', 'outside']),
  claimId: z.string().nullable(),
  isPublic: z.boolean(),
  isOld: z.boolean(),
  isJoinable: z.boolean(),
});

/** What the candidates are now; one that is gone is left out. `oldBefore`: older verdicts only suggest. */
export function listKnown(db: Db, ids: readonly string[], oldBefore: Date): Promise<Known[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return selectRows(
    db,
    KnownRow,
    sql`
    select c.id as "subjectId", 'claim' as kind, s.id as "claimId",
      s.published_verdict_id is not null and s.withdrawn_at is null as "isPublic",
      coalesce(s.published_at < ${oldBefore}, false) as "isOld",
      s.state in (${sql.join(OPEN_STATES)})
        or (s.state = 'set_aside' and s.set_aside_as <> 'too_old') as "isJoinable"
    from claims c join claims s on s.id = coalesce(c.merged_into, c.id)
    where c.id in (${sql.join(ids)})
    union all
    select o.id, 'outside', null, true, coalesce(o.published_on < ${oldBefore}::date, false), false
    from published_outside_checks o
    where o.id in (${sql.join(ids)})`,
  );
}

type NewMatches = {
  tipId: string;
  outcome: Outcome;
  weights: string;
  found: readonly Found[];
  at: Date;
};

/** What was found takes the place of what was found before; what people said of it stays. */
export async function writeMatches(
  db: Db,
  { tipId, outcome, weights, found, at }: NewMatches,
): Promise<void> {
  await db
    .deleteFrom('tip_matches')
    .where('tip_id', '=', tipId)
    .where('said', 'is', null)
    .execute();
  if (found.length === 0) return;
  await db
    .insertInto('tip_matches')
    .values(
      found.map(({ subjectId, kind, score, via, veto }, rank) => ({
        ...{ tip_id: tipId, subject_id: subjectId, subject_kind: kind, rank: rank + 1 },
        ...{ score, via, outcome, veto: [...veto], weights, found_at: at },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const MatchRow = z.object({
  subjectId: z.string(),
  kind: z.enum(['claim', 'outside']),
  rank: z.number(),
  score: z.number(),
  via: z.string(),
  outcome: z.enum(OUTCOMES),
  veto: z.array(z.string()),
  said: z.enum(['same', 'other']).nullable(),
  saidBy: z.enum(['asker', 'desk']).nullable(),
});
export type TipMatch = z.infer<typeof MatchRow>;

/** The best first. */
export function listMatches(db: Db, tipId: string): Promise<TipMatch[]> {
  return selectRows(
    db,
    MatchRow,
    sql`
    select subject_id as "subjectId", subject_kind as kind, rank::int, score, via, outcome, veto, said,
      said_by as "saidBy"
    from tip_matches where tip_id = ${tipId} order by rank`,
  );
}

type Said = {
  tipId: string;
  subjectId: string;
  said: 'same' | 'other';
  by: 'asker' | 'desk';
  at: Date;
};

/** What people say of a match; the desk's word is not changed by an asker's. */
export async function sayOfMatch(db: Db, { tipId, subjectId, said, by, at }: Said): Promise<void> {
  await db
    .updateTable('tip_matches')
    .set({ said, said_by: by, said_at: at })
    .where('tip_id', '=', tipId)
    .where('subject_id', '=', subjectId)
    .$if(by === 'asker', (match) =>
      match.where((where) =>
        where.or([where('said_by', 'is', null), where('said_by', '=', 'asker')]),
      ),
    )
    .execute();
}
