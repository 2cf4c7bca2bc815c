import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';

const Shown = z.object({
  slug: z.string(),
  verdict: z.string().nullable(),
  title: z.string(),
  summary: z.string().nullable(),
  version: z.number().nullable(),
  label: z.string().nullable(),
  withdrawalReason: z.string().nullable(),
});

/** What everybody may read of a claim, published or withdrawn; null for any other. */
export async function findAnnounced(db: Db, claimId: string) {
  const rows = await selectRows(
    db,
    Shown,
    sql`
    select p.slug, p.verdict, p.title, p.summary, p.version, p.label,
      null::text as "withdrawalReason"
    from published_claims p where p.id = ${claimId}::uuid
    union all
    select w.slug, null, w.title, null, null, null, w.reason
    from published_claim_withdrawals w join claims c on c.slug = w.slug
    where c.id = ${claimId}::uuid`,
  );
  return rows[0] ?? null;
}
