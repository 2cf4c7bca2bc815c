import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { MatchReport } from './match-report.ts';

/** The newest first. */
export function listMatchReports(db: Db): Promise<MatchReport[]> {
  return selectRows(
    db,
    MatchReport,
    sql`
    select r.id, r.made_at as "madeAt", r.facts, r.answer_at as "answerAt",
      r.suggest_at as "suggestAt", r.decision, p.name as "decidedBy", r.decided_at as "decidedAt"
    from match_reports r left join people p on p.id = r.decided_by
    order by r.made_at desc, r.id desc limit 30`,
  );
}

/** Whether it was still open; of two people at once the second hears that it was decided. */
export async function decideMatchReport(
  db: Db,
  { id, ...decided }: { id: string; decision: 'adopted' | 'left'; by: string; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('match_reports')
    .set({ decision: decided.decision, decided_by: decided.by, decided_at: decided.at })
    .where('id', '=', id)
    .where('decision', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
