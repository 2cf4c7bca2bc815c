import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { selectRows } from '#platform/sql.ts';
import type { Dimension, Kind } from './content.ts';
import {
  AudienceName,
  BulletinItem,
  PublicAnswer,
  PublicBulletin,
  PublicFile,
  PublicVariant,
} from './public-bulletin.ts';

export const PAGE_SIZE = 20;

/** Where a public list goes on: the last bulletin seen. */
export type PublishedCursor = { at: Date; id: string };

export type PublishedFilter = {
  kind?: Kind | undefined;
  dimension?: Dimension | undefined;
  topic?: string | undefined;
  issuerId?: string | undefined;
  /** What concerns this place: addressed to the whole city, to a place above, to itself or to a place below. */
  areaCode?: string | undefined;
  /** Meant for this KIM: by name, or by its place. */
  groupId?: string | undefined;
  /** Left out are withdrawn and expired ones. */
  currentOnly?: boolean | undefined;
  /** Only what changed at or after this moment. */
  changedSince?: Date | undefined;
};

/** Of `published_bulletins p`, what a list shows. */
export const itemColumns = sql`
  p.id, p.slug, p.state, p.origin, p.kind, p.urgency, p.title, p.summary, p.dimension, p.topics,
  p.issuer_id as "issuerId", p.issuer_name as "issuerName", p.issuer_slug as "issuerSlug",
  p.issuer_kind as "issuerKind", p.valid_from as "validFrom", p.valid_until as "validUntil",
  p.version, p.correction_note as "correctionNote", p.withdrawal_reason as "withdrawalReason",
  p.review_due_at as "reviewDueAt", p.published_at as "publishedAt", p.corrected_at as "correctedAt",
  p.withdrawn_at as "withdrawnAt", p.expired_at as "expiredAt", p.changed_at as "changedAt"`;

const wholeColumns = sql`${itemColumns},
  p.who, p.happens_when as "happensWhen", p.happens_where as "happensWhere", p.how, p.body,
  p.contact, p.source, p.letter_number as "letterNumber", p.letter_date as "letterDate",
  p.letter_replaces as "letterReplaces"`;

/** The newest first. One row more than `limit` says that there is a next page. */
export function listPublished(
  db: Db,
  filter: PublishedFilter = {},
  cursor: PublishedCursor | null = null,
  limit = PAGE_SIZE,
): Promise<BulletinItem[]> {
  return selectRows(
    db,
    BulletinItem,
    sql`select ${itemColumns} from published_bulletins p
      where ${conditionsOf(filter)} and ${after(cursor)}
      order by p.published_at desc, p.id desc
      limit ${sql.lit(limit + 1)}`,
  );
}

/** As `listPublished`, with the whole text: for feeds and machines. */
export function listPublishedWhole(
  db: Db,
  filter: PublishedFilter = {},
  cursor: PublishedCursor | null = null,
  limit = PAGE_SIZE,
): Promise<PublicBulletin[]> {
  return selectRows(
    db,
    PublicBulletin,
    sql`select ${wholeColumns} from published_bulletins p
      where ${conditionsOf(filter)} and ${after(cursor)}
      order by p.published_at desc, p.id desc
      limit ${sql.lit(limit + 1)}`,
  );
}

/** Throws NotFound, for a draft as well as for no bulletin at all. */
export async function findPublished(db: Db, slug: string): Promise<PublicBulletin> {
  const [bulletin] = await selectRows(
    db,
    PublicBulletin,
    sql`select ${wholeColumns} from published_bulletins p where p.slug = ${slug}`,
  );
  if (!bulletin) throw new NotFound('bulletin');
  return bulletin;
}

export async function findPublishedByIdOrNull(db: Db, id: string): Promise<PublicBulletin | null> {
  const [row] = await selectRows(
    db,
    PublicBulletin,
    sql`select ${wholeColumns} from published_bulletins p where p.id = ${id}`,
  );
  return row ?? null;
}

/** SQL conditions over `published_bulletins p`, for lists and the search alike. */
export function conditionsOf(filter: PublishedFilter) {
  const conditions = [sql`true`];
  if (filter.kind) conditions.push(sql`p.kind = ${filter.kind}`);
  if (filter.dimension) conditions.push(sql`p.dimension = ${filter.dimension}`);
  if (filter.topic) conditions.push(sql`p.topics @> array[${filter.topic}]`);
  if (filter.issuerId) conditions.push(sql`p.issuer_id = ${filter.issuerId}`);
  if (filter.currentOnly) conditions.push(sql`p.state in ('published', 'corrected')`);
  if (filter.changedSince) conditions.push(sql`p.changed_at >= ${filter.changedSince}`);
  if (filter.areaCode) conditions.push(concernsArea(filter.areaCode));
  if (filter.groupId) conditions.push(isMeantFor(filter.groupId));
  return sql.join(conditions, sql` and `);
}

function concernsArea(code: string) {
  return sql`exists (
    select from bulletin_audiences a left join groups meant on a.kind = 'group' and meant.id::text = a.ref
    where a.bulletin_id = p.id and (
      a.kind = 'all'
      or a.kind = 'area' and (a.ref = ${code} or ${code} like a.ref || '.%' or a.ref like ${`${code}.%`})
      or a.kind = 'group' and (meant.area_code = ${code} or meant.area_code like ${`${code}.%`})))`;
}

function isMeantFor(groupId: string) {
  return sql`exists (
    select from bulletin_audiences a, groups kim
    where kim.id = ${groupId} and a.bulletin_id = p.id and (
      a.kind = 'all'
      or a.kind = 'group' and a.ref = kim.id::text
      or a.kind = 'area' and (kim.area_code = a.ref or kim.area_code like a.ref || '.%')))`;
}

function after(cursor: PublishedCursor | null) {
  if (!cursor) return sql`true`;
  return sql`(p.published_at, p.id) < (${cursor.at}, ${cursor.id}::uuid)`;
}

export function answersOf(db: Db, bulletinId: string): Promise<PublicAnswer[]> {
  return selectRows(
    db,
    PublicAnswer,
    sql`select id, bulletin_id as "bulletinId", body, answer, asked_at as "askedAt",
        answered_at as "answeredAt"
      from published_answers where bulletin_id = ${bulletinId}
      order by answered_at, id limit 200`,
  );
}

/** Files by their place in the bulletin; nothing for a withdrawn one. */
export function filesOf(db: Db, bulletinId: string): Promise<PublicFile[]> {
  return selectRows(
    db,
    PublicFile,
    sql`select f.id as "fileId", f.kind, f.media_type as "mediaType", f.sha256, f.bytes, f.width,
        f.height, f.sizes, f.original_name as "originalName", bf.alt
      from published_bulletins p
      join bulletin_files bf on bf.bulletin_id = p.id
      join files f on f.id = bf.file_id
      where p.id = ${bulletinId} and p.state <> 'withdrawn'
      order by bf.place`,
  );
}

export function variantsOf(db: Db, bulletinId: string): Promise<PublicVariant[]> {
  return selectRows(
    db,
    PublicVariant,
    sql`select v.language, v.title, v.summary, v.body
      from published_bulletins p join bulletin_variants v on v.bulletin_id = p.id
      where p.id = ${bulletinId} and p.state <> 'withdrawn'
      order by v.language`,
  );
}

const AudienceOf = AudienceName.extend({ bulletinId: z.string() });

/** Names of whom bulletins are for, by bulletin id; a place or KIM that is gone keeps its code. */
export async function audienceNames(
  db: Db,
  bulletinIds: string[],
): Promise<Map<string, AudienceName[]>> {
  if (bulletinIds.length === 0) return new Map();
  const rows = await selectRows(
    db,
    AudienceOf,
    sql`select a.bulletin_id as "bulletinId", a.kind, a.ref,
        coalesce(area.name, kim.name, a.ref) as name, coalesce(area.slug, kim.slug) as slug
      from bulletin_audiences a
      left join areas area on a.kind = 'area' and area.code = a.ref
      left join groups kim on a.kind = 'group' and kim.id::text = a.ref
      where a.bulletin_id = any(${bulletinIds}::uuid[])
      order by a.kind, a.ref`,
  );
  return Map.groupBy(rows, (row) => row.bulletinId);
}
