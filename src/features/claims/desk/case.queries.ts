import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import {
  AskedRow,
  CaseConfirmation,
  CaseEvidence,
  CaseHistoryRow,
  CaseNames,
  CaseNote,
  CaseObjection,
  CaseSighting,
  CaseStatement,
  CaseTip,
  CaseVerdict,
} from './case-rows.ts';

/** More wordings than this are counted, not listed. */
const MOST_TIPS = 12;

const file = (alias: string) =>
  sql`case when ${sql.ref(alias)}.id is null then null else json_build_object(
    'kind', ${sql.ref(alias)}.kind, 'sha256', ${sql.ref(alias)}.sha256, 'width', ${sql.ref(alias)}.width,
    'height', ${sql.ref(alias)}.height, 'sizes', ${sql.ref(alias)}.sizes,
    'originalName', ${sql.ref(alias)}.original_name) end`;

/** Also what claims that were merged into this one were asked with. */
const ofClaim = (claimId: string) =>
  sql`t.claim_id in (select ${claimId}::uuid union all
    select m.id from claims m where m.merged_into = ${claimId}::uuid and m.state = 'merged')`;

export function listTips(db: Db, claimId: string): Promise<CaseTip[]> {
  return selectRows(
    db,
    CaseTip,
    sql`
    select t.id, t.code, t.text, t.links, t.picture_text as "pictureText", t.reading, t.masked,
      t.origin, t.state, t.asked, t.first_at as "firstAt", t.last_at as "lastAt",
      ${file('f')} as file,
      exists (select from claim_variants v where v.claim_id = ${claimId}::uuid and v.tip_id = t.id)
        as "isVariant"
    from tips t left join files f on f.id = t.file_id
    where ${ofClaim(claimId)} order by t.asked desc, t.last_at desc, t.id limit ${MOST_TIPS}`,
  );
}

export function listSightings(db: Db, claimId: string): Promise<CaseSighting[]> {
  return selectRows(
    db,
    CaseSighting,
    sql`
    select s.channel, a.name as "areaName", s.url, s.note, g.name as "groupName", s.at
    from tip_sightings s join tips t on t.id = s.tip_id
    left join areas a on a.code = s.area_code left join groups g on g.id = s.group_id
    where ${ofClaim(claimId)} order by s.at desc, s.id desc limit 20`,
  );
}

/** Askers by kelurahan; what is too few to show is covered by `askedWhere`. */
export function countAskedByArea(db: Db, claimId: string): Promise<AskedRow[]> {
  return selectRows(
    db,
    AskedRow,
    sql`
    select coalesce(a.name, '') as "areaName", sum(n.asked)::int as asked
    from tip_counts n join tips t on t.id = n.tip_id left join areas a on a.code = n.area_code
    where ${ofClaim(claimId)} group by 1 order by 2 desc, 1`,
  );
}

export function listEvidence(db: Db, claimId: string): Promise<CaseEvidence[]> {
  return selectRows(
    db,
    CaseEvidence,
    sql`
    select e.id, e.kind, e.source, e.url, e.quote, e.note, e.stance, ${file('f')} as file,
      e.archive_state as "archiveState", e.archive_sha as "archiveSha",
      e.archive_size as "archiveSize", e.archive_title as "archiveTitle",
      left(e.archive_text, 600) as "archiveStart", e.archive_final_url as "archiveFinalUrl",
      e.archived_at as "archivedAt", e.archive_note as "archiveNote", p.name as "addedBy",
      g.name as "addedBody", e.added_at as "addedAt"
    from claim_evidence e left join files f on f.id = e.file_id
    left join people p on p.id = e.added_by left join groups g on g.id = e.added_group_id
    where e.claim_id = ${claimId}::uuid and e.removed_at is null order by e.added_at, e.id`,
  );
}

export function listConfirmations(db: Db, claimId: string): Promise<CaseConfirmation[]> {
  return selectRows(
    db,
    CaseConfirmation,
    sql`
    select f.id, f.office_id as "officeId", coalesce(g.name, f.expert) as "askedOf", f.question,
      p.name as "askedBy", f.asked_at as "askedAt", f.due_at as "dueAt", f.stance, f.answer,
      q.name as "answeredBy", f.answered_post as "answeredPost", f.answered_at as "answeredAt"
    from claim_confirmations f join people p on p.id = f.asked_by
    left join groups g on g.id = f.office_id left join people q on q.id = f.answered_by
    where f.claim_id = ${claimId}::uuid order by f.asked_at, f.id`,
  );
}

export function listStatements(db: Db, claimId: string): Promise<CaseStatement[]> {
  return selectRows(
    db,
    CaseStatement,
    sql`
    select s.id, g.name as "groupName", s.body, s.post, s.at, s.withdrawn_at as "withdrawnAt"
    from claim_statements s join groups g on g.id = s.group_id
    where s.claim_id = ${claimId}::uuid order by s.at, s.id`,
  );
}

/** All numbers, the newest first. */
export function listVerdicts(db: Db, claimId: string): Promise<CaseVerdict[]> {
  return selectRows(
    db,
    CaseVerdict,
    sql`
    select v.id, v.number, v.verdict, v.types, v.summary, v.body, v.method, v.advice,
      v.change_note as "changeNote", v.label, d.name as "draftedName", dg.name as "draftedBody",
      v.drafted_post as "draftedPost", v.saved_at as "savedAt", v.submitted_at as "submittedAt",
      s.name as "secondName", sg.name as "secondBody", v.second_post as "secondPost",
      v.second_note as "secondNote", v.seconded_at as "secondedAt", p.name as "publishedName",
      v.published_post as "publishedPost", v.published_at as "publishedAt",
      v.dropped_at as "droppedAt"
    from claim_verdicts v join people d on d.id = v.drafted_by
    join groups dg on dg.id = v.drafted_group_id
    left join people s on s.id = v.second_by left join groups sg on sg.id = v.second_group_id
    left join people p on p.id = v.published_by
    where v.claim_id = ${claimId}::uuid order by v.number desc`,
  );
}

export function listObjections(db: Db, claimId: string): Promise<CaseObjection[]> {
  return selectRows(
    db,
    CaseObjection,
    sql`
    select id, code, reason, url, filed_at as "filedAt", due_at as "dueAt", outcome, answer,
      decided_at as "decidedAt"
    from claim_objections where claim_id = ${claimId}::uuid order by filed_at desc, id desc`,
  );
}

/** The whole of it, internal rows too, the newest first. */
export function listHistory(db: Db, claimId: string): Promise<CaseHistoryRow[]> {
  return selectRows(
    db,
    CaseHistoryRow,
    sql`
    select h.at, h.event, h.note, h.is_public as "isPublic", p.name as "personName", h.post,
      g.name as "groupName"
    from claim_history h left join people p on p.id = h.person_id
    left join groups g on g.id = h.group_id
    where h.claim_id = ${claimId}::uuid order by h.at desc, h.id desc`,
  );
}

export function listNotes(db: Db, claimId: string): Promise<CaseNote[]> {
  return selectRows(
    db,
    CaseNote,
    sql`
    select n.at, n.body, p.name as "personName", n.post
    from claim_notes n join people p on p.id = n.person_id
    where n.claim_id = ${claimId}::uuid order by n.at desc, n.id desc`,
  );
}

const otherClaim = (id: string) =>
  sql`(select json_build_object('id', o.id, 'code', o.code, 'title', o.title, 'state', o.state,
    'asked', o.asked) from claims o where o.id = ${sql.ref(id)})`;

export async function findCaseNames(db: Db, claimId: string): Promise<CaseNames> {
  const [names] = await selectRows(
    db,
    CaseNames,
    sql`
    select p.name as "handlerName", g.name as "handlerBody", ${otherClaim('c.pattern_of')} as "patternOf",
      ${otherClaim('c.merged_into')} as "mergedInto", b.slug as "bulletinSlug",
      (select coalesce(json_agg(json_build_object('id', sg.id, 'name', sg.name) order by sg.name), '[]')
        from claim_subjects s join groups sg on sg.id = s.group_id where s.claim_id = c.id) as subjects,
      (select coalesce(json_agg(json_build_object('name', fp.name, 'reason', f.reason) order by f.at), '[]')
        from claim_conflicts f join people fp on fp.id = f.person_id where f.claim_id = c.id) as conflicts,
      (select count(*)::int from claim_interests i
        where i.claim_id = c.id and i.ended_at is null and i.person_id is not null) as people,
      (select count(*)::int from claim_interests i
        where i.claim_id = c.id and i.ended_at is null and i.group_id is not null) as kims,
      (select count(*)::int from subscriptions s where s.about = 'claim' and s.ref = c.id::text
        and s.confirmed_at is not null and s.ended_at is null) as addresses,
      (select count(*)::int from tips t where ${ofClaim(claimId)}) as tips
    from claims c left join people p on p.id = c.handler_id
    left join groups g on g.id = c.handler_group_id left join bulletins b on b.id = c.bulletin_id
    where c.id = ${claimId}::uuid`,
  );
  return CaseNames.parse(names);
}
