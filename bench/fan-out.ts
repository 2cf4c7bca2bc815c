import { writeFollowerDeliveries } from '#features/channels';
import { connect } from '#platform/db.ts';
import type { Services } from '#platform/services.ts';
import { open } from './seed.ts';

export type FanOut = { rows: number; ours: number; bare: number };

/**
 * Publish → last delivery row, by the job's own code, against one bare INSERT … SELECT of the same
 * rows. Seconds; both write the same table with the same indexes, emptied in between.
 */
export async function measureFanOut(url: string, schema: string): Promise<FanOut> {
  const sql = open(url, schema);
  const db = connect(url, { schema, max: 2 });
  try {
    const noticeId = crypto.randomUUID();
    await sql`insert into notices (id, key, kind, subject_kind, subject_id, title, path, created_at)
      values (${noticeId}, ${noticeId}, 'bench', 'bench', 'x', 'Ukur', '/', now())`;
    const services = {
      db,
      now: () => new Date(),
      city: { timeZone: 'Asia/Jakarta' },
    } as unknown as Services;

    const bare = await seconds(async () => {
      await sql`insert into deliveries (id, notice_id, channel, subscription_id, state, due_at, created_at)
        select gen_random_uuid(), ${noticeId}::uuid, 'email', id, 'queued', now(), now()
        from subscriptions where about = 'city' and confirmed_at is not null and ended_at is null`;
    });
    await sql`delete from deliveries`;
    await sql`vacuum analyze deliveries`;

    let rows = 0;
    const ours = await seconds(async () => {
      rows = await writeFollowerDeliveries(services, {
        noticeId,
        followed: [{ about: 'city', ref: '' }],
        urgency: 'routine',
      });
    });
    await sql`delete from deliveries`;
    return { rows, ours, bare };
  } finally {
    await sql.end();
    await db.destroy();
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1000;
}
