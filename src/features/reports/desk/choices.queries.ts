import { sql } from 'kysely';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';
import { CategoryChoice, OfficeChoice, Officer } from './choice-rows.ts';

/** Bodies that can be sent a report: every one but the KIM, as long as it is there. */
export function listOffices(db: Db): Promise<OfficeChoice[]> {
  return selectRows(
    db,
    OfficeChoice,
    sql`select id, name, slug from groups where kind <> 'kim' and closed_at is null order by name`,
  );
}

/** Retired ones too: old reports still have them. */
export function listCategoryChoices(db: Db): Promise<CategoryChoice[]> {
  return selectRows(
    db,
    CategoryChoice,
    sql`select code, name, section from report_categories order by position, name`,
  );
}

/** Who holds one of these posts in the body now. */
export function listOfficers(
  db: Db,
  groupId: string,
  posts: readonly string[],
): Promise<Officer[]> {
  return selectRows(
    db,
    Officer,
    sql`
    select p.id as "personId", p.name from people p
    where p.closed_at is null and exists (select from post_holdings h
      where h.person_id = p.id and h.group_id = ${groupId}::uuid and h.valid_until is null
        and h.post = any(${[...posts]}::text[]))
    order by p.name, p.id`,
  );
}
