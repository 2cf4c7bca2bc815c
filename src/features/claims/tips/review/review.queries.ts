import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { selectRows } from '#platform/sql.ts';
import type { Judged } from './propose-thresholds.ts';

const JudgedRow = z.object({ score: z.number(), isSame: z.boolean() });

/**
 * Matches by words that somebody has judged since then: by saying so, by merging the case that came
 * of it, or by giving that case a verdict of its own. What a veto held back says nothing of scores,
 * nor do scores of other weights.
 */
export function listJudged(
  db: Db,
  { since, version }: { since: Date; version: number },
): Promise<Judged[]> {
  return selectRows(
    db,
    JudgedRow,
    sql`
    select m.score, coalesce(m.said = 'same', c.merged_into = m.subject_id, false) as "isSame"
    from tip_matches m
    join tips t on t.id = m.tip_id
    left join claims c on c.id = t.claim_id
    where m.via = 'text' and m.weights like ${`${version}/%`} and m.veto = '{}' and m.found_at >= ${since}
      and (m.said is not null
        or (m.rank = 1 and c.id <> m.subject_id
          and (c.merged_into is not null or c.published_verdict_id is not null)))
    limit 100000`,
  );
}

const Counts = z.object({ tips: z.number(), answered: z.number(), denied: z.number() });

/** How the messages since then ended. */
export async function countOutcomes(db: Db, since: Date): Promise<z.infer<typeof Counts>> {
  const rows = await selectRows(
    db,
    Counts,
    sql`
    select count(*)::int as tips,
      count(*) filter (where state = 'answered')::int as answered,
      count(*) filter (where exists (
        select from tip_matches m where m.tip_id = tips.id and m.said = 'other' and m.rank = 1
      ))::int as denied
    from tips where first_at >= ${since}`,
  );
  return rows[0] ?? { tips: 0, answered: 0, denied: 0 };
}

type NewReport = {
  at: Date;
  facts: Record<string, number>;
  answerAt: number | null;
  suggestAt: number | null;
};

/** The newest proposal takes the place of those that nobody has decided on. */
export async function writeReport(
  db: Db,
  { at, facts, answerAt, suggestAt }: NewReport,
): Promise<void> {
  await db.deleteFrom('match_reports').where('decision', 'is', null).execute();
  await db
    .insertInto('match_reports')
    .values({
      id: newId(at.getTime()),
      made_at: at,
      facts,
      answer_at: answerAt,
      suggest_at: suggestAt,
    })
    .execute();
}

const Adopted = z.object({ answerAt: z.number().nullable(), suggestAt: z.number().nullable() });

/** The thresholds that people adopted last for these weights; null where they never did. */
export async function findAdopted(db: Db, version: number): Promise<z.infer<typeof Adopted>> {
  const rows = await selectRows(
    db,
    Adopted,
    sql`
    select
      (select answer_at from match_reports where decision = 'adopted' and answer_at is not null
          and facts ->> 'version' = ${String(version)}
        order by decided_at desc limit 1) as "answerAt",
      (select suggest_at from match_reports where decision = 'adopted' and suggest_at is not null
          and facts ->> 'version' = ${String(version)}
        order by decided_at desc limit 1) as "suggestAt"`,
  );
  return rows[0] ?? { answerAt: null, suggestAt: null };
}
