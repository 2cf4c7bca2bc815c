import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import type { BulletinState } from './bulletin.ts';
import type { AttachedFile, Audience, BulletinContent, Variant } from './content.ts';

const textColumns = (content: BulletinContent) => ({
  title: content.title,
  summary: content.summary,
  who: content.who,
  happens_when: content.happensWhen,
  happens_where: content.happensWhere,
  how: content.how,
  body: content.body,
  contact: content.contact,
  source: content.source,
  dimension: content.dimension,
  topics: content.topics,
  valid_from: content.validFrom,
  valid_until: content.validUntil,
  letter_number: content.letterNumber,
  letter_date: content.letterDate,
  letter_replaces: content.letterReplaces,
});

export type NewBulletin = {
  id: string;
  slug: string;
  content: BulletinContent;
  writtenBy: string;
  origin?: 'desk' | 'claim';
  at: Date;
};

export async function insertBulletin(
  db: Db,
  { id, slug, content, writtenBy, origin = 'desk', at }: NewBulletin,
) {
  await db
    .insertInto('bulletins')
    .values({
      id,
      slug,
      origin,
      ...textColumns(content),
      kind: content.kind,
      urgency: content.urgency,
      issuer_id: content.issuerId,
      written_by: writtenBy,
      writers: [writtenBy],
      created_at: at,
      updated_at: at,
    })
    .execute();
  await replaceParts(db, id, content);
}

/** The whole text of a draft, a revision further. */
export async function writeContent(
  db: Db,
  id: string,
  { content, writerId, at }: { content: BulletinContent; writerId: string; at: Date },
) {
  await db
    .updateTable('bulletins')
    .set({
      ...textColumns(content),
      kind: content.kind,
      urgency: content.urgency,
      issuer_id: content.issuerId,
      writers: sql<
        string[]
      >`case when ${writerId}::uuid = any(writers) then writers else array_append(writers, ${writerId}::uuid) end`,
      revision: sql<number>`revision + 1`,
      updated_at: at,
    })
    .where('id', '=', id)
    .execute();
  await replaceParts(db, id, content);
}

/** What a correction may change: the words, the files and the validity; never issuer, kind, urgency or audience. */
export async function writeCorrectedContent(db: Db, id: string, content: BulletinContent) {
  await db.updateTable('bulletins').set(textColumns(content)).where('id', '=', id).execute();
  await replaceVariants(db, id, content.variants);
  await replaceFiles(db, id, content.files);
}

async function replaceParts(db: Db, id: string, content: BulletinContent) {
  await replaceAudience(db, id, content.audience);
  await replaceVariants(db, id, content.variants);
  await replaceFiles(db, id, content.files);
}

/** Whom it is for from now on. */
export async function replaceAudience(db: Db, id: string, audience: Audience[]) {
  await db.deleteFrom('bulletin_audiences').where('bulletin_id', '=', id).execute();
  if (audience.length === 0) return;
  await db
    .insertInto('bulletin_audiences')
    .values(audience.map(({ kind, ref }) => ({ bulletin_id: id, kind, ref })))
    .execute();
}

async function replaceVariants(db: Db, id: string, variants: Variant[]) {
  await db.deleteFrom('bulletin_variants').where('bulletin_id', '=', id).execute();
  if (variants.length === 0) return;
  await db
    .insertInto('bulletin_variants')
    .values(variants.map((variant) => ({ bulletin_id: id, ...variant })))
    .execute();
}

async function replaceFiles(db: Db, id: string, files: AttachedFile[]) {
  await db.deleteFrom('bulletin_files').where('bulletin_id', '=', id).execute();
  if (files.length === 0) return;
  await db
    .insertInto('bulletin_files')
    .values(
      files.map(({ fileId, alt }, place) => ({ bulletin_id: id, file_id: fileId, place, alt })),
    )
    .execute();
}

/** The columns that record who did what; the text is written elsewhere. */
export type Mark = {
  state: BulletinState;
  updated_at: Date;
  slug?: string;
  version?: number;
  correction_note?: string;
  withdrawal_reason?: string;
  review_due_at?: Date | null;
  publish_at?: Date | null;
  submitted_by?: string | null;
  submitted_at?: Date | null;
  approved_by?: string | null;
  approved_at?: Date | null;
  published_by?: string | null;
  published_at?: Date;
  corrected_at?: Date;
  withdrawn_at?: Date;
  expired_at?: Date;
};

export async function markBulletin(db: Db, id: string, mark: Mark) {
  await db.updateTable('bulletins').set(mark).where('id', '=', id).execute();
}

export type NewHistory = {
  bulletinId: string;
  at: Date;
  from: BulletinState | null;
  to: BulletinState;
  personId: string | null;
  post: string;
  note?: string | undefined;
};

export async function insertHistory(db: Db, row: NewHistory) {
  await db
    .insertInto('bulletin_history')
    .values({
      id: newId(row.at.getTime()),
      bulletin_id: row.bulletinId,
      at: row.at,
      from_state: row.from,
      to_state: row.to,
      person_id: row.personId,
      post: row.post,
      note: row.note ?? '',
    })
    .execute();
}

export type NewVersion = {
  bulletinId: string;
  version: number;
  content: BulletinContent;
  note: string;
  publishedBy: string;
  at: Date;
};

export async function insertVersion(db: Db, row: NewVersion) {
  await db
    .insertInto('bulletin_versions')
    .values({
      bulletin_id: row.bulletinId,
      version: row.version,
      content: jsonOf(row.content),
      note: row.note,
      published_by: row.publishedBy,
      published_at: row.at,
    })
    .execute();
}

export type NewReview = {
  bulletinId: string;
  reviewerId: string;
  at: Date;
  decision: 'approved' | 'changes_asked';
  checklist: Record<string, boolean>;
  note: string;
};

export async function insertReview(db: Db, row: NewReview) {
  await db
    .insertInto('bulletin_reviews')
    .values({
      id: newId(row.at.getTime()),
      bulletin_id: row.bulletinId,
      reviewer_id: row.reviewerId,
      at: row.at,
      decision: row.decision,
      checklist: row.checklist,
      note: row.note,
    })
    .execute();
}

/** Notes that this person has the draft open at this moment. */
export async function noteEditor(db: Db, row: { bulletinId: string; personId: string; at: Date }) {
  await db
    .insertInto('bulletin_editors')
    .values({ bulletin_id: row.bulletinId, person_id: row.personId, seen_at: row.at })
    .onConflict((oc) => oc.columns(['bulletin_id', 'person_id']).doUpdateSet({ seen_at: row.at }))
    .execute();
}

/** Slugs in use that begin with this one. Holds a lock until the transaction ends, so two bulletins of one title do not take one address. */
export async function takenSlugs(db: Db, stem: string): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || '.bulletin-slugs', 0))`.execute(
    db,
  );
  const rows = await db
    .selectFrom('bulletins')
    .select('slug')
    .where((q) => q.or([q('slug', '=', stem), q('slug', 'like', `${stem}-%`)]))
    .execute();
  return rows.map((row) => row.slug);
}

/** Dates become text in jsonb, and `undefined` nothing. */
function jsonOf(content: BulletinContent) {
  return {
    ...content,
    validFrom: content.validFrom?.toISOString() ?? null,
    validUntil: content.validUntil?.toISOString() ?? null,
    letterDate: content.letterDate?.toISOString() ?? null,
  };
}
