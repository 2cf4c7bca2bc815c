-- The claims desk: what people ask about, what it claims, how it was judged, and who is told.

alter table groups drop constraint groups_kind_check;
alter table groups add constraint groups_kind_check
  check (kind in ('kim', 'kelurahan', 'kecamatan', 'agency', 'diskominfo', 'city_hall', 'partner'));

alter table subscriptions drop constraint subscriptions_about_check;
alter table subscriptions add constraint subscriptions_about_check
  check (about in ('city', 'area', 'topic', 'group', 'bulletin', 'question', 'report', 'claim', 'desk'));

-- What somebody was trained for; some rights need it beside the post.
create table person_badges (
  id          uuid primary key,
  person_id   uuid not null references people,
  badge       text not null check (badge in ('fact_check')),
  basis       text not null check (length(basis) between 3 and 200),
  given_by    uuid references people,
  given_at    timestamptz not null,
  valid_until timestamptz,
  revoked_at  timestamptz,
  revoked_by  uuid references people,
  constraint a_badge_ends_after_it_began check (valid_until > given_at)
);
create unique index nobody_wears_a_badge_twice on person_badges (person_id, badge) where revoked_at is null;

create table claims (
  id                   uuid primary key,
  -- for people to say aloud; the slug comes with the first public word
  code                 text not null unique check (code ~ '^[2-9a-hjkmnp-z]{8}$'),
  slug                 text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  state                text not null check (state in ('new', 'assigned', 'evidence', 'draft', 'second_opinion', 'revision',
                         'ready', 'published', 'review', 'withdrawn', 'set_aside', 'merged')),
  title                text not null check (length(title) between 3 and 140),
  -- the claim word for word, personal data masked
  quote                text not null check (length(quote) between 1 and 5000),
  topic                text not null default 'other' check (topic in ('politics', 'government', 'health', 'slander', 'crime', 'disaster',
                         'religion', 'fraud', 'myth', 'education', 'international', 'other')),
  -- about the city government as a whole: then the second reader comes from outside of it
  about_city           boolean not null default false,
  -- a template with names to fill in ("undian bank ..."), so copies with another name are a pattern of it
  is_template          boolean not null default false,
  -- priority = harm x spread x nearness, each 1 to 3
  harm                 smallint not null default 1 check (harm between 1 and 3),
  spread               smallint not null default 1 check (spread between 1 and 3),
  nearness             smallint not null default 1 check (nearness between 1 and 3),
  priority             smallint not null generated always as (harm * spread * nearness) stored,
  harms_life           boolean not null default false,
  -- kept by the clock from what was asked
  asked                integer not null default 0 check (asked >= 0),
  areas_asked          integer not null default 0 check (areas_asked >= 0),
  first_seen_at        timestamptz not null,
  last_asked_at        timestamptz,
  pattern_of           uuid references claims,
  merged_into          uuid references claims,
  handler_id           uuid references people,
  handler_group_id     uuid references groups,
  interim              text not null default '' check (length(interim) <= 1000),
  interim_at           timestamptz,
  interim_by           uuid references people,
  published_verdict_id uuid,
  first_published_at   timestamptz,
  published_at         timestamptz,
  withdrawn_at         timestamptz,
  -- why it was set aside or withdrawn, in words for everybody
  reason               text not null default '' check (length(reason) <= 1000),
  set_aside_as         text check (set_aside_as in ('out_of_scope', 'no_claim', 'spam', 'too_old')),
  bulletin_id          uuid references bulletins,
  step_due_at          timestamptz,
  answer_due_at        timestamptz,
  interim_due_at       timestamptz,
  look_at              timestamptz,
  late_at              timestamptz,
  changed_at           timestamptz not null,
  created_at           timestamptz not null,
  version              integer not null default 1,
  search               tsvector not null generated always as (
                         setweight(to_tsvector('indonesian', title), 'A')
                         || setweight(to_tsvector('indonesian', quote), 'B')) stored,
  constraint merged_claims_say_into_which check ((state = 'merged') <= (merged_into is not null)),
  constraint published_claims_have_a_verdict_and_a_slug check ((published_verdict_id is not null) <= (slug is not null and published_at is not null)),
  constraint an_interim_word_says_when check ((interim = '') = (interim_at is null)),
  constraint set_aside_claims_say_why check ((state = 'set_aside') <= (set_aside_as is not null)),
  constraint withdrawn_claims_say_why check ((state = 'withdrawn') <= (withdrawn_at is not null and reason <> ''))
);
create index on claims (state, priority desc, first_seen_at);
create index on claims (published_at desc, id desc) where published_verdict_id is not null and withdrawn_at is null;
create index on claims (topic, published_at desc, id desc) where published_verdict_id is not null and withdrawn_at is null;
create index on claims (asked desc, id desc) where published_verdict_id is not null and withdrawn_at is null;
create index on claims (look_at) where look_at is not null;
create index on claims (handler_id) where handler_id is not null;
create index on claims (merged_into) where merged_into is not null;
create index on claims (pattern_of) where pattern_of is not null;
create index on claims (bulletin_id) where bulletin_id is not null;
create index on claims using gin (search);
create index on claims using gin (title gin_trgm_ops);

-- Bodies the claim is about: they may neither write nor approve the verdict.
create table claim_subjects (
  claim_id uuid not null references claims,
  group_id uuid not null references groups,
  named_by uuid references people,
  named_at timestamptz not null,
  primary key (claim_id, group_id)
);
create index on claim_subjects (group_id);

-- Somebody says of themselves that they are too near to it.
create table claim_conflicts (
  claim_id  uuid not null references claims,
  person_id uuid not null references people,
  reason    text not null check (length(reason) between 3 and 500),
  at        timestamptz not null,
  primary key (claim_id, person_id)
);

-- One row a message, however often it is sent in; the sender is not in it.
create table tips (
  id            uuid primary key,
  code          text not null unique check (code ~ '^[2-9a-hjkmnp-z]{8}$'),
  -- sha-256 of the normalised words, links and picture: the same again is the same row
  fingerprint   text not null unique,
  text          text not null default '' check (length(text) <= 20000),
  -- personal data was masked in it and the original is in the vault
  masked        boolean not null default false,
  links         text[] not null default '{}',
  file_id       uuid references files,
  -- none: no picture; waiting; read; failed
  reading       text not null default 'none' check (reading in ('none', 'waiting', 'read', 'failed')),
  picture_text  text not null default '' check (length(picture_text) <= 20000),
  origin        text not null check (origin in ('web', 'share', 'api', 'kim')),
  state         text not null check (state in ('received', 'answered', 'pattern', 'suggested', 'queued')),
  -- what it was found to be, or the case it became
  claim_id      uuid references claims,
  -- a fact-check of somebody else answered it
  outside_id    uuid,
  score         double precision,
  area_code     text references areas,
  -- different networks that sent it, and all sendings
  asked         integer not null default 1 check (asked >= 0),
  sent          integer not null default 1 check (sent >= 1),
  first_at      timestamptz not null,
  last_at       timestamptz not null,
  settled_at    timestamptz,
  constraint a_tip_says_something check (text <> '' or cardinality(links) > 0 or file_id is not null)
);
create index on tips (claim_id, last_at desc) where claim_id is not null;
create index on tips (state, last_at desc);
create index on tips (last_at desc, id desc);

-- How many asked, by day and kelurahan ('' where none was said).
create table tip_counts (
  tip_id    uuid not null references tips,
  day       date not null,
  area_code text not null default '',
  asked     integer not null check (asked >= 0),
  primary key (tip_id, day, area_code)
);
create index on tip_counts (day, area_code);

-- Where it goes round, as KIM members and askers tell it.
create table tip_sightings (
  id        uuid primary key,
  tip_id    uuid not null references tips,
  channel   text not null check (channel in ('whatsapp_group', 'whatsapp_status', 'facebook', 'tiktok', 'instagram', 'x', 'youtube',
              'telegram', 'sms', 'website', 'leaflet', 'spoken', 'other')),
  area_code text references areas,
  url       text not null default '' check (length(url) <= 2000),
  note      text not null default '' check (length(note) <= 500),
  seen_on   date,
  group_id  uuid references groups,
  person_id uuid references people,
  at        timestamptz not null
);
create index on tip_sightings (tip_id, at);

-- What the matching found for a message, and what people said of it: the ground for moving thresholds.
create table tip_matches (
  tip_id       uuid not null references tips,
  subject_id   uuid not null,
  subject_kind text not null check (subject_kind in ('claim', 'outside')),
  rank         smallint not null,
  score        double precision not null,
  via          text not null,
  outcome      text not null check (outcome in ('answer', 'pattern', 'suggest', 'queue')),
  veto         text[] not null default '{}',
  weights      text not null default '',
  found_at     timestamptz not null,
  said         text check (said in ('same', 'other')),
  said_by      text check (said_by in ('asker', 'desk')),
  said_at      timestamptz,
  primary key (tip_id, subject_id)
);
create index on tip_matches (subject_id, found_at desc);
create index on tip_matches (said_at) where said is not null;

-- Other wordings that were confirmed to be the same claim.
create table claim_variants (
  id           uuid primary key,
  claim_id     uuid not null references claims,
  text         text not null check (length(text) between 1 and 20000),
  tip_id       uuid references tips,
  confirmed_by uuid references people,
  at           timestamptz not null
);
create index on claim_variants (claim_id, at);

-- Who waits to hear. Addresses without an account are subscriptions about the claim.
create table claim_interests (
  id        uuid primary key,
  claim_id  uuid not null references claims,
  why       text not null check (why in ('asker', 'kim', 'follower')),
  person_id uuid references people,
  group_id  uuid references groups,
  since     timestamptz not null,
  ended_at  timestamptz,
  constraint an_interest_is_a_person_or_a_group check ((person_id is null) <> (group_id is null))
);
create unique index a_person_waits_for_a_claim_once on claim_interests (claim_id, person_id) where person_id is not null;
create unique index a_group_waits_for_a_claim_once on claim_interests (claim_id, group_id) where group_id is not null;
create index on claim_interests (person_id) where person_id is not null;

create table claim_history (
  id         uuid primary key,
  claim_id   uuid not null references claims,
  at         timestamptz not null,
  event      text not null,
  from_state text,
  to_state   text not null,
  person_id  uuid references people,
  post       text not null default '',
  group_id   uuid references groups,
  note       text not null default '' check (length(note) <= 2000),
  is_public  boolean not null default false
);
create index on claim_history (claim_id, at, id);

create table claim_tellings (
  history_id  uuid not null references claim_history,
  interest_id uuid not null references claim_interests,
  notice_id   uuid not null references notices,
  primary key (history_id, interest_id)
);

create table claim_evidence (
  id            uuid primary key,
  claim_id      uuid not null references claims,
  -- primary: the document, the data, the person responsible; secondary: somebody who reports of it
  kind          text not null check (kind in ('primary', 'secondary')),
  source        text not null check (length(source) between 2 and 200),
  url           text not null default '' check (length(url) <= 2000),
  quote         text not null default '' check (length(quote) <= 3000),
  note          text not null default '' check (length(note) <= 1000),
  -- supports the claim, speaks against it, or gives its real setting
  stance        text not null check (stance in ('supports', 'against', 'context')),
  file_id       uuid references files,
  archive_state text not null default 'none' check (archive_state in ('none', 'waiting', 'kept', 'failed')),
  archive_sha   text check (length(archive_sha) = 64),
  archive_type  text not null default '',
  archive_size  integer,
  archive_title text not null default '',
  -- the words of the page, for everybody to read; the bytes stay with the desk
  archive_text  text not null default '' check (length(archive_text) <= 200000),
  archive_final_url text not null default '',
  archived_at   timestamptz,
  archive_note  text not null default '',
  added_by      uuid references people,
  added_group_id uuid references groups,
  added_at      timestamptz not null,
  removed_at    timestamptz
);
create index on claim_evidence (claim_id, added_at);

-- A question to an agency or an expert, with a clock.
create table claim_confirmations (
  id          uuid primary key,
  claim_id    uuid not null references claims,
  office_id   uuid references groups,
  expert      text not null default '' check (length(expert) <= 200),
  question    text not null check (length(question) between 5 and 1000),
  asked_by    uuid not null references people,
  asked_at    timestamptz not null,
  due_at      timestamptz not null,
  late_at     timestamptz,
  stance      text check (stance in ('confirms', 'denies', 'unsure')),
  answer      text not null default '' check (length(answer) <= 3000),
  answered_by uuid references people,
  answered_post text not null default '',
  answered_at timestamptz,
  constraint a_confirmation_asks_somebody check (office_id is not null or expert <> ''),
  constraint answers_have_a_stance check ((answered_at is null) = (stance is null))
);
create index on claim_confirmations (claim_id, asked_at);
create index on claim_confirmations (office_id, answered_at);

-- What an office that the claim is about says of it: shown as its own words, never as the verdict.
create table claim_statements (
  id       uuid primary key,
  claim_id uuid not null references claims,
  group_id uuid not null references groups,
  body     text not null check (length(body) between 10 and 3000),
  by       uuid not null references people,
  post     text not null default '',
  at       timestamptz not null,
  withdrawn_at timestamptz
);
create index on claim_statements (claim_id, at);

-- One judgement, from draft to publication; a correction is the next number.
create table claim_verdicts (
  id              uuid primary key,
  claim_id        uuid not null references claims,
  number          smallint not null check (number >= 1),
  verdict         text not null check (verdict in ('true', 'partly_true', 'misleading', 'false', 'unproven', 'satire', 'not_a_claim', 'fraud')),
  types           text[] not null default '{}',
  summary         text not null check (length(summary) between 1 and 600),
  body            text not null check (length(body) between 1 and 20000),
  method          text not null check (length(method) between 1 and 3000),
  -- what the reader does now
  advice          text not null default '' check (length(advice) <= 600),
  -- what changed against the number before, for everybody
  change_note     text not null default '' check (length(change_note) <= 1000),
  -- city_clarification: nobody outside of the government read it
  label           text not null default 'verdict' check (label in ('verdict', 'city_clarification')),
  drafted_by      uuid not null references people,
  drafted_post    text not null default '',
  drafted_group_id uuid not null references groups,
  drafted_at      timestamptz not null,
  saved_at        timestamptz not null,
  submitted_at    timestamptz,
  second_by       uuid references people,
  second_post     text not null default '',
  second_group_id uuid references groups,
  second_note     text not null default '' check (length(second_note) <= 2000),
  seconded_at     timestamptz,
  published_by    uuid references people,
  published_post  text not null default '',
  published_at    timestamptz,
  dropped_at      timestamptz,
  unique (claim_id, number),
  constraint the_second_reader_is_another_person check (second_by <> drafted_by),
  constraint the_second_reader_is_of_another_body check (second_group_id <> drafted_group_id),
  constraint published_verdicts_were_read_twice check ((published_at is not null) <= (seconded_at is not null and second_by is not null)),
  constraint the_publisher_is_not_the_author check (published_by <> drafted_by)
);
alter table claims add foreign key (published_verdict_id) references claim_verdicts;

create table claim_objections (
  id         uuid primary key,
  code       text not null unique check (code ~ '^[2-9a-hjkmnp-z]{8}$'),
  claim_id   uuid not null references claims,
  verdict_id uuid not null references claim_verdicts,
  reason     text not null check (length(reason) between 20 and 3000),
  url        text not null default '' check (length(url) <= 2000),
  person_id  uuid references people,
  filed_at   timestamptz not null,
  due_at     timestamptz not null,
  -- upheld: the verdict stays; review: it is judged anew
  outcome    text check (outcome in ('upheld', 'review')),
  answer     text not null default '' check (length(answer) <= 2000),
  decided_by uuid references people,
  decided_post text not null default '',
  decided_at timestamptz
);
create index on claim_objections (claim_id, filed_at);
create index on claim_objections (due_at) where decided_at is null;

create table claim_notes (
  id        uuid primary key,
  claim_id  uuid not null references claims,
  at        timestamptz not null,
  person_id uuid not null references people,
  post      text not null default '',
  body      text not null check (length(body) between 1 and 2000)
);
create index on claim_notes (claim_id, at);

-- Fact-checks of others, from their ClaimReview feeds or a list; shown as theirs.
create table outside_feeds (
  id         uuid primary key,
  kind       text not null check (kind in ('claim_review', 'csv')),
  publisher  text not null check (length(publisher) between 2 and 120),
  url        text not null default '' check (length(url) <= 2000),
  licence    text not null default '' check (length(licence) <= 120),
  active     boolean not null default true,
  fetched_at timestamptz,
  last_outcome text not null default '',
  created_by uuid references people,
  created_at timestamptz not null
);
create table outside_checks (
  id           uuid primary key,
  feed_id      uuid not null references outside_feeds,
  url          text not null check (length(url) between 8 and 2000),
  title        text not null check (length(title) between 3 and 300),
  claim        text not null default '' check (length(claim) <= 5000),
  rating       text not null default '' check (length(rating) <= 120),
  verdict      text check (verdict in ('true', 'partly_true', 'misleading', 'false', 'unproven', 'satire', 'not_a_claim', 'fraud')),
  published_on date,
  imported_at  timestamptz not null,
  retired_at   timestamptz,
  unique (feed_id, url)
);
create index on outside_checks (published_on desc, id desc) where retired_at is null;
alter table tips add foreign key (outside_id) references outside_checks;

-- What the nightly look at the outcomes proposes; nothing moves before a person says so.
create table match_reports (
  id         uuid primary key,
  made_at    timestamptz not null,
  facts      jsonb not null,
  answer_at  double precision,
  suggest_at double precision,
  decision   text check (decision in ('adopted', 'left')),
  decided_by uuid references people,
  decided_at timestamptz
);
create index on match_reports (made_at desc);

create view published_claims as
select c.id, c.code, c.slug, c.title, c.quote, c.topic, c.about_city, c.harms_life, c.is_template,
  c.first_seen_at, c.first_published_at, c.published_at, c.asked, c.state, c.bulletin_id, c.search,
  v.id as verdict_id, v.number as version, v.verdict, v.types, v.summary, v.body, v.method, v.advice, v.change_note, v.label,
  v.drafted_post, dg.name as drafted_body, v.second_post, sg.name as second_body, v.published_post
from claims c
join claim_verdicts v on v.id = c.published_verdict_id
join groups dg on dg.id = v.drafted_group_id
left join groups sg on sg.id = v.second_group_id
where c.withdrawn_at is null and v.published_at is not null;

-- Being checked, with a word for the meantime; nothing of the work on it.
create view published_interims as
select c.id, c.code, c.slug, c.title, c.topic, c.interim, c.interim_at, c.answer_due_at, c.first_seen_at
from claims c
where c.interim <> '' and c.published_verdict_id is null and c.withdrawn_at is null
  and c.state not in ('set_aside', 'merged', 'withdrawn') and c.slug is not null;

create view published_claim_withdrawals as
select c.slug, c.title, c.withdrawn_at, c.reason
from claims c where c.withdrawn_at is not null and c.first_published_at is not null;

create view published_claim_versions as
select v.claim_id, v.id as verdict_id, v.number as version, v.verdict, v.types, v.summary, v.body, v.method, v.advice, v.change_note,
  v.label, v.drafted_post, v.second_post, v.published_post, v.published_at
from claim_verdicts v join claims c on c.id = v.claim_id
where v.published_at is not null and c.withdrawn_at is null;

create view published_claim_evidence as
select e.id, e.claim_id, e.kind, e.source, e.url, e.quote, e.stance, e.archive_state, e.archive_sha, e.archive_type, e.archive_size,
  e.archive_title, e.archive_text, e.archived_at, e.added_at
from claim_evidence e join claims c on c.id = e.claim_id
where e.removed_at is null and c.published_verdict_id is not null and c.withdrawn_at is null;

create view published_claim_statements as
select s.id, s.claim_id, s.group_id, g.name as group_name, g.slug as group_slug, s.body, s.post, s.at
from claim_statements s join groups g on g.id = s.group_id join claims c on c.id = s.claim_id
where s.withdrawn_at is null and c.withdrawn_at is null and c.slug is not null;

create view published_claim_confirmations as
select f.claim_id, coalesce(g.name, f.expert) as source, f.stance, f.answer, f.answered_at
from claim_confirmations f left join groups g on g.id = f.office_id join claims c on c.id = f.claim_id
where f.answered_at is not null and c.published_verdict_id is not null and c.withdrawn_at is null;

create view published_claim_history as
select h.id, h.claim_id, h.at, h.event, h.from_state, h.to_state, h.post, h.note
from claim_history h join claims c on c.id = h.claim_id
where h.is_public and c.slug is not null;

create view published_outside_checks as
select o.id, o.url, o.title, o.claim, o.rating, o.verdict, o.published_on, f.publisher, f.licence
from outside_checks o join outside_feeds f on f.id = o.feed_id
where o.retired_at is null;

-- claim.triage        from the first message until somebody has judged its weight
-- claim.interim       harm to life: until a word for the meantime stands
-- claim.answer.life   harm to life: until a verdict or an honest "unproven"
-- claim.answer        every other claim
-- claim.confirm       an agency or expert that was asked
-- claim.second_opinion, claim.ready, claim.objection   the steps in between
-- claim.fresh         older verdicts only suggest, they do not answer by themselves
insert into rules (key, value, unit, basis, valid_from, updated_at) values
  ('claim.triage', 3, 'hours', 'Jabar Saber Hoaks: tanggapan paling lambat 3 jam', '2020-01-01', '2026-11-24T00:00:00Z'),
  ('claim.interim', 3, 'hours', 'Jabar Saber Hoaks: tanggapan paling lambat 3 jam', '2020-01-01', '2026-11-24T00:00:00Z'),
  ('claim.answer.life', 24, 'hours', 'Klinik Hoaks Jawa Timur: jawaban 1 x 24 jam', '2020-01-01', '2026-11-24T00:00:00Z'),
  ('claim.answer', 3, 'working_days', 'Usulan Sambung: pesan biasa dijawab dalam 3 hari kerja', '2020-01-01', '2026-11-24T00:00:00Z'),
  ('claim.confirm', 24, 'hours', 'Usulan Sambung: instansi dan ahli menjawab dalam 24 jam', '2020-01-01', '2026-11-24T00:00:00Z'),
  ('claim.confirm.life', 2, 'hours', 'Usulan Sambung: bila menyangkut nyawa, 2 jam', '2020-01-01', '2026-11-24T00:00:00Z'),
  ('claim.second_opinion', 24, 'hours', 'Usulan Sambung: telaah kedua dalam 24 jam', '2020-01-01', '2026-11-24T00:00:00Z'),
  ('claim.ready', 12, 'hours', 'Usulan Sambung: putusan yang disetujui terbit dalam 12 jam', '2020-01-01', '2026-11-24T00:00:00Z'),
  ('claim.fresh', 365, 'days', 'Usulan Sambung: putusan lebih tua dari setahun tidak menjawab sendiri', '2020-01-01', '2026-11-24T00:00:00Z'),
  ('claim.objection', 5, 'working_days', 'Usulan Sambung: keberatan dijawab dalam 5 hari kerja', '2020-01-01', '2026-11-24T00:00:00Z');
