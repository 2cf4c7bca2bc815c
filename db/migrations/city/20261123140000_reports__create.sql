-- The road up: what happens in the alley, as a case with an owner, a clock, a history and the people who wait for it.

alter table subscriptions drop constraint subscriptions_about_check;
alter table subscriptions add constraint subscriptions_about_check
  check (about in ('city', 'area', 'topic', 'group', 'bulletin', 'question', 'report', 'desk'));

-- What may be opened only by an action that writes to the log. AES-256-GCM; `key_id` says with which key.
create table vault (
  id           uuid primary key,
  subject_kind text not null,
  subject_id   uuid not null,
  key_id       text not null,
  sealed       text not null,
  created_at   timestamptz not null,
  unique (subject_kind, subject_id)
);
create index on vault (key_id);

create table report_categories (
  code               text primary key check (code ~ '^[a-z0-9]+(_[a-z0-9]+)*$' and length(code) <= 40),
  name               text not null check (length(name) between 2 and 80),
  name_en            text not null default '',
  about              text not null default '' check (length(about) <= 300),
  -- heading under which it stands in a long list
  section            text not null default '',
  kinds              text[] not null check (cardinality(kinds) > 0),
  -- [{ key, label, hint, type: text|choice|number, choices: [], required }]
  questions          jsonb not null default '[]',
  -- other words people use for it, for finding and for Open311
  keywords           text not null default '',
  -- how near another open report must be to count as the same thing
  similar_metres     integer not null default 100 check (similar_metres between 10 and 5000),
  -- a request under the law on public information, 10 + 7 working days
  public_information boolean not null default false,
  -- about how an officer behaved: never shown in public, and the long clock
  oversight          boolean not null default false,
  position           integer not null default 0,
  retired_at         timestamptz,
  updated_at         timestamptz not null
);

-- Who gets it: the row of the smallest area that holds the place wins.
create table report_routes (
  id         uuid primary key,
  category   text not null references report_categories,
  area_code  text not null references areas,
  office_id  uuid not null references groups,
  updated_at timestamptz not null,
  unique (category, area_code)
);
create index on report_routes (office_id);

create table reports (
  id               uuid primary key,
  code             text not null unique check (code ~ '^[2-9a-hjkmnp-z]{8}$'),
  -- made by the phone, so that what is sent twice is kept once
  client_key       text unique,
  kind             text not null check (kind in ('complaint', 'aspiration', 'information_request', 'field_information')),
  category         text not null references report_categories,
  state            text not null check (state in ('filed', 'incomplete', 'verified', 'assigned', 'in_progress',
                     'answered', 'closed', 'reopened', 'not_ours', 'duplicate', 'rejected', 'withdrawn')),
  identity         text not null check (identity in ('account', 'guest', 'anonymous', 'confidential')),
  origin           text not null check (origin in ('web', 'api', 'open311')),
  reporter_id      uuid references people,
  -- a KIM member who wrote it down for a neighbour, with their consent
  assisted_by      uuid references people,
  filing_group_id  uuid references groups,
  consent_at       timestamptz,
  oversight        boolean not null default false,
  -- may the words be shown in public once they are verified
  is_public        boolean not null,
  -- the public copy; where personal data was masked the original is in the vault
  title            text not null check (length(title) between 3 and 120),
  body             text not null check (length(body) between 1 and 5000),
  masked           boolean not null default false,
  -- who, when, where, why, how; and the answers to the category's own questions
  prompts          jsonb not null default '{}',
  answers          jsonb not null default '{}',
  area_code        text references areas,
  rw               smallint check (rw between 1 and 99),
  rt               smallint check (rt between 1 and 999),
  place            text not null default '' check (length(place) <= 200),
  latitude         double precision check (latitude between -90 and 90),
  longitude        double precision check (longitude between -180 and 180),
  owner_id         uuid not null references groups,
  handler_id       uuid references people,
  version          integer not null default 1,
  filed_at         timestamptz not null,
  verified_at      timestamptz,
  published_at     timestamptz,
  hidden_at        timestamptz,
  assigned_at      timestamptz,
  started_at       timestamptz,
  answered_at      timestamptz,
  answered_by      uuid references people,
  closed_at        timestamptz,
  closed_by        text check (closed_by in ('reporter', 'second_person', 'clock', 'noted')),
  changed_at       timestamptz not null,
  -- the next step's time, the answer's time, and when the clock must look again
  step_due_at      timestamptz,
  answer_due_at    timestamptz,
  look_at          timestamptz,
  late_level       text not null default 'none' check (late_level in ('none', 'office', 'head', 'coordinator', 'leadership')),
  paused_at        timestamptz,
  pause_reason     text check (pause_reason in ('waiting_reporter', 'waiting_outside', 'field_blocked', 'force_majeure')),
  extended_at      timestamptz,
  duplicate_of     uuid references reports,
  -- why it was rejected, sent back or handed over, in words for everybody
  reason           text not null default '',
  outside_body     text not null default '',
  outside_number   text not null default '',
  outside_state    text not null default '' check (outside_state in ('', 'prepared', 'sent', 'received', 'in_progress', 'answered', 'refused')),
  outside_at       timestamptz,
  supporters       integer not null default 0 check (supporters >= 0),
  rating           smallint check (rating between 1 and 5),
  rating_note      text not null default '',
  rated_at         timestamptz,
  reopened_count   integer not null default 0,
  search           tsvector not null generated always as (
                     setweight(to_tsvector('indonesian', title), 'A')
                     || setweight(to_tsvector('indonesian', place), 'B')
                     || setweight(to_tsvector('indonesian', body), 'C')) stored,
  constraint a_pin_has_both_numbers check ((latitude is null) = (longitude is null)),
  constraint a_place_or_a_pin check (area_code is not null or latitude is not null),
  constraint only_accounts_name_a_person check (reporter_id is null or identity = 'account'),
  constraint duplicates_follow_another check ((state = 'duplicate') <= (duplicate_of is not null)),
  constraint answered_reports_say_when check (state not in ('answered') or answered_at is not null),
  constraint closed_reports_say_by_whom check ((state = 'closed') <= (closed_at is not null and closed_by is not null)),
  constraint a_pause_has_a_reason check ((paused_at is null) = (pause_reason is null))
);
create index on reports (published_at desc, id desc) where published_at is not null and is_public and hidden_at is null;
create index on reports (area_code, published_at desc, id desc) where published_at is not null and is_public and hidden_at is null;
create index on reports (category, published_at desc, id desc) where published_at is not null and is_public and hidden_at is null;
create index on reports (owner_id, published_at desc, id desc) where published_at is not null and is_public and hidden_at is null;
create index on reports (state, published_at desc, id desc) where published_at is not null and is_public and hidden_at is null;
create index on reports (changed_at desc, id desc);
create index on reports (filed_at desc, id desc);
create index on reports using gin (search);
create index on reports using gist (point(longitude, latitude)) where latitude is not null;
create index on reports (owner_id, state, step_due_at);
create index on reports (handler_id) where handler_id is not null;
create index on reports (reporter_id, filed_at desc) where reporter_id is not null;
create index on reports (filing_group_id, filed_at desc) where filing_group_id is not null;
create index on reports (duplicate_of) where duplicate_of is not null;
create index on reports (look_at) where look_at is not null;
create index on reports (state, changed_at desc);

-- The key of somebody without an account: a code that everybody may know and a PIN that nobody else does.
create table report_receipts (
  report_id  uuid primary key references reports,
  pin_hash   text not null check (length(pin_hash) = 43),
  created_at timestamptz not null
);

create table report_history (
  id         uuid primary key,
  report_id  uuid not null references reports,
  at         timestamptz not null,
  event      text not null,
  from_state text,
  to_state   text not null,
  -- null: the reporter or the clock
  person_id  uuid references people,
  post       text not null default '',
  group_id   uuid references groups,
  note       text not null default '' check (length(note) <= 2000),
  is_public  boolean not null default true
);
create index on report_history (report_id, at, id);
create index on report_history (group_id, at) where group_id is not null;

create table report_answers (
  id          uuid primary key,
  report_id   uuid not null references reports,
  office_id   uuid not null references groups,
  body        text not null check (length(body) between 10 and 5000),
  -- what was done and where it can be seen, when there is no photo to show
  proof       text not null default '' check (length(proof) <= 1000),
  answered_by uuid not null references people,
  answered_at timestamptz not null,
  -- the bulletin draft that was made of it
  bulletin_id uuid references bulletins
);
create index on report_answers (report_id, answered_at desc);
create index on report_answers (office_id, answered_at desc);

-- A KIM member who went and looked: is it needed, is it done?
create table report_witnesses (
  id          uuid primary key,
  report_id   uuid not null references reports,
  group_id    uuid not null references groups,
  person_id   uuid not null references people,
  phase       text not null check (phase in ('before', 'after')),
  verdict     text not null check (verdict in ('confirmed', 'contradicted')),
  note        text not null default '' check (length(note) <= 1000),
  witnessed_at timestamptz not null
);
create index on report_witnesses (report_id, witnessed_at);

create table report_files (
  report_id uuid not null references reports,
  file_id   uuid not null references files,
  stage     text not null check (stage in ('filed', 'before', 'after', 'answer')),
  answer_id  uuid references report_answers,
  witness_id uuid references report_witnesses,
  position  integer not null,
  -- taken out of the public copy: a face, a document
  hidden_at timestamptz,
  added_at  timestamptz not null,
  primary key (report_id, file_id)
);

-- Offices that help the one that answers.
create table report_deputies (
  report_id uuid not null references reports,
  office_id uuid not null references groups,
  added_at  timestamptz not null,
  primary key (report_id, office_id)
);
create index on report_deputies (office_id);

-- Who waits for it: no state changes without each of them being told.
create table report_interests (
  id         uuid primary key,
  report_id  uuid not null references reports,
  why        text not null check (why in ('reporter', 'filing_kim', 'me_too', 'follower')),
  -- person: at their desk and channels; group: its members; address: an e-mail or browser in
  -- subscriptions; receipt: told on the page that code and PIN open
  way        text not null check (way in ('person', 'group', 'address', 'receipt')),
  person_id  uuid references people,
  group_id   uuid references groups,
  since      timestamptz not null,
  ended_at   timestamptz,
  constraint an_interest_names_its_way check (
    (way = 'person') = (person_id is not null) and (way = 'group') = (group_id is not null))
);
create unique index a_person_waits_once on report_interests (report_id, person_id) where person_id is not null;
create unique index a_group_waits_once on report_interests (report_id, group_id) where group_id is not null;
create index on report_interests (person_id) where person_id is not null;

-- That each of them was told of each change: written in the same transaction as the change.
create table report_tellings (
  history_id  uuid not null references report_history,
  interest_id uuid not null references report_interests,
  notice_id   uuid not null references notices,
  primary key (history_id, interest_id)
);
create index on report_tellings (interest_id);

create table report_notes (
  id        uuid primary key,
  report_id uuid not null references reports,
  at        timestamptz not null,
  person_id uuid not null references people,
  post      text not null default '',
  body      text not null check (length(body) between 1 and 2000)
);
create index on report_notes (report_id, at);

create table report_templates (
  id         uuid primary key,
  -- null: for every office
  office_id  uuid references groups,
  title      text not null check (length(title) between 2 and 80),
  body       text not null check (length(body) between 5 and 3000),
  created_by uuid not null references people,
  updated_at timestamptz not null,
  retired_at timestamptz
);
create index on report_templates (office_id);

-- The week below, made by itself, edited by Diskominfo, sent to those who lead.
create table report_digests (
  id         uuid primary key,
  area_code  text not null references areas,
  week_start date not null,
  state      text not null default 'draft' check (state in ('draft', 'sent')),
  facts      jsonb not null,
  intro      text not null default '' check (length(intro) <= 3000),
  made_at    timestamptz not null,
  edited_by  uuid references people,
  edited_at  timestamptz,
  sent_by    uuid references people,
  sent_at    timestamptz,
  unique (area_code, week_start)
);

create view published_reports as
select r.id, r.code, r.kind, r.state, r.category, c.name as category_name, c.name_en as category_name_en,
  r.title, r.body, r.prompts, r.answers,
  r.area_code, a.name as area_name, a.slug as area_slug, r.rw, r.rt, r.place, r.latitude, r.longitude,
  r.owner_id as office_id, g.name as office_name, g.slug as office_slug,
  r.filing_group_id, k.name as filing_group_name, k.slug as filing_group_slug,
  r.filed_at, r.published_at, r.verified_at, r.assigned_at, r.started_at, r.answered_at, r.closed_at, r.closed_by,
  r.changed_at, r.step_due_at, r.answer_due_at, r.late_level, r.paused_at, r.pause_reason,
  d.code as duplicate_of_code, r.reason, r.outside_body, r.outside_number, r.outside_state, r.outside_at,
  r.supporters, r.rating, r.rated_at, r.reopened_count, r.search
from reports r
join report_categories c on c.code = r.category
join groups g on g.id = r.owner_id
left join areas a on a.code = r.area_code
left join groups k on k.id = r.filing_group_id
left join reports d on d.id = r.duplicate_of and d.is_public and d.published_at is not null and d.hidden_at is null
where r.published_at is not null and r.is_public and r.hidden_at is null;

create view published_report_history as
select h.id, h.report_id, h.at, h.event, h.from_state, h.to_state, h.note, g.name as group_name, g.slug as group_slug
from report_history h
join published_reports r on r.id = h.report_id
left join groups g on g.id = h.group_id
where h.is_public;

create view published_report_answers as
select w.id, w.report_id, w.body, w.proof, w.answered_at, g.name as office_name, g.slug as office_slug
from report_answers w
join published_reports r on r.id = w.report_id
join groups g on g.id = w.office_id;

create view published_report_witnesses as
select w.id, w.report_id, w.phase, w.verdict, w.note, w.witnessed_at, g.name as group_name, g.slug as group_slug
from report_witnesses w
join published_reports r on r.id = w.report_id
join groups g on g.id = w.group_id;

create view published_report_files as
select f.report_id, f.stage, f.answer_id, f.witness_id, f.position, i.sha256, i.width, i.height, i.media_type
from report_files f
join published_reports r on r.id = f.report_id
join files i on i.id = f.file_id
where f.hidden_at is null;

insert into rules (key, value, unit, basis, valid_from, updated_at) values
  ('report.verify', 3, 'working_days', 'SP4N-LAPOR!: verifikasi dan disposisi 3 hari kerja', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.first_response', 5, 'working_days', 'SP4N-LAPOR!: tindak lanjut awal 5 hari kerja', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.auto_close', 10, 'working_days', 'SP4N-LAPOR!: ditutup sendiri 10 hari kerja setelah jawaban', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.completion', 30, 'days', 'UU 25/2009: pelapor melengkapi dalam 30 hari', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.complaint', 14, 'working_days', 'Pengaduan tidak berkadar pengawasan: 14 hari kerja (pedoman 2018; SIPPN 2024)', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.oversight', 60, 'working_days', 'Pengaduan berkadar pengawasan: 60 hari kerja (pedoman 2018; SIPPN 2024)', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.aspiration', 14, 'working_days', 'Usulan Sambung: aspirasi dijawab seperti pengaduan biasa', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.information_request', 5, 'working_days', 'Permintaan informasi: 5 hari kerja (pedoman 2018; SIPPN 2024)', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.public_information', 10, 'working_days', 'UU 14/2008 Pasal 22: permohonan informasi publik 10 hari kerja', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.public_information_extension', 7, 'working_days', 'UU 14/2008 Pasal 22: diperpanjang paling lama 7 hari kerja, dengan alasan tertulis', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.second_reading', 3, 'working_days', 'Usulan Sambung: pembaca kedua menilai laporan yang dibuka kembali', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.reopen_within', 30, 'days', 'Usulan Sambung: laporan selesai dapat dibuka kembali selama 30 hari', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.to_head', 1, 'working_days', 'Usulan Sambung: kepala kantor diberi tahu 1 hari kerja setelah lewat waktu', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.to_coordinator', 3, 'working_days', 'Usulan Sambung: koordinator Diskominfo diberi tahu 3 hari kerja setelah lewat waktu', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('report.to_leadership', 5, 'working_days', 'Usulan Sambung: pimpinan diberi tahu 5 hari kerja setelah lewat waktu', '2020-01-01', '2026-11-23T00:00:00Z');

insert into report_categories (code, name, name_en, about, section, kinds, questions, keywords, similar_metres, public_information, oversight, position, updated_at) values
  ('jalan_rusak', 'Jalan rusak', 'Damaged road', 'Lubang, amblas, gorong-gorong putus, trotoar rusak', 'Jalan dan lingkungan', '{complaint,aspiration,field_information}',
   '[{"key":"besar","label":"Kira-kira seberapa besar?","hint":"Misalnya selebar ban motor","type":"text","choices":[],"required":false},{"key":"bahaya","label":"Sudah ada yang jatuh di sana?","hint":"","type":"choice","choices":["Belum","Sudah","Tidak tahu"],"required":false}]',
   'aspal, lubang, jalan berlubang, trotoar', 60, false, false, 10, '2026-11-23T00:00:00Z'),
  ('drainase', 'Drainase dan genangan', 'Drainage and standing water', 'Selokan tersumbat atau pecah, air tergenang', 'Jalan dan lingkungan', '{complaint,aspiration,field_information}',
   '[{"key":"dalam","label":"Setinggi apa airnya?","hint":"","type":"choice","choices":["Tidak ada genangan","Semata kaki","Selutut","Lebih tinggi"],"required":false}]',
   'selokan, got, banjir, mampet', 100, false, false, 20, '2026-11-23T00:00:00Z'),
  ('lampu_jalan', 'Lampu jalan', 'Street light', 'Lampu mati, berkedip, tiang miring', 'Jalan dan lingkungan', '{complaint,aspiration,field_information}',
   '[{"key":"tiang","label":"Nomor di tiang, bila ada","hint":"","type":"text","choices":[],"required":false}]', 'pju, penerangan, gelap', 40, false, false, 30, '2026-11-23T00:00:00Z'),
  ('sampah', 'Sampah', 'Waste', 'Tumpukan liar, jadwal angkut, bak penuh', 'Jalan dan lingkungan', '{complaint,aspiration,field_information}', '[]', 'tps, limbah, bau', 100, false, false, 40, '2026-11-23T00:00:00Z'),
  ('pohon', 'Pohon dan taman', 'Trees and parks', 'Pohon rawan tumbang, dahan menutup jalan, taman rusak', 'Jalan dan lingkungan', '{complaint,aspiration,field_information}', '[]', 'dahan, tumbang, rumput', 60, false, false, 50, '2026-11-23T00:00:00Z'),
  ('air_bersih', 'Air bersih', 'Clean water', 'Air tidak mengalir, keruh, pipa bocor', 'Jalan dan lingkungan', '{complaint,aspiration,field_information}', '[]', 'pdam, pipa, keran', 200, false, false, 60, '2026-11-23T00:00:00Z'),
  ('irigasi', 'Irigasi dan sawah', 'Irrigation', 'Saluran tersumbat, pintu air rusak', 'Jalan dan lingkungan', '{complaint,aspiration,field_information}', '[]', 'siring, saluran, petani', 300, false, false, 70, '2026-11-23T00:00:00Z'),
  ('kesehatan', 'Kesehatan', 'Health', 'Puskesmas, posyandu, jentik dan demam berdarah', 'Layanan', '{complaint,aspiration,information_request,field_information}', '[]', 'dbd, puskesmas, bpjs', 200, false, false, 80, '2026-11-23T00:00:00Z'),
  ('pendidikan', 'Pendidikan', 'Education', 'Sekolah, beasiswa, pendaftaran siswa', 'Layanan', '{complaint,aspiration,information_request,field_information}', '[]', 'sekolah, guru, ppdb', 200, false, false, 90, '2026-11-23T00:00:00Z'),
  ('kependudukan', 'Kependudukan', 'Civil registration', 'KTP, kartu keluarga, akta: antrean dan layanan', 'Layanan', '{complaint,aspiration,information_request}', '[]', 'ktp, kk, akta, antre', 500, false, false, 100, '2026-11-23T00:00:00Z'),
  ('bantuan_sosial', 'Bantuan sosial', 'Social assistance', 'Penyaluran, data penerima, syarat', 'Layanan', '{complaint,aspiration,information_request,field_information}', '[]', 'bansos, pkh, sembako', 500, false, false, 110, '2026-11-23T00:00:00Z'),
  ('ketertiban', 'Ketertiban umum', 'Public order', 'Gangguan, parkir liar, bangunan liar', 'Layanan', '{complaint,aspiration,field_information}', '[]', 'satpol, parkir, bising', 100, false, false, 120, '2026-11-23T00:00:00Z'),
  ('usaha_kecil', 'Usaha kecil dan pasar', 'Small business and markets', 'Pasar, koperasi, izin usaha kecil', 'Layanan', '{complaint,aspiration,information_request,field_information}', '[]', 'umkm, pasar, koperasi', 200, false, false, 130, '2026-11-23T00:00:00Z'),
  ('informasi_publik', 'Permohonan informasi publik', 'Public information request', 'Dokumen dan data menurut UU 14/2008; dijawab PPID', 'Informasi', '{information_request}',
   '[{"key":"tujuan","label":"Untuk apa informasi ini?","hint":"Misalnya penelitian, usaha, ingin tahu","type":"text","choices":[],"required":true}]', 'ppid, dokumen, anggaran', 500, true, false, 140, '2026-11-23T00:00:00Z'),
  ('sikap_petugas', 'Sikap atau pungutan petugas', 'Conduct of officials', 'Diperiksa Inspektorat; tidak pernah ditampilkan untuk umum', 'Pengawasan', '{complaint}', '[]', 'pungli, suap, kasar', 500, false, true, 150, '2026-11-23T00:00:00Z'),
  ('lainnya', 'Lainnya', 'Something else', 'Bila tidak ada yang cocok; petugas memilihkan', 'Lainnya', '{complaint,aspiration,information_request,field_information}', '[]', '', 100, false, false, 900, '2026-11-23T00:00:00Z');
