import { open } from './seed.ts';

/** Reports as a city of some years has them, six in ten still open, their pins all over the city. */
export async function seedReports(url: string, schema: string, count: number): Promise<void> {
  const sql = open(url, schema);
  try {
    await sql.unsafe(OFFICES);
    await sql.unsafe(REPORTS, [count]);
    await sql.unsafe('analyze');
  } finally {
    await sql.end();
  }
}

/** The oldest report that everybody may read. */
export async function anyCode(url: string, schema: string): Promise<string> {
  const sql = open(url, schema);
  try {
    const [row] = await sql<{ code: string }[]>`
      select code from published_reports order by published_at limit 1`;
    return row?.code ?? '';
  } finally {
    await sql.end();
  }
}

/** Who receives reports, and fifteen that answer them. */
const OFFICES = `
  insert into groups (id, kind, name, slug, area_code) values
    ('00000000-0000-7000-8000-0000000000d1', 'diskominfo', 'Diskominfo Ukur', 'diskominfo-ukur', '99.01')
  on conflict do nothing;
  insert into groups (id, kind, name, slug, area_code)
    select ('00000000-0000-7000-8000-0000000000' || to_hex(176 + n))::uuid, 'agency', 'Kantor ' || n, 'kantor-' || n, '99.01'
    from generate_series(1, 15) n on conflict do nothing`;

const REPORTS = `
  insert into reports (id, code, kind, category, state, identity, origin, is_public, title, body, area_code, rw, rt,
    place, latitude, longitude, owner_id, filed_at, verified_at, published_at, changed_at, answered_at,
    closed_at, closed_by, supporters)
  select gen_random_uuid(), translate(substr(md5(gen_random_uuid()::text), 1, 8), '01', 'xz'),
    (array['complaint', 'complaint', 'aspiration'])[1 + n % 3],
    (array['jalan_rusak', 'drainase', 'lampu_jalan', 'sampah', 'pohon', 'air_bersih'])[1 + n % 6],
    state, 'anonymous', 'web', true,
    (array['Jalan berlubang', 'Selokan mampet', 'Lampu jalan mati', 'Sampah menumpuk', 'Pohon miring', 'Pipa bocor'])[1 + n % 6]
      || ' di Gang ' || (array['Melati', 'Cempaka', 'Kenanga', 'Mawar', 'Dahlia'])[1 + n % 5] || ' nomor ' || n,
    'Sudah beberapa pekan begini dan belum ada yang datang. Kalau hujan air menggenang setinggi lutut, anak sekolah lewat sini tiap pagi. '
      || 'Tetangga kiri kanan mengeluhkan hal yang sama, mohon segera ditengok bersama ketua RT.',
    '99.01.01.' || (1001 + n % 22), 1 + n % 9, 1 + n % 6, 'Depan musala',
    -5.165 + random() * 0.1, 105.265 + random() * 0.08, ('00000000-0000-7000-8000-0000000000' || to_hex(177 + n % 15))::uuid,
    at, at, at, at,
    case when state in ('answered', 'closed') then at + interval '3 days' end,
    case when state = 'closed' then at + interval '9 days' end, case when state = 'closed' then 'clock' end, n % 7
  from (select n, now() - n * interval '20 minutes' as at,
      (array['verified', 'assigned', 'in_progress', 'answered', 'in_progress', 'assigned', 'closed', 'closed', 'closed', 'closed'])[1 + n % 10] as state
    from generate_series(1, $1::int) n) seeded
  on conflict do nothing`;
