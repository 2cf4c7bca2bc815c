import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { selectRows } from '#platform/sql.ts';
import { Archived } from './archived.ts';

/** What was kept of a page that proves something, removed or not: whoever judged it has read it. */
export async function findArchived(
  db: Db,
  { claimId, evidenceId }: { claimId: string; evidenceId: string },
): Promise<Archived> {
  const [row] = await selectRows(
    db,
    Archived,
    sql`
    select source, url, archive_final_url as "finalUrl", archive_title as title,
      archive_text as text, archive_type as "mediaType", archive_size as size,
      archive_sha as sha256, archived_at as at
    from claim_evidence
    where id = ${evidenceId}::uuid and claim_id = ${claimId}::uuid and archive_state = 'kept'`,
  );
  if (!row) throw new NotFound('archived page');
  return row;
}
