import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';

/**
 * How often each link was opened, day by day: more where more people were told, most on the first
 * days. A share of the code's own hash keeps two links of one reach apart.
 */
export async function openLinks(db: Db, now: Date): Promise<void> {
  await sql`
    with reached as (
      select l.code, b.published_at,
        case when l.group_id is null then 60
          else coalesce((
            select sum(s.audience_estimate) * 0.07 from spreads s
            where s.bulletin_id = l.bulletin_id and s.group_id = l.group_id
              and s.withdrawn_at is null), 0) end as base
      from links l join bulletins b on b.id = l.bulletin_id
    ), days as (
      select code, base, n, ((published_at at time zone 'Asia/Jakarta')::date + n) as day
      from reached cross join generate_series(0, 9) n
    )
    insert into link_days (code, day, opens)
    select code, day, opens from (
      select code, day,
        floor(base * power(0.62, n) * (0.35 + (hashtext(code || n) & 255) / 340.0))::int as opens
      from days where day <= (${now}::timestamptz at time zone 'Asia/Jakarta')::date
    ) counted
    where opens > 0
    on conflict (code, day) do nothing
  `.execute(db);
}

/**
 * What was told in the past has arrived, a little of it in vain, and what is older than a week
 * has been read. A task that its KIM never opened keeps its notice unread, or the worker would
 * take it for received.
 */
export async function settleDeliveries(db: Db, now: Date): Promise<void> {
  await sql`
    update deliveries set attempts = 1, sent_at = created_at + interval '40 seconds',
      state = 'sent'
    where state = 'queued' and created_at <= ${now}
  `.execute(db);
  await giveUpSome(db);
  await sql`
    update deliveries d set state = 'read',
      read_at = least(${now}::timestamptz,
        d.created_at + interval '1 minute' * (3 + (hashtext(d.id::text) & 511)))
    from notices n
    where n.id = d.notice_id and d.channel = 'desk' and d.state = 'delivered'
      and (d.created_at < ${now}::timestamptz - interval '7 days'
        or (hashtext(d.id::text) & 255) < 225 and d.created_at < ${now}::timestamptz - interval '1 day'
        or (hashtext(d.id::text) & 255) < 100 and d.created_at < ${now}::timestamptz - interval '4 hours')
      and not exists (
        select from relay_tasks t join post_holdings h on h.group_id = t.group_id
        where t.state = 'sent' and h.person_id = d.person_id
          and n.key = 'relay:' || t.bulletin_id || ':' || t.round)
  `.execute(db);
  await sql`update notices set fanned_out_at = created_at where fanned_out_at is null`.execute(db);
}

/** Five addresses are gone: the last thing sent there came back, and they are written to no more. */
async function giveUpSome(db: Db): Promise<void> {
  await sql`
    with last as (
      select distinct on (s.id) d.id, s.id as subscription_id, d.created_at, s.address
      from deliveries d join subscriptions s on s.id = d.subscription_id
      where s.address = any(${GONE}::text[])
      order by s.id, d.created_at desc
    ), ended as (
      update subscriptions s set ended_at = last.created_at + interval '3 hours'
      from last where last.subscription_id = s.id
    )
    update deliveries d set state = 'gave_up', attempts = 8, sent_at = null,
      last_outcome = case when last.address like '%2@%' then '552 5.2.2 kotak surat penuh'
        else '550 5.1.1 alamat tidak dikenal' end
    from last where last.id = d.id
  `.execute(db);
}

const GONE = [12, 17, 42, 58, 91].map((number) => `pengikut.${number}@contoh.invalid`);

export async function analyze(db: Db): Promise<void> {
  await sql`analyze areas, groups, people, post_holdings, bulletins, bulletin_audiences, relay_tasks,
    relay_task_history, spreads, notices, deliveries, subscriptions, links, reports, report_history,
    report_interests, report_tellings, report_answers, report_files, vault`.execute(db);
}
