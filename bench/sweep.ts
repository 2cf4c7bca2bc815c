import { sweepReports } from '#features/reports';
import { connect } from '#platform/db.ts';
import { createLogger } from '#platform/log.ts';
import type { Services } from '#platform/services.ts';
import { open } from './seed.ts';

export type Swept = { idle: number; late: number; ms: number };

/** Cases of whom the clock has something to do in one round: an hour's worth in a very large city. */
const DUE = 1_000;

/**
 * The clock's round over `cases` open cases: one in which nothing is due, and one in which
 * a thousand climb a step. Milliseconds.
 */
export async function measureSweep(url: string, schema: string, cases: number): Promise<Swept> {
  const sql = open(url, schema);
  const db = connect(url, { schema, max: 6 });
  const now = new Date();
  const services = {
    db,
    now: () => now,
    city: { timeZone: 'Asia/Jakarta', slug: 'ukur' },
    log: createLogger('error'),
    jobs: { send: () => Promise.resolve() },
  } as unknown as Services;
  try {
    await sql.unsafe(OPEN_CASES, [cases, now]);
    await sql.unsafe('analyze reports');
    const idle = await milliseconds(() => sweepReports(services));
    await sql`update reports set step_due_at = ${now}, look_at = ${now}
      where id in (select id from reports where look_at is not null limit ${DUE})`;
    let late = 0;
    const ms = await milliseconds(async () => {
      late = await sweepReports(services);
    });
    return { idle, late, ms };
  } finally {
    await sql.end();
    await db.destroy();
  }
}

const OPEN_CASES = `
  insert into reports (id, code, kind, category, state, identity, origin, is_public, title, body, area_code, owner_id,
    filed_at, verified_at, published_at, changed_at, step_due_at, answer_due_at, look_at)
  select gen_random_uuid(), translate(lpad(to_hex(n), 8, 'z'), '01', 'gh'), 'complaint', 'drainase', 'assigned',
    'anonymous', 'web', true, 'Selokan tersumbat nomor ' || n, 'Air tergenang sejak tiga hari.',
    '99.01.01.' || (1001 + n % 22), '00000000-0000-7000-8000-0000000000a1',
    $2, $2, $2, $2, $2 + n * interval '1 minute' + interval '1 day', $2 + interval '90 days',
    $2 + n * interval '1 minute' + interval '1 day'
  from generate_series(1, $1::int) n on conflict do nothing`;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
