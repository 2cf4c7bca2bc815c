import { sql } from 'kysely';
import { z } from 'zod';

import type { Post } from '#features/accounts';
import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { selectRows } from '#platform/sql.ts';
import type { Notice } from './notice.ts';

/** Writes the notice and gives its id; `null` when the same fact was told before. */
export async function insertNotice(db: Db, notice: Notice, now: Date): Promise<string | null> {
  const row = await db
    .insertInto('notices')
    .values({
      id: newId(now.getTime()),
      key: notice.key,
      kind: notice.kind,
      subject_kind: notice.subjectKind,
      subject_id: notice.subjectId,
      title: notice.title,
      body: notice.body,
      path: notice.path,
      urgency: notice.urgency,
      created_at: now,
      expires_at: notice.expiresAt ?? null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Who holds a post in these groups (all posts, or the named ones), or one of these posts anywhere. */
export async function holdersOf(
  db: Db,
  { groupIds, posts, anywhere }: { groupIds: string[]; posts: Post[]; anywhere: Post[] },
  at: Date,
): Promise<string[]> {
  if (groupIds.length === 0 && anywhere.length === 0) return [];
  const rows = await db
    .selectFrom('post_holdings as h')
    .innerJoin('people as p', 'p.id', 'h.person_id')
    .select('h.person_id as personId')
    .distinct()
    .where('p.closed_at', 'is', null)
    .where('h.valid_from', '<=', at)
    .where((e) => e.or([e('h.valid_until', 'is', null), e('h.valid_until', '>', at)]))
    .where((e) => {
      const inGroups = groupIds.length > 0 ? e('h.group_id', 'in', groupIds) : e.lit(false);
      const named = posts.length > 0 ? e.and([inGroups, e('h.post', 'in', posts)]) : inGroups;
      return anywhere.length > 0 ? e.or([named, e('h.post', 'in', anywhere)]) : named;
    })
    .execute();
  return rows.map((row) => row.personId);
}

/**
 * The desk, the mailbox and every browser of these people. The desk has it the moment
 * the row is there. Whoever has no e-mail (an address in .invalid) or does not want it gets none.
 */
export async function deliverToPeople(
  db: Db,
  {
    noticeId,
    people,
    now,
    pushDueAt,
  }: { noticeId: string; people: string[]; now: Date; pushDueAt: Date },
): Promise<void> {
  if (people.length === 0) return;
  await sql`
    insert into deliveries (id, notice_id, channel, person_id, state, due_at, created_at, sent_at)
    select gen_random_uuid(), ${noticeId}::uuid, channel, p.id,
      case channel when 'desk' then 'delivered' else 'queued' end, ${now}, ${now},
      case channel when 'desk' then ${now}::timestamptz end
    from people p cross join (values ('desk'), ('email')) as ways (channel)
    where p.id = any(${people}::uuid[]) and p.closed_at is null
      and (channel = 'desk' or (p.email not like '%.invalid' and not exists (
        select from channel_choices c where c.person_id = p.id and c.channel = 'email' and not c.wanted)))
    on conflict do nothing`.execute(db);
  await sql`
    insert into deliveries (id, notice_id, channel, subscription_id, state, due_at, created_at)
    select gen_random_uuid(), ${noticeId}::uuid, 'push', s.id, 'queued', ${pushDueAt}, ${now}
    from subscriptions s
    where s.about = 'desk' and s.channel = 'push' and s.ended_at is null
      and s.person_id = any(${people}::uuid[])
    on conflict do nothing`.execute(db);
}

export type FollowedThing = { about: string; ref: string };
const Batch = z.object({
  written: z.number(),
  seen: z.number(),
  channel: z.string().nullable(),
  address: z.string().nullable(),
});

/**
 * One batch of followers, in order of address, so that whoever follows two of these things is
 * told once. Run again after a crash it writes nothing twice.
 */
export async function deliverToFollowers(
  db: Db,
  fanOut: {
    noticeId: string;
    followed: FollowedThing[];
    after: { channel: string; address: string };
    limit: number;
    now: Date;
    pushDueAt: Date;
  },
): Promise<z.infer<typeof Batch>> {
  // passed as text and cast, or the driver would serialise it a second time
  const things = JSON.stringify(fanOut.followed);
  const rows = await selectRows(
    db,
    Batch,
    sql`
    with followed as (
      select about, ref from json_to_recordset(${things}::text::json) as x (about text, ref text)
    ), batch as materialized (
      select distinct on (s.channel, s.address) s.id, s.channel, s.address
      from subscriptions s join followed f on f.about = s.about and f.ref = s.ref
      where s.confirmed_at is not null and s.ended_at is null
        and (s.channel, s.address) > (${fanOut.after.channel}, ${fanOut.after.address})
      order by s.channel, s.address, s.id
      limit ${fanOut.limit}
    ), written as (
      insert into deliveries (id, notice_id, channel, subscription_id, state, due_at, created_at)
      select gen_random_uuid(), ${fanOut.noticeId}::uuid, channel, id, 'queued',
        case channel when 'push' then ${fanOut.pushDueAt}::timestamptz else ${fanOut.now}::timestamptz end,
        ${fanOut.now}
      from batch
      on conflict do nothing
      returning 1
    ), last as (
      select channel, address from batch order by channel desc, address desc limit 1
    )
    select (select count(*)::int from written) as written, (select count(*)::int from batch) as seen,
      (select channel from last) as channel, (select address from last) as address`,
  );
  return rows[0] ?? { written: 0, seen: 0, channel: null, address: null };
}

export async function markFannedOut(db: Db, noticeId: string, now: Date): Promise<void> {
  await db.updateTable('notices').set({ fanned_out_at: now }).where('id', '=', noticeId).execute();
}
