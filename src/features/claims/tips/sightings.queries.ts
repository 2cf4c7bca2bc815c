import type { Db } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import type { NewSighting } from './tip.ts';

type Seen = NewSighting & { tipId: string; personId: string | null; at: Date };

/** Where a message goes round, as somebody saw it. */
export async function insertSighting(db: Db, seen: Seen): Promise<void> {
  await db
    .insertInto('tip_sightings')
    .values({
      id: newId(seen.at.getTime()),
      tip_id: seen.tipId,
      channel: seen.channel,
      area_code: seen.areaCode,
      url: seen.url,
      note: seen.note,
      seen_on: seen.seenOn,
      group_id: seen.groupId,
      person_id: seen.personId,
      at: seen.at,
    })
    .execute();
}
