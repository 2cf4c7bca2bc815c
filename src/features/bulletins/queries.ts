import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import type { Bulletin, BulletinState } from './bulletin.ts';
import { BulletinContent } from './content.ts';
import { DeskRow, type HistoryRow } from './desk-row.ts';

const bulletinColumns = [
  'bulletins.id',
  'slug',
  'state',
  'origin',
  'bulletins.kind',
  'urgency',
  'title',
  'summary',
  'who',
  'happens_when as happensWhen',
  'happens_where as happensWhere',
  'how',
  'body',
  'contact',
  'source',
  'dimension',
  'topics',
  'issuer_id as issuerId',
  'valid_from as validFrom',
  'valid_until as validUntil',
  'letter_number as letterNumber',
  'letter_date as letterDate',
  'letter_replaces as letterReplaces',
  'version',
  'revision',
  'correction_note as correctionNote',
  'withdrawal_reason as withdrawalReason',
  'review_due_at as reviewDueAt',
  'publish_at as publishAt',
  'written_by as writtenBy',
  'writers',
  'submitted_by as submittedBy',
  'approved_by as approvedBy',
  'published_by as publishedBy',
  'created_at as createdAt',
  'updated_at as updatedAt',
  'submitted_at as submittedAt',
  'published_at as publishedAt',
] as const;

const bulletinsWhole = (db: Db) =>
  db
    .selectFrom('bulletins')
    .select((q) => [
      ...bulletinColumns,
      sql<Date | null>`greatest(published_at, corrected_at, withdrawn_at, expired_at)`.as(
        'changedAt',
      ),
      jsonArrayFrom(
        q
          .selectFrom('bulletin_audiences as a')
          .select(['a.kind', 'a.ref'])
          .whereRef('a.bulletin_id', '=', 'bulletins.id')
          .orderBy('a.kind')
          .orderBy('a.ref'),
      ).as('audience'),
      jsonArrayFrom(
        q
          .selectFrom('bulletin_variants as v')
          .select(['v.language', 'v.title', 'v.summary', 'v.body'])
          .whereRef('v.bulletin_id', '=', 'bulletins.id')
          .orderBy('v.language'),
      ).as('variants'),
      jsonArrayFrom(
        q
          .selectFrom('bulletin_files as f')
          .select(['f.file_id as fileId', 'f.alt'])
          .whereRef('f.bulletin_id', '=', 'bulletins.id')
          .orderBy('f.place'),
      ).as('files'),
    ]);

type WholeRow = Awaited<ReturnType<ReturnType<typeof bulletinsWhole>['execute']>>[number];

function bulletinOf(row: WholeRow): Bulletin {
  return { ...row, content: BulletinContent.parse(row) };
}

export async function findBulletin(db: Db, id: string): Promise<Bulletin> {
  const row = await bulletinsWhole(db)
    .where('bulletins.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound('bulletin'));
  return bulletinOf(row);
}

/** Holds the row until the transaction ends, so two people cannot both decide. */
export async function lockBulletin(db: Db, id: string): Promise<Bulletin> {
  const row = await bulletinsWhole(db)
    .where('bulletins.id', '=', id)
    .forUpdate('bulletins')
    .executeTakeFirstOrThrow(() => new NotFound('bulletin'));
  return bulletinOf(row);
}

/** Where a desk list goes on: the last row seen. */
export type DeskCursor = { at: Date; id: string };

export type DeskFilter = {
  /** `null` sees every issuer's; otherwise only these offices'. */
  issuerIds: string[] | null;
  states?: readonly BulletinState[] | undefined;
  issuerId?: string | undefined;
  words?: string | undefined;
  writtenBy?: string | undefined;
  /** Only what waits for a second person: a text, an emergency that is out, a correction. */
  toReview?: boolean | undefined;
};

/** Bulletins for the desk, the last changed first; one row more than `limit` says that there is more. */
export async function listForDesk(
  db: Db,
  filter: DeskFilter,
  cursor: DeskCursor | null,
  limit: number,
): Promise<DeskRow[]> {
  let query = db
    .selectFrom('bulletins as b')
    .innerJoin('groups as g', 'g.id', 'b.issuer_id')
    .innerJoin('people as p', 'p.id', 'b.written_by')
    .select((q) => [
      'b.id',
      'b.slug',
      'b.state',
      'b.kind',
      'b.urgency',
      'b.title',
      'g.name as issuerName',
      'p.name as writerName',
      'b.publish_at as publishAt',
      'b.published_at as publishedAt',
      'b.valid_until as validUntil',
      'b.review_due_at as reviewDueAt',
      'b.updated_at as updatedAt',
      q
        .exists(
          q
            .selectFrom('bulletin_corrections as c')
            .select('c.id')
            .whereRef('c.bulletin_id', '=', 'b.id')
            .where('c.state', '=', 'proposed'),
        )
        .as('hasCorrection'),
    ]);
  if (filter.issuerIds)
    query = query.where('b.issuer_id', '=', sql<string>`any(${filter.issuerIds}::uuid[])`);
  if (filter.issuerId) query = query.where('b.issuer_id', '=', filter.issuerId);
  if (filter.states) query = query.where('b.state', 'in', [...filter.states]);
  if (filter.writtenBy) query = query.where('b.written_by', '=', filter.writtenBy);
  if (filter.words) query = query.where('b.title', 'ilike', `%${escapeLike(filter.words)}%`);
  if (filter.toReview) query = query.where(waitsForReview);
  if (cursor)
    query = query.where(sql<boolean>`(b.updated_at, b.id) < (${cursor.at}, ${cursor.id}::uuid)`);
  const rows = await query
    .orderBy('b.updated_at', 'desc')
    .orderBy('b.id', 'desc')
    .limit(limit + 1)
    .execute();
  return z.array(DeskRow).parse(rows);
}

const waitsForReview = sql<boolean>`(
  b.state = 'in_review'
  or b.review_due_at is not null and b.state in ('published', 'corrected')
  or exists (select from bulletin_corrections c where c.bulletin_id = b.id and c.state = 'proposed'))`;

function escapeLike(words: string): string {
  return words.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

export function historyOf(db: Db, bulletinId: string): Promise<HistoryRow[]> {
  return db
    .selectFrom('bulletin_history as h')
    .leftJoin('people as p', 'p.id', 'h.person_id')
    .select([
      'h.at',
      'h.from_state as fromState',
      'h.to_state as toState',
      'p.name as personName',
      'h.post',
      'h.note',
    ])
    .where('h.bulletin_id', '=', bulletinId)
    .orderBy('h.at')
    .orderBy('h.id')
    .execute();
}

/** Who else looked at the draft since `since`; never the one who asks. */
export async function otherEditors(
  db: Db,
  bulletinId: string,
  { except, since }: { except: string; since: Date },
): Promise<string[]> {
  const rows = await db
    .selectFrom('bulletin_editors as e')
    .innerJoin('people as p', 'p.id', 'e.person_id')
    .select('p.name')
    .where('e.bulletin_id', '=', bulletinId)
    .where('e.person_id', '<>', except)
    .where('e.seen_at', '>=', since)
    .orderBy('e.seen_at', 'desc')
    .execute();
  return rows.map((row) => row.name);
}

export type ReviewRow = {
  at: Date;
  reviewerName: string;
  decision: 'approved' | 'changes_asked';
  note: string;
};

export function reviewsOf(db: Db, bulletinId: string): Promise<ReviewRow[]> {
  return db
    .selectFrom('bulletin_reviews as r')
    .innerJoin('people as p', 'p.id', 'r.reviewer_id')
    .select(['r.at', 'p.name as reviewerName', 'r.decision', 'r.note'])
    .where('r.bulletin_id', '=', bulletinId)
    .orderBy('r.at', 'desc')
    .execute();
}

/** Scheduled bulletins whose hour has come, the earliest first. */
export async function dueToPublish(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('bulletins')
    .select('id')
    .where('state', '=', 'scheduled')
    .where('publish_at', '<=', now)
    .orderBy('publish_at')
    .limit(500)
    .execute();
  return rows.map((row) => row.id);
}

/** Public bulletins whose validity is over. */
export async function dueToExpire(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('bulletins')
    .select('id')
    .where('state', 'in', ['published', 'corrected'])
    .where('valid_until', '<', now)
    .orderBy('valid_until')
    .limit(500)
    .execute();
  return rows.map((row) => row.id);
}

/** Emergencies that still wait for a second person after the hour they should have had one. */
export async function overdueConfirmations(db: Db, now: Date) {
  return db
    .selectFrom('bulletins')
    .select(['id', 'title', 'review_due_at as reviewDueAt'])
    .where('state', 'in', ['published', 'corrected'])
    .where('review_due_at', '<', now)
    .orderBy('review_due_at')
    .execute();
}
