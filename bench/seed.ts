import postgres from 'postgres';

import { connectionUrl, socketOf } from '#platform/db.ts';

/** Rows as a city of some years has them, written by SQL: this measures reading, not writing. */
export async function seed(url: string, schema: string, size: Size): Promise<void> {
  const sql = open(url, schema);
  try {
    await sql.unsafe(PLACES);
    await sql.unsafe(BULLETINS, [size.bulletins]);
    await sql.unsafe(AUDIENCES);
    await sql.unsafe(FOLLOWERS, [size.followers]);
    await sql.unsafe('analyze');
  } finally {
    await sql.end();
  }
}

export type Size = { bulletins: number; followers: number };

export function open(url: string, schema: string) {
  return postgres(connectionUrl(url), {
    ...socketOf(url),
    max: 10,
    onnotice: () => undefined,
    connection: { search_path: `${schema},public` },
  });
}

const PLACES = `
  insert into areas (code, parent_code, level, name, slug) values
    ('99.01', null, 'kota', 'Kota Ukur', 'kota-ukur'), ('99.01.01', '99.01', 'kecamatan', 'Ukur', 'ukur')
  on conflict do nothing;
  insert into areas (code, parent_code, level, name, slug)
    select '99.01.01.' || (1000 + n), '99.01.01', 'kelurahan', 'Kelurahan ' || n, 'kelurahan-' || n
    from generate_series(1, 22) n on conflict do nothing;
  insert into area_shapes (area_code, kind, geometry)
    select '99.01.01.' || (1000 + n), 'tile', jsonb_build_object('column', n % 5, 'row', n / 5)
    from generate_series(1, 22) n on conflict do nothing;
  insert into people (id, name, email) values
    ('00000000-0000-7000-8000-000000000001', 'Penulis Ukur', 'penulis@ukur.invalid'),
    ('00000000-0000-7000-8000-000000000002', 'Penelaah Ukur', 'penelaah@ukur.invalid')
  on conflict do nothing;
  insert into groups (id, kind, name, slug, area_code) values
    ('00000000-0000-7000-8000-0000000000a1', 'agency', 'Dinas Ukur', 'dinas-ukur', '99.01')
  on conflict do nothing;
  insert into groups (id, kind, name, slug, area_code)
    select gen_random_uuid(), 'kim', 'KIM ' || n, 'kim-' || n, '99.01.01.' || (1000 + n)
    from generate_series(1, 22) n on conflict do nothing;`;

const BULLETINS = `
  insert into bulletins (id, slug, state, kind, urgency, title, summary, who, happens_when, happens_where,
    body, contact, source, topics, issuer_id, version, written_by, approved_by, published_by, published_at)
  select gen_random_uuid(), 'kabar-' || n || '-' || substr(md5(random()::text), 1, 6), 'published',
    (array['announcement', 'programme', 'education', 'invitation'])[1 + n % 4], 'routine',
    'Kabar nomor ' || n || ' tentang layanan kesehatan di kelurahan',
    'Petugas datang ke tiap kelurahan untuk memeriksa kesehatan warga. Layanan ini gratis. Bawa kartu keluarga dan datang tepat waktu.',
    'Seluruh warga', 'Hari kerja', 'Balai kelurahan',
    repeat('Petugas akan memeriksa tekanan darah dan memberi obat bila perlu. Warga dapat bertanya kepada kader. ', 12),
    'Dinas Ukur', 'Dinas Ukur', array['kesehatan'], '00000000-0000-7000-8000-0000000000a1', 1,
    '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002',
    '00000000-0000-7000-8000-000000000002', now() - n * interval '3 hours'
  from generate_series(1, $1::int) n`;

const AUDIENCES = `
  insert into bulletin_audiences (bulletin_id, kind, ref)
  select id, case when n % 2 = 0 then 'all' else 'area' end,
    case when n % 2 = 0 then '' else '99.01.01.' || (1001 + n % 22) end
  from (select id, row_number() over (order by id) as n from bulletins b
    where not exists (select from bulletin_audiences a where a.bulletin_id = b.id)) as new_ones`;

const FOLLOWERS = `
  insert into subscriptions (id, channel, address, about, ref, token, created_at, confirmed_at)
  select gen_random_uuid(), 'email', 'pengikut' || n || '@ukur.test', 'city', '', md5(n::text), now(), now()
  from generate_series(1, $1::int) n on conflict do nothing`;
