import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';

const Choice = z.object({ id: z.string(), name: z.string() });
export type NamedChoice = z.infer<typeof Choice>;

/** Bodies that can be asked or spoken about: all that are there, KIM left out. */
export function listOffices(db: Db): Promise<NamedChoice[]> {
  return selectRows(
    db,
    Choice,
    sql`select id, name from groups where kind <> 'kim' and closed_at is null order by name`,
  );
}

/** Who gathers evidence: people with a post of the desk, their body behind the name. */
export function listFinders(db: Db): Promise<NamedChoice[]> {
  return selectRows(
    db,
    Choice,
    sql`
    select p.id, p.name || ' (' || string_agg(distinct g.name, ', ') || ')' as name
    from people p join post_holdings h on h.person_id = p.id join groups g on g.id = h.group_id
    where p.closed_at is null and h.valid_until is null
      and h.post in ('fact_finder', 'fact_verifier', 'fact_editor')
    group by p.id, p.name order by p.name, p.id`,
  );
}
