import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { CLAIM_STATES } from '../claim.ts';

const Known = z.object({
  state: z.enum(CLAIM_STATES),
  mergedInto: z.string().nullable(),
  isPublished: z.boolean(),
  title: z.string(),
  quote: z.string(),
  /** Confirmed wordings, and the words of claims that were merged into this one. */
  variants: z.array(z.string()),
  pictureTexts: z.array(z.string()),
  links: z.array(z.string()),
  files: z.array(z.string()),
});

/** As many wordings as the index keeps, less the title, the quote and a picture. */
const MOST_VARIANTS = 36;

/** All by which a claim can be found. What was only guessed to be the same is not among it. */
export async function findKnownBy(db: Db, claimId: string) {
  const rows = await selectRows(
    db,
    Known,
    sql`
    with same as (
      select id, quote from claims
      where id = ${claimId}::uuid or (merged_into = ${claimId}::uuid and state = 'merged')
    ), first_tips as (
      select distinct on (t.claim_id) t.picture_text, t.picture_sha, t.links
      from tips t join same s on s.id = t.claim_id
      where t.state in ('queued', 'pattern') order by t.claim_id, t.first_at, t.id
    )
    select c.state, c.merged_into as "mergedInto", c.title, c.quote,
      (c.published_verdict_id is not null and c.withdrawn_at is null) as "isPublished",
      array(
        select w.text from (
          select v.text, v.at from claim_variants v join same s on s.id = v.claim_id
          union all select s.quote, null from same s where s.id <> c.id
        ) w order by w.at desc nulls first limit ${MOST_VARIANTS}
      ) as variants,
      array(select picture_text from first_tips where picture_text <> '') as "pictureTexts",
      array(select picture_sha from first_tips where picture_sha is not null) as files,
      array(select distinct l from first_tips, unnest(links) l) as links
    from claims c where c.id = ${claimId}::uuid`,
  );
  return rows[0] ?? null;
}
