import { type RawBuilder, sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { DeskItem, type DeskKind, MOST_ITEMS } from './desk.ts';
import type { ClaimReach } from './desk-claims.ts';

/** Claims that wait for this person; those about their own body, or too near, never do. */
export async function listClaimItems(db: Db, reach: ClaimReach): Promise<DeskItem[]> {
  const parts = await Promise.all([
    checked(db, reach),
    judged(db, reach),
    objections(db, reach),
    confirmations(db, reach),
  ]);
  return parts.flat();
}

/** To be weighed, to be taken, in hand, and for whoever assigns also what others are late with. */
async function checked(db: Db, reach: ClaimReach): Promise<DeskItem[]> {
  if (!reach.triages) return [];
  const mine = sql`c.handler_id = ${reach.personId}::uuid`;
  const free = sql`c.handler_id is null`;
  const parts = await Promise.all([
    items(db, reach, {
      kind: 'claim_triage',
      due: sql`c.step_due_at`,
      which: sql`c.state = 'new' and c.triaged_at is null`,
    }),
    items(db, reach, {
      kind: 'claim_take',
      due: ANSWER,
      which: sql`${free} and (c.state = 'new' and c.triaged_at is not null
        or c.state in ('evidence', 'draft', 'revision', 'review'))`,
    }),
    items(db, reach, {
      kind: 'claim_check',
      due: ANSWER,
      which: sql`${mine} and c.state in ('assigned', 'evidence', 'draft', 'revision', 'review')`,
    }),
    reach.assigns
      ? items(db, reach, {
          kind: 'claim_late',
          due: ANSWER,
          which: sql`c.late_at is not null and c.handler_id <> ${reach.personId}::uuid
            and c.state in ('assigned', 'evidence', 'draft', 'revision', 'review')`,
        })
      : [],
  ]);
  return parts.flat();
}

const ANSWER = sql`least(c.step_due_at, c.answer_due_at)`;

/** Everybody who wrote on the draft in work, and for which body. */
const AUTHORS = sql`(select v.drafted_by as person_id, v.drafted_group_id as group_id
    from claim_verdicts v
    where v.claim_id = c.id and v.published_at is null and v.dropped_at is null
  union select a.person_id, a.group_id
    from claim_verdicts v join claim_verdict_authors a on a.verdict_id = v.id
    where v.claim_id = c.id and v.published_at is null and v.dropped_at is null)`;

const isAuthor = (personId: string) =>
  sql`exists (select from ${AUTHORS} as author where author.person_id = ${personId}::uuid)`;

/** What takes the training: a word for the meantime, the second opinion, publication. */
async function judged(db: Db, reach: ClaimReach): Promise<DeskItem[]> {
  const { personId, secondBodies } = reach;
  const hasOtherBody = sql`exists (select from unnest(${secondBodies}::uuid[]) as own (id)
    where not exists (select from ${AUTHORS} as author where author.group_id = own.id))`;
  const parts = await Promise.all([
    reach.interims
      ? items(db, reach, {
          kind: 'claim_interim',
          due: sql`c.interim_due_at`,
          which: sql`c.interim_due_at is not null and c.interim = ''`,
        })
      : [],
    secondBodies.length > 0
      ? items(db, reach, {
          kind: 'claim_second',
          due: sql`c.step_due_at`,
          which: sql`c.state = 'second_opinion' and not ${isAuthor(personId)} and ${hasOtherBody}`,
        })
      : [],
    reach.publishes
      ? items(db, reach, {
          kind: 'claim_publish',
          due: sql`c.step_due_at`,
          which: sql`c.state = 'ready' and not ${isAuthor(personId)}`,
        })
      : [],
  ]);
  return parts.flat();
}

/** Whoever wrote or read the verdict does not answer an objection to it. */
function objections(db: Db, reach: ClaimReach): Promise<DeskItem[]> {
  if (!reach.judges) return Promise.resolve([]);
  const { personId } = reach;
  return items(db, reach, {
    kind: 'claim_objection',
    id: sql`o.id`,
    body: sql`left(o.reason, 140)`,
    path: sql`'/meja/cek/keberatan/' || o.id`,
    due: sql`o.due_at`,
    since: sql`o.filed_at`,
    from: sql`join claim_objections o on o.claim_id = c.id
      join claim_verdicts v on v.id = o.verdict_id`,
    which: sql`o.decided_at is null and v.second_by is distinct from ${personId}::uuid
      and v.drafted_by <> ${personId}::uuid
      and not exists (select from claim_verdict_authors a
        where a.verdict_id = v.id and a.person_id = ${personId}::uuid)`,
  });
}

/** Asked of an office: what the claim is about does not matter, it judges nothing. */
function confirmations(db: Db, { offices }: ClaimReach): Promise<DeskItem[]> {
  if (offices.length === 0) return Promise.resolve([]);
  return selectRows(
    db,
    DeskItem,
    sql`
    select 'claim_confirm' as kind, f.id, c.title, left(f.question, 140) as body,
      '/meja/cek/konfirmasi/' || f.id as path, f.due_at as "dueAt", f.asked_at as since
    from claim_confirmations f join claims c on c.id = f.claim_id
    where f.office_id = any(${offices}::uuid[]) and f.answered_at is null
    order by f.due_at limit ${sql.lit(MOST_ITEMS)}`,
  );
}

type Said = {
  kind: DeskKind;
  due: RawBuilder<unknown>;
  which: RawBuilder<unknown>;
  from?: RawBuilder<unknown>;
} & Partial<Record<'id' | 'body' | 'path' | 'since', RawBuilder<unknown>>>;

function items(db: Db, { bodies, personId }: ClaimReach, said: Said): Promise<DeskItem[]> {
  const { kind, due, which, from = sql``, id = sql`c.id`, body = sql`c.code` } = said;
  const { path = sql`'/meja/cek/' || c.id`, since = sql`c.changed_at` } = said;
  return selectRows(
    db,
    DeskItem,
    sql`
    select ${sql.lit(kind)} as kind, ${id} as id, c.title, ${body} as body, ${path} as path,
      ${due} as "dueAt", ${since} as since
    from claims c ${from}
    where ${which}
      and not exists (select from claim_subjects u
        where u.claim_id = c.id and u.group_id = any(${bodies}::uuid[]))
      and not exists (select from claim_conflicts n
        where n.claim_id = c.id and n.person_id = ${personId}::uuid)
    order by ${due} limit ${sql.lit(MOST_ITEMS)}`,
  );
}
