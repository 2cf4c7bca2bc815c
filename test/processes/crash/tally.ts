import { sql } from 'kysely';
import { z } from 'zod';

import type { Db } from '#platform/db.ts';
import { selectRows } from '#platform/sql.ts';

const Tally = z.object({
  id: z.string(),
  state: z.string(),
  tasks: z.number(),
  kims: z.number(),
  links: z.number(),
  versions: z.number(),
  ledger: z.number(),
  chairs: z.number(),
  writers: z.number(),
  followers: z.number(),
  followerRows: z.number(),
});
export type Tally = z.infer<typeof Tally>;

/** What there is of every bulletin, counted where it is written. */
export function tallies(db: Db): Promise<Tally[]> {
  return selectRows(
    db,
    Tally,
    sql`
      select b.id, b.state,
        (select count(*)::int from relay_tasks t where t.bulletin_id = b.id) as tasks,
        (select count(distinct group_id)::int from relay_tasks t where t.bulletin_id = b.id) as kims,
        (select count(*)::int from links l where l.bulletin_id = b.id) as links,
        (select count(*)::int from bulletin_versions v where v.bulletin_id = b.id) as versions,
        (select count(*)::int from ledger_entries e where e.subject_id = b.id::text) as ledger,
        (select count(*)::int from told d where d.subject_id = b.id::text
          and d.kind = 'relay_task_sent' and d.channel = 'desk') as chairs,
        (select count(*)::int from told d where d.subject_id = b.id::text
          and d.kind <> 'relay_task_sent' and d.channel = 'desk') as writers,
        (select count(distinct subscription_id)::int from told d where d.subject_id = b.id::text)
          as followers,
        (select count(subscription_id)::int from told d where d.subject_id = b.id::text)
          as "followerRows"
      from bulletins b
      order by b.id`,
  );
}

/** Deliveries with their notices; made once, read by the tally. */
export async function prepareTally(db: Db): Promise<void> {
  await sql`
    create or replace view told as
    select d.channel, d.person_id, d.subscription_id, n.kind, n.subject_id
    from deliveries d join notices n on n.id = d.notice_id`.execute(db);
}
