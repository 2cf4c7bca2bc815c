import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import {
  CaseAnswer,
  CaseFile,
  CaseHistoryRow,
  CaseNames,
  CaseNote,
  CaseWitness,
  Waiting,
} from './case-rows.ts';
import { inSight, inWitnessSight } from './queue.queries.ts';
import type { Reach } from './reach.ts';

/** `whole`: everything about it; `witness`: what everybody reads, for a KIM that goes and looks. */
export type Sight = 'whole' | 'witness';

/** How much of this case is in sight; null for one that is not there or not for this person. */
export async function findSight(db: Db, reach: Reach, id: string): Promise<Sight | null> {
  const [row] = await selectRows(
    db,
    z.object({ whole: z.boolean(), witness: z.boolean() }),
    sql`select ${inSight(reach)} as whole, ${inWitnessSight(reach)} as witness
      from reports r where r.id = ${id}::uuid`,
  );
  if (row?.whole) return 'whole';
  return row?.witness ? 'witness' : null;
}

export function listCaseFiles(db: Db, reportId: string): Promise<CaseFile[]> {
  return selectRows(
    db,
    CaseFile,
    sql`
    select i.id, i.kind, i.sha256, i.width, i.height, i.sizes, i.original_name as "originalName",
      f.stage, f.answer_id as "answerId", f.witness_id as "witnessId",
      f.hidden_at is not null as "isHidden"
    from report_files f join files i on i.id = f.file_id
    where f.report_id = ${reportId}::uuid order by f.position`,
  );
}

export function countWaiting(db: Db, reportId: string): Promise<Waiting[]> {
  return selectRows(
    db,
    Waiting,
    sql`
    select why, way, count(*)::int as count from report_interests
    where report_id = ${reportId}::uuid and ended_at is null
    group by why, way
    order by array_position(array['reporter', 'filing_kim', 'me_too', 'follower'], why), way`,
  );
}

/** The whole of it, internal rows too, the newest first. */
export function listHistory(db: Db, reportId: string): Promise<CaseHistoryRow[]> {
  return selectRows(
    db,
    CaseHistoryRow,
    sql`
    select h.at, h.event, h.note, h.is_public as "isPublic", p.name as "personName", h.post,
      g.name as "groupName"
    from report_history h
    left join people p on p.id = h.person_id
    left join groups g on g.id = h.group_id
    where h.report_id = ${reportId}::uuid order by h.at desc, h.id desc`,
  );
}

export function listAnswers(db: Db, reportId: string): Promise<CaseAnswer[]> {
  return selectRows(
    db,
    CaseAnswer,
    sql`
    select w.id, w.body, w.proof, w.office_id as "officeId", g.name as "officeName",
      p.name as "officerName", w.answered_at as "answeredAt", w.bulletin_id as "bulletinId"
    from report_answers w join groups g on g.id = w.office_id join people p on p.id = w.answered_by
    where w.report_id = ${reportId}::uuid order by w.answered_at desc, w.id desc`,
  );
}

export function listWitnesses(db: Db, reportId: string): Promise<CaseWitness[]> {
  return selectRows(
    db,
    CaseWitness,
    sql`
    select w.id, w.phase, w.verdict, w.note, g.name as "groupName", p.name as "personName",
      w.witnessed_at as "witnessedAt"
    from report_witnesses w join groups g on g.id = w.group_id join people p on p.id = w.person_id
    where w.report_id = ${reportId}::uuid order by w.witnessed_at desc, w.id desc`,
  );
}

export function listNotes(db: Db, reportId: string): Promise<CaseNote[]> {
  return selectRows(
    db,
    CaseNote,
    sql`
    select n.at, n.body, p.name as "personName", n.post
    from report_notes n join people p on p.id = n.person_id
    where n.report_id = ${reportId}::uuid order by n.at desc, n.id desc`,
  );
}

export async function findCaseNames(db: Db, reportId: string): Promise<CaseNames> {
  const [names] = await selectRows(
    db,
    CaseNames,
    sql`
    select p.name as "handlerName", k.name as "filingKimName", d.code as "duplicateOfCode",
      r.rating_note as "ratingNote",
      array(select g.name from report_deputies x join groups g on g.id = x.office_id
        where x.report_id = r.id order by x.added_at) as deputies,
      (select count(*)::int from subscriptions s where s.about = 'report' and s.ref = r.id::text
        and s.confirmed_at is not null and s.ended_at is null) as followers
    from reports r
    left join people p on p.id = r.handler_id
    left join groups k on k.id = r.filing_group_id
    left join reports d on d.id = r.duplicate_of
    where r.id = ${reportId}::uuid`,
  );
  return CaseNames.parse(names);
}
