import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { AreaChoice, GroupChoice, HeadCount } from './audience-choices.ts';
import type { Audience } from './content.ts';

/** How many an audience takes in, before anything is sent. Nobody counts twice. */
export async function headCount(db: Db, audience: Audience[], now: Date): Promise<HeadCount> {
  const nobody = { kims: 0, members: 0, followers: 0, population: null };
  if (audience.length === 0) return nobody;
  const of = (kind: Audience['kind']) =>
    audience.filter((part) => part.kind === kind).map((part) => part.ref);
  const [row] = await selectRows(
    db,
    HeadCount,
    sql`with recursive asked as (
        select ${of('all').length > 0}::boolean as everybody, ${of('area')}::text[] as codes,
          ${of('group')}::text[] as groups, ${of('topic')}::text[] as topics
      ),
      places as (
        select a.code, a.population from areas a, asked
        where asked.everybody and a.parent_code is null
          or a.code = any(asked.codes)
            -- a place inside another one of the list is counted there
            and not exists (select from unnest(asked.codes) c where a.code like c || '.%')
      ),
      kim as (
        select g.id, g.area_code from groups g, asked
        where g.kind = 'kim' and g.closed_at is null and (
          asked.everybody or g.id::text = any(asked.groups)
          or exists (select from unnest(asked.codes) c where g.area_code = c or g.area_code like c || '.%')
          -- a topic reaches the KIM in which somebody follows it
          or exists (
            select from subscriptions s join post_holdings h on h.person_id = s.person_id
            where s.about = 'topic' and s.ref = any(asked.topics) and s.confirmed_at is not null
              and s.ended_at is null and h.group_id = g.id and h.valid_until is null))
      ),
      followed as (
        select count(distinct (s.channel, s.address))::int as n from subscriptions s, asked
        where s.confirmed_at is not null and s.ended_at is null and (
          s.about = 'city' or s.about = 'topic' and s.ref = any(asked.topics)
          or s.about = 'group' and s.ref in (select id::text from kim)
          or s.about = 'area' and (asked.everybody or exists (
            select from unnest(asked.codes) c
            where s.ref = c or s.ref like c || '.%' or c like s.ref || '.%')))
      )
      select
        (select count(*)::int from kim) as kims,
        (select count(distinct h.person_id)::int from post_holdings h join kim on kim.id = h.group_id
          where h.valid_from <= ${now} and (h.valid_until is null or h.valid_until > ${now})) as members,
        (select n from followed) as followers,
        (select case when count(*) = 0 or bool_or(population is null) then null
          else sum(population)::int end from places) as population`,
  );
  return row ?? nobody;
}

/** Places one may address, each kecamatan before its kelurahan. */
export function areaChoices(db: Db): Promise<AreaChoice[]> {
  return selectRows(
    db,
    AreaChoice,
    sql`select code, name, level from areas
      where level in ('kecamatan', 'kelurahan') and valid_until is null order by code`,
  );
}

export function kimChoices(db: Db): Promise<GroupChoice[]> {
  return selectRows(
    db,
    GroupChoice,
    sql`select id, name from groups where kind = 'kim' and closed_at is null order by name`,
  );
}

/** Offices in whose name a bulletin may speak, or to which a question may be passed on. */
export function officeChoices(db: Db): Promise<GroupChoice[]> {
  return selectRows(
    db,
    GroupChoice,
    sql`select id, name from groups where kind <> 'kim' and closed_at is null order by name`,
  );
}

/** Codes and ids of an audience that do not exist in this city. */
export async function unknownAudience(db: Db, audience: Audience[]): Promise<string[]> {
  const codes = audience.filter((part) => part.kind === 'area').map((part) => part.ref);
  const groups = audience.filter((part) => part.kind === 'group').map((part) => part.ref);
  const rows = await selectRows(
    db,
    z.object({ ref: z.string() }),
    sql`select ref from unnest(${codes}::text[]) ref where not exists (select from areas where code = ref)
      union all
      select ref from unnest(${groups}::text[]) ref
      where not exists (select from groups where kind = 'kim' and id::text = ref)`,
  );
  return rows.map((row) => row.ref);
}

const Reach = z.object({
  /** Places that the audience names, with all above and below them; every place for the whole city. */
  codes: z.array(z.string()),
  groupIds: z.array(z.string()),
  groupSlugs: z.array(z.string()),
});
export type Reach = z.infer<typeof Reach>;

/** Places and bodies whose followers and pages a change of this bulletin concerns; the issuer is one of them. */
export async function reachOf(
  db: Db,
  { issuerId, audience }: { issuerId: string; audience: readonly Audience[] },
): Promise<Reach> {
  const of = (kind: Audience['kind']) =>
    audience.filter((part) => part.kind === kind).map((part) => part.ref);
  const [row] = await selectRows(
    db,
    Reach,
    sql`with named as (
        select id::text, slug from groups
        where id = ${issuerId}::uuid or id::text = any(${of('group')}::text[])
      )
      select
        coalesce((select array_agg(a.code order by a.code) from areas a
          where ${of('all').length > 0}::boolean or exists (
            select from unnest(${of('area')}::text[]) c
            where a.code = c or a.code like c || '.%' or c like a.code || '.%')), '{}') as codes,
        (select array_agg(id) from named) as "groupIds",
        (select array_agg(slug) from named) as "groupSlugs"`,
  );
  return row ?? { codes: [], groupIds: [], groupSlugs: [] };
}
