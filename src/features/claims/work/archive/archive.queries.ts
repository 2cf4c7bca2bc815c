import type { Db } from '#platform/db.ts';
import type { ArchiveFailure } from './archive-page.ts';

export function findWaiting(db: Db, id: string): Promise<{ url: string } | undefined> {
  return db
    .selectFrom('claim_evidence')
    .select('url')
    .where('id', '=', id)
    .where('archive_state', '=', 'waiting')
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

export type KeptPage = {
  sha256: string;
  mediaType: string;
  size: number;
  title: string;
  text: string;
  finalUrl: string;
  /** gzip of the bytes as they came. */
  packed: Buffer;
};

export async function keepPage(
  db: Db,
  evidenceId: string,
  page: KeptPage,
  at: Date,
): Promise<void> {
  await db
    .insertInto('archived_pages')
    .values({ sha256: page.sha256, media_type: page.mediaType, bytes: page.packed, kept_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .updateTable('claim_evidence')
    .set({
      archive_state: 'kept',
      archive_sha: page.sha256,
      archive_type: page.mediaType,
      archive_size: page.size,
      archive_title: page.title,
      archive_text: page.text,
      archive_final_url: page.finalUrl,
      archive_note: '',
      archived_at: at,
    })
    .where('id', '=', evidenceId)
    .execute();
}

export async function markFailed(db: Db, evidenceId: string, why: ArchiveFailure): Promise<void> {
  await db
    .updateTable('claim_evidence')
    .set({ archive_state: 'failed', archive_note: why })
    .where('id', '=', evidenceId)
    .execute();
}

/** The bytes as they came, gzipped; null when nothing of that hash was kept. */
export async function findPage(
  db: Db,
  sha256: string,
): Promise<{ mediaType: string; packed: Buffer } | null> {
  const row = await db
    .selectFrom('archived_pages')
    .select(['media_type as mediaType', 'bytes'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row ? { mediaType: row.mediaType, packed: row.bytes } : null;
}
