import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';

/**
 * One more copy of everything that is out, older by some hours, and of everybody who follows.
 * For benchmarks only: a copy has neither history nor ledger entries.
 */
export async function copyOnce(db: Db, copy: number): Promise<void> {
  await copyBulletins(db, copy);
  await copyTasks(db);
  await copyLinks(db);
  await copyFollowers(db, copy);
  await copyReports(db, copy);
  await sql`drop table copied_bulletins, copied_tasks, copied_links`.execute(db);
}

const Column = z.object({ name: z.string() });

/** All but the generated ones, which cannot be written. */
async function writableColumns(db: Db, table: string) {
  const rows = await selectRows(
    db,
    Column,
    sql`select column_name::text as name from information_schema.columns
      where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'
      order by ordinal_position`,
  );
  return rows.map(({ name }) => name);
}

async function copyBulletins(db: Db, copy: number): Promise<void> {
  await sql`
    create temporary table copied_bulletins on commit drop as
    select id as old_id, gen_random_uuid() as new_id from bulletins
    where state in ('published', 'corrected', 'expired', 'withdrawn') and slug !~ '-salinan-\\d+$'
  `.execute(db);
  const columns = await writableColumns(db, 'bulletins');
  await sql`
    insert into bulletins (${sql.join(columns.map((name) => sql.ref(name)))})
    select ${sql.join(columns.map((name) => sql.ref(`r.${name}`)))}
    from bulletins b join copied_bulletins c on c.old_id = b.id
    cross join lateral jsonb_populate_record(null::bulletins, to_jsonb(b) || jsonb_build_object(
      'id', c.new_id,
      'slug', b.slug || '-salinan-' || ${copy}::int,
      'published_at', b.published_at - make_interval(hours => ${copy}::int))) r
  `.execute(db);
  await sql`
    insert into bulletin_versions
    select r.* from bulletin_versions v join copied_bulletins c on c.old_id = v.bulletin_id
    cross join lateral jsonb_populate_record(v, jsonb_build_object('bulletin_id', c.new_id)) r
  `.execute(db);
  await sql`
    insert into bulletin_audiences (bulletin_id, kind, ref)
    select c.new_id, a.kind, a.ref from bulletin_audiences a
    join copied_bulletins c on c.old_id = a.bulletin_id
  `.execute(db);
}

async function copyTasks(db: Db): Promise<void> {
  await sql`
    create temporary table copied_tasks on commit drop as
    select t.id as old_id, gen_random_uuid() as new_id, c.new_id as bulletin_id
    from relay_tasks t join copied_bulletins c on c.old_id = t.bulletin_id
  `.execute(db);
  await sql`
    insert into relay_tasks
    select r.* from relay_tasks t join copied_tasks c on c.old_id = t.id
    cross join lateral jsonb_populate_record(t, jsonb_build_object(
      'id', c.new_id, 'bulletin_id', c.bulletin_id)) r
  `.execute(db);
  await sql`
    insert into spreads
    select r.* from spreads s join copied_tasks c on c.old_id = s.task_id
    cross join lateral jsonb_populate_record(s, jsonb_build_object(
      'id', gen_random_uuid(), 'task_id', c.new_id, 'bulletin_id', c.bulletin_id)) r
  `.execute(db);
}

/** Codes are drawn without looking; the few that are taken already stay without a copy. */
async function copyLinks(db: Db): Promise<void> {
  await sql`
    create temporary table copied_links on commit drop as
    select l.code as old_code, c.new_id as bulletin_id, l.group_id, l.created_at,
      translate(substr(md5(gen_random_uuid()::text), 1, 7), '01', 'xz') as new_code
    from links l join copied_bulletins c on c.old_id = l.bulletin_id
  `.execute(db);
  await sql`
    with made as (
      insert into links (code, bulletin_id, group_id, created_at)
      select new_code, bulletin_id, group_id, created_at from copied_links
      on conflict do nothing returning code
    )
    insert into link_days (code, day, opens)
    select c.new_code, d.day, d.opens from copied_links c
    join made on made.code = c.new_code join link_days d on d.code = c.old_code
    on conflict do nothing
  `.execute(db);
}

async function copyFollowers(db: Db, copy: number): Promise<void> {
  await sql`
    insert into subscriptions
    select r.* from subscriptions s
    cross join lateral jsonb_populate_record(s, jsonb_build_object(
      'id', gen_random_uuid(), 'address', 'salinan.' || ${copy}::int || '.' || s.address,
      'token', replace(gen_random_uuid()::text, '-', ''))) r
    where s.channel = 'email' and s.person_id is null and s.address like 'pengikut.%'
    on conflict do nothing
  `.execute(db);
}

/** Codes are drawn without looking; the few that are taken already stay without a copy. */
async function copyReports(db: Db, copy: number): Promise<void> {
  const columns = await writableColumns(db, 'reports');
  await sql`
    insert into reports (${sql.join(columns.map((name) => sql.ref(name)))})
    select ${sql.join(columns.map((name) => sql.ref(`r.${name}`)))}
    from reports o cross join lateral jsonb_populate_record(null::reports,
      to_jsonb(o) - 'client_key' || jsonb_build_object(
        'id', gen_random_uuid(),
        'code', translate(substr(md5(gen_random_uuid()::text), 1, 8), '01', 'xz'),
        'title', left(o.title, 100) || ' (salinan ' || ${copy}::int || ')',
        'published_at', o.published_at - make_interval(hours => ${copy}::int))) r
    where o.title !~ '\\(salinan \\d+\\)$'
    on conflict do nothing
  `.execute(db);
}
