import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { Version } from './version.ts';

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
