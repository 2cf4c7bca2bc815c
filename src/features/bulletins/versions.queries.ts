import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { BulletinContent } from './content.ts';

/** The words of a version that everybody may read; audience and ids stay behind. */
export const VersionText = BulletinContent.pick({
  title: true,
  summary: true,
  who: true,
  happensWhen: true,
  happensWhere: true,
  how: true,
  body: true,
  contact: true,
  source: true,
  validFrom: true,
  validUntil: true,
});
export type VersionText = z.infer<typeof VersionText>;

const Version = z.object({
  version: z.number().int(),
  note: z.string(),
  publishedAt: z.date(),
  content: VersionText,
});
export type Version = z.infer<typeof Version>;

/** Every text that was public, the oldest first; none of a withdrawn bulletin. */
export function versionsOf(db: Db, bulletinId: string): Promise<Version[]> {
  return selectRows(
    db,
    Version,
    sql`select v.version, v.note, v.published_at as "publishedAt", v.content
      from bulletin_versions v join published_bulletins p on p.id = v.bulletin_id
      where v.bulletin_id = ${bulletinId} and p.state <> 'withdrawn'
      order by v.version`,
  );
}
