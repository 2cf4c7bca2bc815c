-- What the migrations make, to be read. Written by `npm run schema`; a test fails when it is stale.
-- The queue's own schema, sambung_jobs, is made by pg-boss.

-- The schema sambung: what all cities of an installation share.

CREATE TABLE cities (
  id uuid not null,
  slug text not null,
  name text not null,
  time_zone text not null default 'Asia/Jakarta'::text,
  hosts text[] not null default '{}'::text[],
  is_default boolean not null default false,
  created_at timestamp with time zone not null default now(),
  constraint cities_pkey PRIMARY KEY (id),
  constraint cities_slug_key UNIQUE (slug),
  constraint cities_name_check CHECK (length(name) >= 2 AND length(name) <= 80),
  constraint cities_slug_check CHECK (slug ~ '^[a-z][a-z0-9_]{1,30}$'::text),
  constraint cities_time_zone_check CHECK (time_zone = ANY (ARRAY['Asia/Jakarta'::text, 'Asia/Makassar'::text, 'Asia/Jayapura'::text]))
);
CREATE UNIQUE INDEX only_one_default_city ON cities USING btree (is_default) WHERE is_default;

CREATE TABLE migrations (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migrations_pkey PRIMARY KEY (name)
);

-- The schema of each city.

CREATE TABLE archived_pages (
  sha256 text not null,
  media_type text not null,
  bytes bytea not null,
  kept_at timestamp with time zone not null,
  constraint archived_pages_pkey PRIMARY KEY (sha256),
  constraint archived_pages_sha256_check CHECK (length(sha256) = 64)
);

CREATE TABLE area_aliases (
  area_code text not null,
  alias text not null,
  folded text not null,
  constraint area_aliases_pkey PRIMARY KEY (area_code, folded),
  constraint area_aliases_area_code_fkey FOREIGN KEY (area_code) REFERENCES areas(code)
);
CREATE INDEX area_aliases_folded_idx ON area_aliases USING btree (folded);

CREATE TABLE area_shapes (
  area_code text not null,
  kind text not null,
  geometry jsonb not null,
  west double precision,
  south double precision,
  east double precision,
  north double precision,
  imported_at timestamp with time zone not null default now(),
  source text not null default ''::text,
  constraint area_shapes_pkey PRIMARY KEY (area_code, kind),
  constraint area_shapes_area_code_fkey FOREIGN KEY (area_code) REFERENCES areas(code),
  constraint area_shapes_kind_check CHECK (kind = ANY (ARRAY['tile'::text, 'boundary'::text])),
  constraint boundaries_have_a_box CHECK (kind = 'tile'::text OR west <= east AND south <= north)
);

CREATE TABLE areas (
  code text not null,
  parent_code text,
  level text not null,
  name text not null,
  slug text not null,
  population integer,
  source text not null default ''::text,
  valid_from date,
  valid_until date,
  constraint areas_pkey PRIMARY KEY (code),
  constraint areas_slug_key UNIQUE (slug),
  constraint areas_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES areas(code),
  constraint an_area_ends_after_it_began CHECK (valid_until >= valid_from),
  constraint areas_code_check CHECK (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'::text),
  constraint areas_level_check CHECK (level = ANY (ARRAY['kota'::text, 'kecamatan'::text, 'kelurahan'::text])),
  constraint areas_population_check CHECK (population >= 0)
);
CREATE INDEX areas_parent_code_idx ON areas USING btree (parent_code);

CREATE TABLE bulletin_audiences (
  bulletin_id uuid not null,
  kind text not null,
  ref text not null,
  constraint bulletin_audiences_pkey PRIMARY KEY (bulletin_id, kind, ref),
  constraint bulletin_audiences_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint bulletin_audiences_kind_check CHECK (kind = ANY (ARRAY['all'::text, 'area'::text, 'group'::text, 'topic'::text]))
);
CREATE INDEX bulletin_audiences_kind_ref_idx ON bulletin_audiences USING btree (kind, ref);

CREATE TABLE bulletin_corrections (
  id uuid not null,
  bulletin_id uuid not null,
  state text not null default 'proposed'::text,
  content jsonb not null,
  note text not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  decision_note text not null default ''::text,
  emergency boolean not null default false,
  constraint bulletin_corrections_pkey PRIMARY KEY (id),
  constraint bulletin_corrections_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint bulletin_corrections_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people(id),
  constraint bulletin_corrections_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES people(id),
  constraint a_second_person_publishes_corrections CHECK (state <> 'published'::text OR emergency OR decided_by <> proposed_by),
  constraint bulletin_corrections_note_check CHECK (length(note) >= 1 AND length(note) <= 500),
  constraint bulletin_corrections_state_check CHECK (state = ANY (ARRAY['proposed'::text, 'published'::text, 'refused'::text])),
  constraint decided_corrections_say_who CHECK ((state = 'proposed'::text) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX one_open_correction ON bulletin_corrections USING btree (bulletin_id) WHERE (state = 'proposed'::text);

CREATE TABLE bulletin_editors (
  bulletin_id uuid not null,
  person_id uuid not null,
  seen_at timestamp with time zone not null,
  constraint bulletin_editors_pkey PRIMARY KEY (bulletin_id, person_id),
  constraint bulletin_editors_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint bulletin_editors_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
);

CREATE TABLE bulletin_files (
  bulletin_id uuid not null,
  file_id uuid not null,
  place integer not null,
  alt text not null default ''::text,
  constraint bulletin_files_pkey PRIMARY KEY (bulletin_id, file_id),
  constraint bulletin_files_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint bulletin_files_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id)
);

CREATE TABLE bulletin_history (
  id uuid not null,
  bulletin_id uuid not null,
  at timestamp with time zone not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  post text not null default ''::text,
  note text not null default ''::text,
  constraint bulletin_history_pkey PRIMARY KEY (id),
  constraint bulletin_history_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint bulletin_history_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
);
CREATE INDEX bulletin_history_bulletin_id_at_idx ON bulletin_history USING btree (bulletin_id, at);

CREATE TABLE bulletin_reviews (
  id uuid not null,
  bulletin_id uuid not null,
  reviewer_id uuid not null,
  at timestamp with time zone not null,
  decision text not null,
  checklist jsonb not null,
  note text not null default ''::text,
  constraint bulletin_reviews_pkey PRIMARY KEY (id),
  constraint bulletin_reviews_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint bulletin_reviews_reviewer_id_fkey FOREIGN KEY (reviewer_id) REFERENCES people(id),
  constraint bulletin_reviews_decision_check CHECK (decision = ANY (ARRAY['approved'::text, 'changes_asked'::text]))
);
CREATE INDEX bulletin_reviews_bulletin_id_at_idx ON bulletin_reviews USING btree (bulletin_id, at);

CREATE TABLE bulletin_variants (
  bulletin_id uuid not null,
  language text not null,
  title text not null,
  summary text not null,
  body text not null default ''::text,
  constraint bulletin_variants_pkey PRIMARY KEY (bulletin_id, language),
  constraint bulletin_variants_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint bulletin_variants_language_check CHECK (language = ANY (ARRAY['jv'::text, 'ljp'::text]))
);

CREATE TABLE bulletin_versions (
  bulletin_id uuid not null,
  version integer not null,
  content jsonb not null,
  note text not null default ''::text,
  published_by uuid not null,
  published_at timestamp with time zone not null,
  constraint bulletin_versions_pkey PRIMARY KEY (bulletin_id, version),
  constraint bulletin_versions_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint bulletin_versions_published_by_fkey FOREIGN KEY (published_by) REFERENCES people(id),
  constraint bulletin_versions_version_check CHECK (version > 0)
);

CREATE TABLE bulletins (
  id uuid not null,
  slug text not null,
  state text not null default 'draft'::text,
  kind text not null,
  urgency text not null default 'routine'::text,
  title text not null default ''::text,
  summary text not null default ''::text,
  who text not null default ''::text,
  happens_when text not null default ''::text,
  happens_where text not null default ''::text,
  how text not null default ''::text,
  body text not null default ''::text,
  contact text not null default ''::text,
  source text not null default ''::text,
  dimension text,
  topics text[] not null default '{}'::text[],
  issuer_id uuid not null,
  valid_from timestamp with time zone,
  valid_until timestamp with time zone,
  version integer not null default 0,
  revision integer not null default 1,
  correction_note text not null default ''::text,
  withdrawal_reason text not null default ''::text,
  review_due_at timestamp with time zone,
  publish_at timestamp with time zone,
  written_by uuid not null,
  submitted_by uuid,
  approved_by uuid,
  published_by uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  submitted_at timestamp with time zone,
  approved_at timestamp with time zone,
  published_at timestamp with time zone,
  corrected_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  expired_at timestamp with time zone,
  search tsvector not null generated always as (((((setweight(to_tsvector('simple'::regconfig, title), 'A'::"char") || setweight(to_tsvector('indonesian'::regconfig, title), 'A'::"char")) || setweight(to_tsvector('simple'::regconfig, ((((summary || ' '::text) || who) || ' '::text) || happens_where)), 'B'::"char")) || setweight(to_tsvector('indonesian'::regconfig, ((((summary || ' '::text) || who) || ' '::text) || happens_where)), 'B'::"char")) || setweight(to_tsvector('indonesian'::regconfig, ((body || ' '::text) || how)), 'C'::"char"))) stored,
  writers uuid[] not null default '{}'::uuid[],
  letter_number text not null default ''::text,
  letter_date timestamp with time zone,
  letter_replaces text not null default ''::text,
  origin text not null default 'desk'::text,
  constraint bulletins_pkey PRIMARY KEY (id),
  constraint bulletins_slug_key UNIQUE (slug),
  constraint bulletins_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES people(id),
  constraint bulletins_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES groups(id),
  constraint bulletins_published_by_fkey FOREIGN KEY (published_by) REFERENCES people(id),
  constraint bulletins_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES people(id),
  constraint bulletins_written_by_fkey FOREIGN KEY (written_by) REFERENCES people(id),
  constraint bulletins_dimension_check CHECK (dimension = ANY (ARRAY['governance'::text, 'branding'::text, 'economy'::text, 'living'::text, 'society'::text, 'environment'::text])),
  constraint bulletins_kind_check CHECK (kind = ANY (ARRAY['announcement'::text, 'programme'::text, 'education'::text, 'early_warning'::text, 'clarification'::text, 'invitation'::text, 'circular'::text, 'regulation'::text, 'answer'::text])),
  constraint bulletins_letter_number_check CHECK (length(letter_number) <= 80),
  constraint bulletins_letter_replaces_check CHECK (length(letter_replaces) <= 80),
  constraint bulletins_origin_check CHECK (origin = ANY (ARRAY['desk'::text, 'claim'::text])),
  constraint bulletins_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint bulletins_state_check CHECK (state = ANY (ARRAY['draft'::text, 'in_review'::text, 'changes_asked'::text, 'approved'::text, 'scheduled'::text, 'published'::text, 'corrected'::text, 'expired'::text, 'withdrawn'::text, 'discarded'::text])),
  constraint bulletins_summary_check CHECK (length(summary) <= 600),
  constraint bulletins_title_check CHECK (length(title) <= 140),
  constraint bulletins_urgency_check CHECK (urgency = ANY (ARRAY['routine'::text, 'important'::text, 'emergency'::text])),
  constraint bulletins_version_check CHECK (version >= 0),
  constraint discarded_bulletins_were_never_public CHECK (state <> 'discarded'::text OR version = 0 AND published_at IS NULL),
  constraint no_writer_approves CHECK (approved_by <> ALL (writers)),
  constraint nobody_approves_their_own CHECK (approved_by <> written_by AND approved_by <> submitted_by),
  constraint published_bulletins_say_when CHECK ((state <> ALL (ARRAY['published'::text, 'corrected'::text, 'expired'::text, 'withdrawn'::text])) OR published_at IS NOT NULL AND version > 0),
  constraint scheduled_bulletins_say_when CHECK (state <> 'scheduled'::text OR publish_at IS NOT NULL),
  constraint validity_ends_after_it_begins CHECK (valid_until >= valid_from),
  constraint withdrawn_bulletins_say_why CHECK (state <> 'withdrawn'::text OR withdrawal_reason <> ''::text)
);
CREATE INDEX bulletins_by_letter_code ON bulletins USING btree ("right"((id)::text, 12)) WHERE (kind = ANY (ARRAY['circular'::text, 'regulation'::text]));
CREATE INDEX bulletins_by_letter_number ON bulletins USING btree (regexp_replace(lower(letter_number), '[^a-z0-9]'::text, ''::text, 'g'::text)) WHERE (letter_number <> ''::text);
CREATE INDEX bulletins_by_letter_replaces ON bulletins USING btree (regexp_replace(lower(letter_replaces), '[^a-z0-9]'::text, ''::text, 'g'::text)) WHERE (letter_replaces <> ''::text);
CREATE INDEX bulletins_expr_idx ON bulletins USING gin ((((title || ' '::text) || summary)) gin_trgm_ops);
CREATE INDEX bulletins_issuer_id_updated_at_idx ON bulletins USING btree (issuer_id, updated_at DESC);
CREATE INDEX bulletins_published_at_id_idx ON bulletins USING btree (published_at DESC, id DESC) WHERE (state = ANY (ARRAY['published'::text, 'corrected'::text, 'expired'::text, 'withdrawn'::text]));
CREATE INDEX bulletins_search_idx ON bulletins USING gin (search);
CREATE INDEX bulletins_state_updated_at_idx ON bulletins USING btree (state, updated_at DESC);
CREATE INDEX bulletins_title_idx ON bulletins USING gin (title gin_trgm_ops);
CREATE INDEX bulletins_valid_until_idx ON bulletins USING btree (valid_until) WHERE (state = ANY (ARRAY['published'::text, 'corrected'::text]));

CREATE TABLE channel_choices (
  person_id uuid not null,
  channel text not null,
  wanted boolean not null,
  constraint channel_choices_pkey PRIMARY KEY (person_id, channel),
  constraint channel_choices_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint channel_choices_channel_check CHECK (channel = ANY (ARRAY['email'::text, 'push'::text]))
);

CREATE TABLE claim_confirmations (
  id uuid not null,
  claim_id uuid not null,
  office_id uuid,
  expert text not null default ''::text,
  question text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  late_at timestamp with time zone,
  stance text,
  answer text not null default ''::text,
  answered_by uuid,
  answered_post text not null default ''::text,
  answered_at timestamp with time zone,
  constraint claim_confirmations_pkey PRIMARY KEY (id),
  constraint claim_confirmations_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES people(id),
  constraint claim_confirmations_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES people(id),
  constraint claim_confirmations_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_confirmations_office_id_fkey FOREIGN KEY (office_id) REFERENCES groups(id),
  constraint a_confirmation_asks_somebody CHECK (office_id IS NOT NULL OR expert <> ''::text),
  constraint answers_have_a_stance CHECK ((answered_at IS NULL) = (stance IS NULL)),
  constraint claim_confirmations_answer_check CHECK (length(answer) <= 3000),
  constraint claim_confirmations_expert_check CHECK (length(expert) <= 200),
  constraint claim_confirmations_question_check CHECK (length(question) >= 5 AND length(question) <= 1000),
  constraint claim_confirmations_stance_check CHECK (stance = ANY (ARRAY['confirms'::text, 'denies'::text, 'unsure'::text]))
);
CREATE INDEX claim_confirmations_claim_id_asked_at_idx ON claim_confirmations USING btree (claim_id, asked_at);
CREATE INDEX claim_confirmations_due_at_idx ON claim_confirmations USING btree (due_at) WHERE ((answered_at IS NULL) AND (late_at IS NULL));
CREATE INDEX claim_confirmations_office_id_answered_at_idx ON claim_confirmations USING btree (office_id, answered_at);

CREATE TABLE claim_conflicts (
  claim_id uuid not null,
  person_id uuid not null,
  reason text not null,
  at timestamp with time zone not null,
  constraint claim_conflicts_pkey PRIMARY KEY (claim_id, person_id),
  constraint claim_conflicts_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_conflicts_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint claim_conflicts_reason_check CHECK (length(reason) >= 3 AND length(reason) <= 500)
);

CREATE TABLE claim_counter_pictures (
  claim_id uuid not null,
  file_id uuid not null,
  alt text not null,
  chosen_by uuid not null,
  chosen_at timestamp with time zone not null,
  constraint claim_counter_pictures_pkey PRIMARY KEY (claim_id),
  constraint claim_counter_pictures_chosen_by_fkey FOREIGN KEY (chosen_by) REFERENCES people(id),
  constraint claim_counter_pictures_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_counter_pictures_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id),
  constraint claim_counter_pictures_alt_check CHECK (length(alt) >= 5 AND length(alt) <= 200)
);

CREATE TABLE claim_counters (
  claim_id uuid not null,
  bulletin_id uuid not null,
  verdict_id uuid not null,
  looked_at timestamp with time zone not null,
  constraint claim_counters_pkey PRIMARY KEY (claim_id),
  constraint claim_counters_bulletin_id_key UNIQUE (bulletin_id),
  constraint claim_counters_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint claim_counters_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_counters_verdict_id_fkey FOREIGN KEY (verdict_id) REFERENCES claim_verdicts(id)
);

CREATE TABLE claim_embeddings (
  subject_id uuid not null,
  kind text not null,
  model text not null,
  text_hash text not null,
  vector real[] not null,
  embedded_at timestamp with time zone not null,
  constraint claim_embeddings_pkey PRIMARY KEY (subject_id),
  constraint claim_embeddings_kind_check CHECK (kind = ANY (ARRAY['claim'::text, 'outside'::text]))
);
CREATE INDEX claim_embeddings_model_embedded_at_idx ON claim_embeddings USING btree (model, embedded_at DESC);

CREATE TABLE claim_evidence (
  id uuid not null,
  claim_id uuid not null,
  kind text not null,
  source text not null,
  url text not null default ''::text,
  quote text not null default ''::text,
  note text not null default ''::text,
  stance text not null,
  file_id uuid,
  archive_state text not null default 'none'::text,
  archive_sha text,
  archive_type text not null default ''::text,
  archive_size integer,
  archive_title text not null default ''::text,
  archive_text text not null default ''::text,
  archive_final_url text not null default ''::text,
  archived_at timestamp with time zone,
  archive_note text not null default ''::text,
  added_by uuid,
  added_group_id uuid,
  added_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint claim_evidence_pkey PRIMARY KEY (id),
  constraint claim_evidence_added_by_fkey FOREIGN KEY (added_by) REFERENCES people(id),
  constraint claim_evidence_added_group_id_fkey FOREIGN KEY (added_group_id) REFERENCES groups(id),
  constraint claim_evidence_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_evidence_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id),
  constraint claim_evidence_archive_sha_check CHECK (length(archive_sha) = 64),
  constraint claim_evidence_archive_state_check CHECK (archive_state = ANY (ARRAY['none'::text, 'waiting'::text, 'kept'::text, 'failed'::text])),
  constraint claim_evidence_archive_text_check CHECK (length(archive_text) <= 200000),
  constraint claim_evidence_kind_check CHECK (kind = ANY (ARRAY['primary'::text, 'secondary'::text])),
  constraint claim_evidence_note_check CHECK (length(note) <= 1000),
  constraint claim_evidence_quote_check CHECK (length(quote) <= 3000),
  constraint claim_evidence_source_check CHECK (length(source) >= 2 AND length(source) <= 200),
  constraint claim_evidence_stance_check CHECK (stance = ANY (ARRAY['supports'::text, 'against'::text, 'context'::text])),
  constraint claim_evidence_url_check CHECK (length(url) <= 2000)
);
CREATE INDEX claim_evidence_claim_id_added_at_idx ON claim_evidence USING btree (claim_id, added_at);

CREATE TABLE claim_history (
  id uuid not null,
  claim_id uuid not null,
  at timestamp with time zone not null,
  event text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  post text not null default ''::text,
  group_id uuid,
  note text not null default ''::text,
  is_public boolean not null default false,
  constraint claim_history_pkey PRIMARY KEY (id),
  constraint claim_history_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_history_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint claim_history_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint claim_history_note_check CHECK (length(note) <= 2000)
);
CREATE INDEX claim_history_claim_id_at_id_idx ON claim_history USING btree (claim_id, at, id);

CREATE TABLE claim_interests (
  id uuid not null,
  claim_id uuid not null,
  why text not null,
  person_id uuid,
  group_id uuid,
  since timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint claim_interests_pkey PRIMARY KEY (id),
  constraint claim_interests_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_interests_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint claim_interests_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint an_interest_is_a_person_or_a_group CHECK ((person_id IS NULL) <> (group_id IS NULL)),
  constraint claim_interests_why_check CHECK (why = ANY (ARRAY['asker'::text, 'kim'::text, 'follower'::text]))
);
CREATE UNIQUE INDEX a_group_waits_for_a_claim_once ON claim_interests USING btree (claim_id, group_id) WHERE (group_id IS NOT NULL);
CREATE UNIQUE INDEX a_person_waits_for_a_claim_once ON claim_interests USING btree (claim_id, person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX claim_interests_person_id_idx ON claim_interests USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE TABLE claim_notes (
  id uuid not null,
  claim_id uuid not null,
  at timestamp with time zone not null,
  person_id uuid not null,
  post text not null default ''::text,
  body text not null,
  constraint claim_notes_pkey PRIMARY KEY (id),
  constraint claim_notes_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_notes_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint claim_notes_body_check CHECK (length(body) >= 1 AND length(body) <= 2000)
);
CREATE INDEX claim_notes_claim_id_at_idx ON claim_notes USING btree (claim_id, at);

CREATE TABLE claim_objections (
  id uuid not null,
  code text not null,
  claim_id uuid not null,
  verdict_id uuid not null,
  reason text not null,
  url text not null default ''::text,
  person_id uuid,
  filed_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  outcome text,
  answer text not null default ''::text,
  decided_by uuid,
  decided_post text not null default ''::text,
  decided_at timestamp with time zone,
  constraint claim_objections_pkey PRIMARY KEY (id),
  constraint claim_objections_code_key UNIQUE (code),
  constraint claim_objections_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_objections_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people(id),
  constraint claim_objections_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint claim_objections_verdict_id_fkey FOREIGN KEY (verdict_id) REFERENCES claim_verdicts(id),
  constraint claim_objections_answer_check CHECK (length(answer) <= 2000),
  constraint claim_objections_code_check CHECK (code ~ '^[2-9a-hjkmnp-z]{8}$'::text),
  constraint claim_objections_outcome_check CHECK (outcome = ANY (ARRAY['upheld'::text, 'review'::text])),
  constraint claim_objections_reason_check CHECK (length(reason) >= 20 AND length(reason) <= 3000),
  constraint claim_objections_url_check CHECK (length(url) <= 2000)
);
CREATE INDEX claim_objections_claim_id_filed_at_idx ON claim_objections USING btree (claim_id, filed_at);
CREATE INDEX claim_objections_due_at_idx ON claim_objections USING btree (due_at) WHERE (decided_at IS NULL);

CREATE TABLE claim_pictures (
  id uuid not null,
  subject_id uuid not null,
  kind text not null,
  file_sha256 text not null,
  variant text not null,
  hash bit(256) not null,
  quality smallint not null,
  indexed_at timestamp with time zone not null,
  bands integer[] not null generated always as (ARRAY[(SUBSTRING(hash FROM 1 FOR 16))::integer, ((SUBSTRING(hash FROM 17 FOR 16))::integer + 65536), ((SUBSTRING(hash FROM 33 FOR 16))::integer + 131072), ((SUBSTRING(hash FROM 49 FOR 16))::integer + 196608), ((SUBSTRING(hash FROM 65 FOR 16))::integer + 262144), ((SUBSTRING(hash FROM 81 FOR 16))::integer + 327680), ((SUBSTRING(hash FROM 97 FOR 16))::integer + 393216), ((SUBSTRING(hash FROM 113 FOR 16))::integer + 458752), ((SUBSTRING(hash FROM 129 FOR 16))::integer + 524288), ((SUBSTRING(hash FROM 145 FOR 16))::integer + 589824), ((SUBSTRING(hash FROM 161 FOR 16))::integer + 655360), ((SUBSTRING(hash FROM 177 FOR 16))::integer + 720896), ((SUBSTRING(hash FROM 193 FOR 16))::integer + 786432), ((SUBSTRING(hash FROM 209 FOR 16))::integer + 851968), ((SUBSTRING(hash FROM 225 FOR 16))::integer + 917504), ((SUBSTRING(hash FROM 241 FOR 16))::integer + 983040)]) stored,
  constraint claim_pictures_pkey PRIMARY KEY (id),
  constraint claim_pictures_subject_id_file_sha256_variant_key UNIQUE (subject_id, file_sha256, variant),
  constraint claim_pictures_file_sha256_check CHECK (file_sha256 ~ '^[0-9a-f]{64}$'::text),
  constraint claim_pictures_kind_check CHECK (kind = ANY (ARRAY['tip'::text, 'claim'::text])),
  constraint claim_pictures_quality_check CHECK (quality >= 0 AND quality <= 100),
  constraint claim_pictures_variant_check CHECK (variant = ANY (ARRAY['whole'::text, 'trimmed'::text, 'centre'::text, 'top'::text, 'bottom'::text]))
);
CREATE INDEX claim_pictures_bands_idx ON claim_pictures USING gin (bands) WITH (fastupdate=off);
CREATE INDEX claim_pictures_file_sha256_idx ON claim_pictures USING btree (file_sha256);

CREATE TABLE claim_record_marks (
  kind text not null,
  mark text not null,
  subject_id uuid not null,
  constraint claim_record_marks_pkey PRIMARY KEY (kind, mark, subject_id),
  constraint claim_record_marks_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES claim_records(subject_id) ON DELETE CASCADE,
  constraint claim_record_marks_kind_check CHECK (kind = ANY (ARRAY['exact'::text, 'link'::text, 'file'::text]))
);
CREATE INDEX claim_record_marks_subject_idx ON claim_record_marks USING btree (subject_id);

CREATE TABLE claim_record_texts (
  subject_id uuid not null,
  place smallint not null,
  role text not null,
  body text not null,
  roots text not null,
  letters text not null,
  constraint claim_record_texts_pkey PRIMARY KEY (subject_id, place),
  constraint claim_record_texts_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES claim_records(subject_id) ON DELETE CASCADE,
  constraint claim_record_texts_role_check CHECK (role = ANY (ARRAY['title'::text, 'quote'::text, 'narration'::text, 'variant'::text, 'ocr'::text]))
);

CREATE TABLE claim_records (
  subject_id uuid not null,
  kind text not null,
  answerable boolean not null,
  constraint claim_records_pkey PRIMARY KEY (subject_id),
  constraint claim_records_kind_check CHECK (kind = ANY (ARRAY['claim'::text, 'outside'::text]))
);

CREATE TABLE claim_statements (
  id uuid not null,
  claim_id uuid not null,
  group_id uuid not null,
  body text not null,
  by uuid not null,
  post text not null default ''::text,
  at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint claim_statements_pkey PRIMARY KEY (id),
  constraint claim_statements_by_fkey FOREIGN KEY (by) REFERENCES people(id),
  constraint claim_statements_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_statements_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint claim_statements_body_check CHECK (length(body) >= 10 AND length(body) <= 3000)
);
CREATE INDEX claim_statements_claim_id_at_idx ON claim_statements USING btree (claim_id, at);

CREATE TABLE claim_subjects (
  claim_id uuid not null,
  group_id uuid not null,
  named_by uuid,
  named_at timestamp with time zone not null,
  constraint claim_subjects_pkey PRIMARY KEY (claim_id, group_id),
  constraint claim_subjects_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_subjects_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint claim_subjects_named_by_fkey FOREIGN KEY (named_by) REFERENCES people(id)
);
CREATE INDEX claim_subjects_group_id_idx ON claim_subjects USING btree (group_id);

CREATE TABLE claim_tellings (
  history_id uuid not null,
  interest_id uuid not null,
  notice_id uuid not null,
  constraint claim_tellings_pkey PRIMARY KEY (history_id, interest_id),
  constraint claim_tellings_history_id_fkey FOREIGN KEY (history_id) REFERENCES claim_history(id),
  constraint claim_tellings_interest_id_fkey FOREIGN KEY (interest_id) REFERENCES claim_interests(id),
  constraint claim_tellings_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notices(id)
);

CREATE TABLE claim_term_counts (
  term integer not null,
  records integer not null,
  constraint claim_term_counts_pkey PRIMARY KEY (term)
);

CREATE TABLE claim_terms (
  term integer not null,
  subject_id uuid not null,
  weight real not null,
  constraint claim_terms_pkey PRIMARY KEY (term, subject_id) INCLUDE (weight),
  constraint claim_terms_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES claim_records(subject_id) ON DELETE CASCADE
);
CREATE INDEX claim_terms_subject_idx ON claim_terms USING btree (subject_id);

CREATE TABLE claim_variants (
  id uuid not null,
  claim_id uuid not null,
  text text not null,
  tip_id uuid,
  confirmed_by uuid,
  at timestamp with time zone not null,
  constraint claim_variants_pkey PRIMARY KEY (id),
  constraint claim_variants_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_variants_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES people(id),
  constraint claim_variants_tip_id_fkey FOREIGN KEY (tip_id) REFERENCES tips(id),
  constraint claim_variants_text_check CHECK (length(text) >= 1 AND length(text) <= 20000)
);
CREATE INDEX claim_variants_claim_id_at_idx ON claim_variants USING btree (claim_id, at);

CREATE TABLE claim_verdict_authors (
  verdict_id uuid not null,
  person_id uuid not null,
  group_id uuid not null,
  post text not null default ''::text,
  at timestamp with time zone not null,
  constraint claim_verdict_authors_pkey PRIMARY KEY (verdict_id, person_id, group_id),
  constraint claim_verdict_authors_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint claim_verdict_authors_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint claim_verdict_authors_verdict_id_fkey FOREIGN KEY (verdict_id) REFERENCES claim_verdicts(id)
);

CREATE TABLE claim_verdicts (
  id uuid not null,
  claim_id uuid not null,
  number smallint not null,
  verdict text not null,
  types text[] not null default '{}'::text[],
  summary text not null,
  body text not null,
  method text not null,
  advice text not null default ''::text,
  change_note text not null default ''::text,
  label text not null default 'verdict'::text,
  drafted_by uuid not null,
  drafted_post text not null default ''::text,
  drafted_group_id uuid not null,
  drafted_at timestamp with time zone not null,
  saved_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  second_by uuid,
  second_post text not null default ''::text,
  second_group_id uuid,
  second_note text not null default ''::text,
  seconded_at timestamp with time zone,
  published_by uuid,
  published_post text not null default ''::text,
  published_at timestamp with time zone,
  dropped_at timestamp with time zone,
  constraint claim_verdicts_pkey PRIMARY KEY (id),
  constraint claim_verdicts_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint claim_verdicts_drafted_by_fkey FOREIGN KEY (drafted_by) REFERENCES people(id),
  constraint claim_verdicts_drafted_group_id_fkey FOREIGN KEY (drafted_group_id) REFERENCES groups(id),
  constraint claim_verdicts_published_by_fkey FOREIGN KEY (published_by) REFERENCES people(id),
  constraint claim_verdicts_second_by_fkey FOREIGN KEY (second_by) REFERENCES people(id),
  constraint claim_verdicts_second_group_id_fkey FOREIGN KEY (second_group_id) REFERENCES groups(id),
  constraint claim_verdicts_advice_check CHECK (length(advice) <= 600),
  constraint claim_verdicts_body_check CHECK (length(body) <= 20000),
  constraint claim_verdicts_change_note_check CHECK (length(change_note) <= 1000),
  constraint claim_verdicts_label_check CHECK (label = ANY (ARRAY['verdict'::text, 'city_clarification'::text])),
  constraint claim_verdicts_method_check CHECK (length(method) <= 3000),
  constraint claim_verdicts_number_check CHECK (number >= 1),
  constraint claim_verdicts_second_note_check CHECK (length(second_note) <= 2000),
  constraint claim_verdicts_summary_check CHECK (length(summary) <= 600),
  constraint claim_verdicts_verdict_check CHECK (verdict = ANY (ARRAY['true'::text, 'partly_true'::text, 'misleading'::text, 'false'::text, 'unproven'::text, 'satire'::text, 'not_a_claim'::text, 'fraud'::text])),
  constraint published_verdicts_were_read_twice CHECK ((published_at IS NOT NULL) <= (seconded_at IS NOT NULL AND second_by IS NOT NULL)),
  constraint submitted_verdicts_are_whole CHECK (submitted_at IS NULL OR summary <> ''::text AND body <> ''::text AND method <> ''::text),
  constraint the_publisher_is_not_the_author CHECK (published_by <> drafted_by),
  constraint the_second_reader_is_another_person CHECK (second_by <> drafted_by),
  constraint the_second_reader_is_of_another_body CHECK (second_group_id <> drafted_group_id)
);
CREATE UNIQUE INDEX a_claim_has_a_verdict_of_a_number_once ON claim_verdicts USING btree (claim_id, number) WHERE (dropped_at IS NULL);
CREATE UNIQUE INDEX a_claim_has_one_draft ON claim_verdicts USING btree (claim_id) WHERE ((published_at IS NULL) AND (dropped_at IS NULL));

CREATE TABLE claims (
  id uuid not null,
  code text not null,
  slug text,
  state text not null,
  title text not null,
  quote text not null,
  topic text not null default 'other'::text,
  about_city boolean not null default false,
  is_template boolean not null default false,
  harm smallint not null default 1,
  spread smallint not null default 1,
  nearness smallint not null default 1,
  priority smallint not null generated always as (((harm * spread) * nearness)) stored,
  harms_life boolean not null default false,
  asked integer not null default 0,
  areas_asked integer not null default 0,
  first_seen_at timestamp with time zone not null,
  last_asked_at timestamp with time zone,
  pattern_of uuid,
  merged_into uuid,
  handler_id uuid,
  handler_group_id uuid,
  interim text not null default ''::text,
  interim_at timestamp with time zone,
  interim_by uuid,
  published_verdict_id uuid,
  first_published_at timestamp with time zone,
  published_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  reason text not null default ''::text,
  set_aside_as text,
  bulletin_id uuid,
  step_due_at timestamp with time zone,
  answer_due_at timestamp with time zone,
  interim_due_at timestamp with time zone,
  look_at timestamp with time zone,
  late_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  search tsvector not null generated always as ((setweight(to_tsvector('indonesian'::regconfig, title), 'A'::"char") || setweight(to_tsvector('indonesian'::regconfig, quote), 'B'::"char"))) stored,
  triaged_at timestamp with time zone,
  constraint claims_pkey PRIMARY KEY (id),
  constraint claims_code_key UNIQUE (code),
  constraint claims_slug_key UNIQUE (slug),
  constraint claims_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint claims_handler_group_id_fkey FOREIGN KEY (handler_group_id) REFERENCES groups(id),
  constraint claims_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES people(id),
  constraint claims_interim_by_fkey FOREIGN KEY (interim_by) REFERENCES people(id),
  constraint claims_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES claims(id),
  constraint claims_pattern_of_fkey FOREIGN KEY (pattern_of) REFERENCES claims(id),
  constraint claims_published_verdict_id_fkey FOREIGN KEY (published_verdict_id) REFERENCES claim_verdicts(id),
  constraint an_interim_word_says_when CHECK ((interim = ''::text) = (interim_at IS NULL)),
  constraint claims_areas_asked_check CHECK (areas_asked >= 0),
  constraint claims_asked_check CHECK (asked >= 0),
  constraint claims_code_check CHECK (code ~ '^[2-9a-hjkmnp-z]{8}$'::text),
  constraint claims_harm_check CHECK (harm >= 1 AND harm <= 3),
  constraint claims_interim_check CHECK (length(interim) <= 1000),
  constraint claims_nearness_check CHECK (nearness >= 1 AND nearness <= 3),
  constraint claims_quote_check CHECK (length(quote) >= 1 AND length(quote) <= 5000),
  constraint claims_reason_check CHECK (length(reason) <= 1000),
  constraint claims_set_aside_as_check CHECK (set_aside_as = ANY (ARRAY['out_of_scope'::text, 'no_claim'::text, 'spam'::text, 'too_old'::text])),
  constraint claims_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint claims_spread_check CHECK (spread >= 1 AND spread <= 3),
  constraint claims_state_check CHECK (state = ANY (ARRAY['new'::text, 'assigned'::text, 'evidence'::text, 'draft'::text, 'second_opinion'::text, 'revision'::text, 'ready'::text, 'published'::text, 'review'::text, 'withdrawn'::text, 'set_aside'::text, 'merged'::text])),
  constraint claims_title_check CHECK (length(title) >= 3 AND length(title) <= 140),
  constraint claims_topic_check CHECK (topic = ANY (ARRAY['politics'::text, 'government'::text, 'health'::text, 'slander'::text, 'crime'::text, 'disaster'::text, 'religion'::text, 'fraud'::text, 'myth'::text, 'education'::text, 'international'::text, 'other'::text])),
  constraint merged_claims_say_into_which CHECK ((state = 'merged'::text) <= (merged_into IS NOT NULL)),
  constraint published_claims_have_a_verdict_and_a_slug CHECK ((published_verdict_id IS NOT NULL) <= (slug IS NOT NULL AND published_at IS NOT NULL)),
  constraint set_aside_claims_say_why CHECK ((state = 'set_aside'::text) <= (set_aside_as IS NOT NULL)),
  constraint withdrawn_claims_say_why CHECK ((state = 'withdrawn'::text) <= (withdrawn_at IS NOT NULL AND reason <> ''::text))
);
CREATE INDEX claims_asked_id_idx ON claims USING btree (asked DESC, id DESC) WHERE ((published_verdict_id IS NOT NULL) AND (withdrawn_at IS NULL));
CREATE INDEX claims_bulletin_id_idx ON claims USING btree (bulletin_id) WHERE (bulletin_id IS NOT NULL);
CREATE INDEX claims_handler_id_idx ON claims USING btree (handler_id) WHERE (handler_id IS NOT NULL);
CREATE INDEX claims_look_at_idx ON claims USING btree (look_at) WHERE (look_at IS NOT NULL);
CREATE INDEX claims_merged_into_idx ON claims USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX claims_pattern_of_idx ON claims USING btree (pattern_of) WHERE (pattern_of IS NOT NULL);
CREATE INDEX claims_published_at_id_idx ON claims USING btree (published_at DESC, id DESC) WHERE ((published_verdict_id IS NOT NULL) AND (withdrawn_at IS NULL));
CREATE INDEX claims_search_idx ON claims USING gin (search);
CREATE INDEX claims_state_priority_first_seen_at_idx ON claims USING btree (state, priority DESC, first_seen_at);
CREATE INDEX claims_title_idx ON claims USING gin (title gin_trgm_ops);
CREATE INDEX claims_topic_published_at_id_idx ON claims USING btree (topic, published_at DESC, id DESC) WHERE ((published_verdict_id IS NOT NULL) AND (withdrawn_at IS NULL));

CREATE TABLE deliveries (
  id uuid not null,
  notice_id uuid not null,
  channel text not null,
  person_id uuid,
  subscription_id uuid,
  state text not null default 'queued'::text,
  attempts integer not null default 0,
  due_at timestamp with time zone not null,
  last_outcome text not null default ''::text,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  read_at timestamp with time zone,
  constraint deliveries_pkey PRIMARY KEY (id),
  constraint deliveries_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notices(id),
  constraint deliveries_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint deliveries_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES subscriptions(id),
  constraint a_delivery_has_one_recipient CHECK ((person_id IS NULL) <> (subscription_id IS NULL)),
  constraint deliveries_channel_check CHECK (channel = ANY (ARRAY['desk'::text, 'email'::text, 'push'::text])),
  constraint deliveries_state_check CHECK (state = ANY (ARRAY['queued'::text, 'sent'::text, 'delivered'::text, 'read'::text, 'failed'::text, 'gave_up'::text, 'suppressed'::text]))
);
CREATE INDEX deliveries_due_at_idx ON deliveries USING btree (due_at) WHERE (state = ANY (ARRAY['queued'::text, 'failed'::text]));
CREATE INDEX deliveries_person_id_created_at_idx ON deliveries USING btree (person_id, created_at DESC) WHERE (channel = 'desk'::text);
CREATE INDEX deliveries_state_due_at_idx ON deliveries USING btree (state, due_at) WHERE (state = 'gave_up'::text);
CREATE UNIQUE INDEX told_once_as_a_person ON deliveries USING btree (notice_id, person_id, channel) WHERE (person_id IS NOT NULL);
CREATE UNIQUE INDEX told_once_as_a_subscriber ON deliveries USING btree (notice_id, subscription_id) WHERE (subscription_id IS NOT NULL);

CREATE TABLE files (
  id uuid not null,
  kind text not null,
  media_type text not null,
  sha256 text not null,
  bytes integer not null,
  width integer,
  height integer,
  sizes jsonb not null default '{}'::jsonb,
  original_name text not null default ''::text,
  uploaded_by uuid,
  uploaded_at timestamp with time zone not null default now(),
  constraint files_pkey PRIMARY KEY (id),
  constraint files_bytes_check CHECK (bytes > 0),
  constraint files_kind_check CHECK (kind = ANY (ARRAY['image'::text, 'document'::text])),
  constraint files_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX files_sha256_idx ON files USING btree (sha256);

CREATE TABLE groups (
  id uuid not null,
  kind text not null,
  name text not null,
  short_name text not null default ''::text,
  slug text not null,
  area_code text not null,
  about text not null default ''::text,
  contact text not null default ''::text,
  meeting_place text not null default ''::text,
  own_channels jsonb not null default '[]'::jsonb,
  founded_on date,
  created_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  closing_reason text not null default ''::text,
  constraint groups_pkey PRIMARY KEY (id),
  constraint groups_slug_key UNIQUE (slug),
  constraint groups_area_code_fkey FOREIGN KEY (area_code) REFERENCES areas(code),
  constraint groups_closing_reason_check CHECK (length(closing_reason) <= 500),
  constraint groups_kind_check CHECK (kind = ANY (ARRAY['kim'::text, 'kelurahan'::text, 'kecamatan'::text, 'agency'::text, 'diskominfo'::text, 'city_hall'::text, 'partner'::text])),
  constraint groups_name_check CHECK (length(name) >= 2 AND length(name) <= 120),
  constraint groups_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)
);
CREATE INDEX groups_area_code_kind_idx ON groups USING btree (area_code, kind);
CREATE INDEX groups_name_idx ON groups USING gin (name gin_trgm_ops);

CREATE TABLE holidays (
  day date not null,
  kind text not null,
  name text not null,
  basis text not null,
  constraint holidays_pkey PRIMARY KEY (day),
  constraint holidays_kind_check CHECK (kind = ANY (ARRAY['holiday'::text, 'joint_leave'::text]))
);

CREATE TABLE invitations (
  id uuid not null,
  group_id uuid not null,
  post text not null,
  token_hash text not null,
  invited_by uuid,
  label text not null default ''::text,
  max_uses integer not null default 1,
  used_count integer not null default 0,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint invitations_pkey PRIMARY KEY (id),
  constraint invitations_token_hash_key UNIQUE (token_hash),
  constraint invitations_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES people(id),
  constraint invitations_check CHECK (used_count >= 0 AND used_count <= max_uses),
  constraint invitations_max_uses_check CHECK (max_uses >= 1 AND max_uses <= 200)
);
CREATE INDEX invitations_group_id_idx ON invitations USING btree (group_id);

CREATE TABLE ledger_days (
  day date not null,
  position bigint not null,
  hash text not null,
  constraint ledger_days_pkey PRIMARY KEY (day),
  constraint ledger_days_hash_check CHECK (hash ~ '^[0-9a-f]{64}$'::text),
  constraint ledger_days_position_check CHECK ("position" > 0)
);

CREATE TABLE ledger_entries (
  position bigint not null,
  at timestamp with time zone not null,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  actor_post text not null,
  body jsonb not null,
  previous_hash text not null,
  hash text not null,
  constraint ledger_entries_pkey PRIMARY KEY ("position"),
  constraint ledger_entries_hash_key UNIQUE (hash),
  constraint ledger_entries_hash_check CHECK (hash ~ '^[0-9a-f]{64}$'::text),
  constraint ledger_entries_position_check CHECK ("position" > 0),
  constraint ledger_entries_previous_hash_check CHECK (previous_hash ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX ledger_entries_subject_kind_subject_id_position_idx ON ledger_entries USING btree (subject_kind, subject_id, "position");

CREATE TABLE link_days (
  code text not null,
  day date not null,
  opens integer not null default 0,
  constraint link_days_pkey PRIMARY KEY (code, day),
  constraint link_days_code_fkey FOREIGN KEY (code) REFERENCES links(code)
);

CREATE TABLE link_salts (
  day date not null,
  salt text not null,
  constraint link_salts_pkey PRIMARY KEY (day)
);

CREATE TABLE link_spools (
  file text not null,
  counted bigint not null default 0,
  seen_at timestamp with time zone not null,
  constraint link_spools_pkey PRIMARY KEY (file),
  constraint link_spools_counted_check CHECK (counted >= 0)
);

CREATE TABLE link_visitors (
  code text not null,
  day date not null,
  visitor text not null,
  constraint link_visitors_pkey PRIMARY KEY (code, day, visitor)
);

CREATE TABLE links (
  code text not null,
  bulletin_id uuid not null,
  group_id uuid,
  created_at timestamp with time zone not null,
  constraint links_pkey PRIMARY KEY (code),
  constraint links_bulletin_id_group_id_key UNIQUE NULLS NOT DISTINCT (bulletin_id, group_id),
  constraint links_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint links_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint links_code_check CHECK (code ~ '^[2-9a-z]{7}$'::text)
);

CREATE TABLE match_reports (
  id uuid not null,
  made_at timestamp with time zone not null,
  facts jsonb not null,
  answer_at double precision,
  suggest_at double precision,
  decision text,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint match_reports_pkey PRIMARY KEY (id),
  constraint match_reports_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people(id),
  constraint match_reports_decision_check CHECK (decision = ANY (ARRAY['adopted'::text, 'left'::text]))
);
CREATE INDEX match_reports_made_at_idx ON match_reports USING btree (made_at DESC);

CREATE TABLE migrations (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migrations_pkey PRIMARY KEY (name)
);

CREATE TABLE notices (
  id uuid not null,
  key text not null,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  title text not null,
  body text not null default ''::text,
  path text not null,
  urgency text not null default 'routine'::text,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  fanned_out_at timestamp with time zone,
  constraint notices_pkey PRIMARY KEY (id),
  constraint notices_key_key UNIQUE (key),
  constraint notices_urgency_check CHECK (urgency = ANY (ARRAY['routine'::text, 'important'::text, 'emergency'::text]))
);
CREATE INDEX notices_subject_kind_subject_id_idx ON notices USING btree (subject_kind, subject_id);

CREATE TABLE outside_checks (
  id uuid not null,
  feed_id uuid not null,
  url text not null,
  title text not null,
  claim text not null default ''::text,
  rating text not null default ''::text,
  verdict text,
  published_on date,
  imported_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  author text not null default ''::text,
  constraint outside_checks_pkey PRIMARY KEY (id),
  constraint outside_checks_feed_id_url_key UNIQUE (feed_id, url),
  constraint outside_checks_feed_id_fkey FOREIGN KEY (feed_id) REFERENCES outside_feeds(id),
  constraint outside_checks_author_check CHECK (length(author) <= 120),
  constraint outside_checks_claim_check CHECK (length(claim) <= 5000),
  constraint outside_checks_rating_check CHECK (length(rating) <= 120),
  constraint outside_checks_title_check CHECK (length(title) >= 3 AND length(title) <= 300),
  constraint outside_checks_url_check CHECK (length(url) >= 8 AND length(url) <= 2000),
  constraint outside_checks_verdict_check CHECK (verdict = ANY (ARRAY['true'::text, 'partly_true'::text, 'misleading'::text, 'false'::text, 'unproven'::text, 'satire'::text, 'not_a_claim'::text, 'fraud'::text]))
);
CREATE INDEX outside_checks_expr_idx ON outside_checks USING gin ((((title || ' '::text) || claim)) gin_trgm_ops) WHERE (retired_at IS NULL);
CREATE INDEX outside_checks_published_on_id_idx ON outside_checks USING btree (published_on DESC, id DESC) WHERE (retired_at IS NULL);

CREATE TABLE outside_feeds (
  id uuid not null,
  kind text not null,
  publisher text not null,
  url text not null default ''::text,
  licence text not null default ''::text,
  active boolean not null default true,
  fetched_at timestamp with time zone,
  last_outcome text not null default ''::text,
  created_by uuid,
  created_at timestamp with time zone not null,
  constraint outside_feeds_pkey PRIMARY KEY (id),
  constraint outside_feeds_created_by_fkey FOREIGN KEY (created_by) REFERENCES people(id),
  constraint outside_feeds_kind_check CHECK (kind = ANY (ARRAY['claim_review'::text, 'csv'::text])),
  constraint outside_feeds_licence_check CHECK (length(licence) <= 120),
  constraint outside_feeds_publisher_check CHECK (length(publisher) >= 2 AND length(publisher) <= 120),
  constraint outside_feeds_url_check CHECK (length(url) <= 2000)
);

CREATE TABLE passkeys (
  id uuid not null,
  person_id uuid not null,
  name text,
  public_key text not null,
  credential_id text not null,
  counter integer not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamp with time zone,
  constraint passkeys_pkey PRIMARY KEY (id),
  constraint passkeys_credential_id_key UNIQUE (credential_id),
  constraint passkeys_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE
);
CREATE INDEX passkeys_person_id_idx ON passkeys USING btree (person_id);

CREATE TABLE people (
  id uuid not null,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  language text not null default 'id'::text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  second_factor_enabled boolean not null default false,
  closed_at timestamp with time zone,
  constraint people_pkey PRIMARY KEY (id),
  constraint people_email_key UNIQUE (email),
  constraint people_email_check CHECK (email = lower(email)),
  constraint people_language_check CHECK (language = ANY (ARRAY['id'::text, 'en'::text])),
  constraint people_name_check CHECK (length(name) >= 1 AND length(name) <= 120)
);

CREATE TABLE person_badges (
  id uuid not null,
  person_id uuid not null,
  badge text not null,
  basis text not null,
  given_by uuid,
  given_at timestamp with time zone not null,
  valid_until timestamp with time zone,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  constraint person_badges_pkey PRIMARY KEY (id),
  constraint person_badges_given_by_fkey FOREIGN KEY (given_by) REFERENCES people(id),
  constraint person_badges_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint person_badges_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES people(id),
  constraint a_badge_ends_after_it_began CHECK (valid_until > given_at),
  constraint person_badges_badge_check CHECK (badge = 'fact_check'::text),
  constraint person_badges_basis_check CHECK (length(basis) >= 3 AND length(basis) <= 200)
);
CREATE UNIQUE INDEX nobody_wears_a_badge_twice ON person_badges USING btree (person_id, badge) WHERE (revoked_at IS NULL);

CREATE TABLE personal_tokens (
  id uuid not null,
  person_id uuid not null,
  name text not null,
  token_hash text not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_on date,
  revoked_at timestamp with time zone,
  constraint personal_tokens_pkey PRIMARY KEY (id),
  constraint personal_tokens_token_hash_key UNIQUE (token_hash),
  constraint personal_tokens_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint personal_tokens_name_check CHECK (length(name) >= 1 AND length(name) <= 60),
  constraint personal_tokens_scopes_check CHECK (cardinality(scopes) > 0),
  constraint personal_tokens_token_hash_check CHECK (token_hash ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX personal_tokens_person_id_idx ON personal_tokens USING btree (person_id);

CREATE TABLE post_holdings (
  id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  post text not null,
  valid_from timestamp with time zone not null default now(),
  valid_until timestamp with time zone,
  appointed_by uuid,
  constraint post_holdings_pkey PRIMARY KEY (id),
  constraint post_holdings_appointed_by_fkey FOREIGN KEY (appointed_by) REFERENCES people(id),
  constraint post_holdings_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint post_holdings_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint a_post_ends_after_it_began CHECK (valid_until >= valid_from)
);
CREATE UNIQUE INDEX nobody_holds_a_post_twice ON post_holdings USING btree (group_id, person_id, post) WHERE (valid_until IS NULL);
CREATE INDEX post_holdings_group_id_post_idx ON post_holdings USING btree (group_id, post);
CREATE INDEX post_holdings_person_id_idx ON post_holdings USING btree (person_id);

CREATE TABLE questions (
  id uuid not null,
  code text not null,
  bulletin_id uuid not null,
  state text not null default 'asked'::text,
  body text not null,
  asker_name text not null default ''::text,
  asker_email text not null default ''::text,
  asker_id uuid,
  via_group_id uuid,
  owner_id uuid not null,
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  answer text not null default ''::text,
  answered_by uuid,
  answered_at timestamp with time zone,
  passed_on_note text not null default ''::text,
  constraint questions_pkey PRIMARY KEY (id),
  constraint questions_code_key UNIQUE (code),
  constraint questions_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES people(id),
  constraint questions_asker_id_fkey FOREIGN KEY (asker_id) REFERENCES people(id),
  constraint questions_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint questions_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES groups(id),
  constraint questions_via_group_id_fkey FOREIGN KEY (via_group_id) REFERENCES groups(id),
  constraint answered_questions_have_an_answer CHECK (state <> 'answered'::text OR answer <> ''::text AND answered_at IS NOT NULL),
  constraint questions_body_check CHECK (length(body) >= 5 AND length(body) <= 1000),
  constraint questions_state_check CHECK (state = ANY (ARRAY['asked'::text, 'answered'::text, 'passed_on'::text, 'set_aside'::text]))
);
CREATE INDEX questions_asker_id_idx ON questions USING btree (asker_id) WHERE (asker_id IS NOT NULL);
CREATE INDEX questions_bulletin_id_asked_at_idx ON questions USING btree (bulletin_id, asked_at);
CREATE INDEX questions_owner_id_asked_at_id_idx ON questions USING btree (owner_id, asked_at DESC, id DESC);
CREATE INDEX questions_owner_id_due_at_idx ON questions USING btree (owner_id, due_at) WHERE (state = ANY (ARRAY['asked'::text, 'passed_on'::text]));

CREATE TABLE rate_limits (
  key text not null,
  points integer not null,
  expire bigint,
  constraint rate_limits_pkey PRIMARY KEY (key)
);
CREATE INDEX rate_limits_expire_idx ON rate_limits USING btree (expire);

CREATE TABLE relay_task_history (
  id uuid not null,
  task_id uuid not null,
  at timestamp with time zone not null,
  event text not null,
  person_id uuid,
  note text not null default ''::text,
  constraint relay_task_history_pkey PRIMARY KEY (id),
  constraint relay_task_history_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint relay_task_history_task_id_fkey FOREIGN KEY (task_id) REFERENCES relay_tasks(id)
);
CREATE INDEX relay_task_history_at_idx ON relay_task_history USING btree (at);
CREATE INDEX relay_task_history_task_id_at_idx ON relay_task_history USING btree (task_id, at);

CREATE TABLE relay_tasks (
  id uuid not null,
  bulletin_id uuid not null,
  round integer not null,
  group_id uuid not null,
  state text not null default 'sent'::text,
  escalation text not null default 'none'::text,
  due_at timestamp with time zone not null,
  sent_at timestamp with time zone not null,
  received_at timestamp with time zone,
  accepted_at timestamp with time zone,
  done_at timestamp with time zone,
  declined_at timestamp with time zone,
  reminded_at timestamp with time zone,
  escalated_at timestamp with time zone,
  nudged_at timestamp with time zone,
  accepted_by uuid,
  declined_reason text not null default ''::text,
  local_note text not null default ''::text,
  closed_at timestamp with time zone,
  closed_reason text,
  declined_note text not null default ''::text,
  constraint relay_tasks_pkey PRIMARY KEY (id),
  constraint relay_tasks_bulletin_id_round_group_id_key UNIQUE (bulletin_id, round, group_id),
  constraint relay_tasks_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES people(id),
  constraint relay_tasks_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint relay_tasks_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint closed_tasks_say_why CHECK ((state = 'closed'::text) = (closed_at IS NOT NULL AND closed_reason IS NOT NULL)),
  constraint declined_tasks_say_why CHECK (state <> 'declined'::text OR declined_reason <> ''::text AND declined_at IS NOT NULL),
  constraint done_tasks_say_when CHECK (state <> 'done'::text OR done_at IS NOT NULL),
  constraint relay_tasks_closed_reason_check CHECK (closed_reason = ANY (ARRAY['withdrawn'::text, 'expired'::text, 'corrected'::text, 'group_closed'::text])),
  constraint relay_tasks_declined_note_check CHECK (length(declined_note) <= 300),
  constraint relay_tasks_escalation_check CHECK (escalation = ANY (ARRAY['none'::text, 'reminded'::text, 'kecamatan'::text, 'diskominfo'::text])),
  constraint relay_tasks_local_note_check CHECK (length(local_note) <= 200),
  constraint relay_tasks_round_check CHECK (round > 0),
  constraint relay_tasks_state_check CHECK (state = ANY (ARRAY['sent'::text, 'received'::text, 'accepted'::text, 'done'::text, 'declined'::text, 'closed'::text]))
);
CREATE INDEX relay_tasks_due_at_idx ON relay_tasks USING btree (due_at) WHERE (state = ANY (ARRAY['sent'::text, 'received'::text, 'accepted'::text]));
CREATE INDEX relay_tasks_group_id_state_due_at_idx ON relay_tasks USING btree (group_id, state, due_at);

CREATE TABLE report_answers (
  id uuid not null,
  report_id uuid not null,
  office_id uuid not null,
  body text not null,
  proof text not null default ''::text,
  answered_by uuid not null,
  answered_at timestamp with time zone not null,
  bulletin_id uuid,
  constraint report_answers_pkey PRIMARY KEY (id),
  constraint report_answers_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES people(id),
  constraint report_answers_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint report_answers_office_id_fkey FOREIGN KEY (office_id) REFERENCES groups(id),
  constraint report_answers_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id),
  constraint report_answers_body_check CHECK (length(body) >= 10 AND length(body) <= 5000),
  constraint report_answers_proof_check CHECK (length(proof) <= 1000)
);
CREATE INDEX report_answers_office_id_answered_at_idx ON report_answers USING btree (office_id, answered_at DESC);
CREATE INDEX report_answers_report_id_answered_at_idx ON report_answers USING btree (report_id, answered_at DESC);

CREATE TABLE report_categories (
  code text not null,
  name text not null,
  name_en text not null default ''::text,
  about text not null default ''::text,
  section text not null default ''::text,
  kinds text[] not null,
  questions jsonb not null default '[]'::jsonb,
  keywords text not null default ''::text,
  similar_metres integer not null default 100,
  public_information boolean not null default false,
  oversight boolean not null default false,
  position integer not null default 0,
  retired_at timestamp with time zone,
  updated_at timestamp with time zone not null,
  constraint report_categories_pkey PRIMARY KEY (code),
  constraint report_categories_about_check CHECK (length(about) <= 300),
  constraint report_categories_code_check CHECK (code ~ '^[a-z0-9]+(_[a-z0-9]+)*$'::text AND length(code) <= 40),
  constraint report_categories_kinds_check CHECK (cardinality(kinds) > 0),
  constraint report_categories_name_check CHECK (length(name) >= 2 AND length(name) <= 80),
  constraint report_categories_similar_metres_check CHECK (similar_metres >= 10 AND similar_metres <= 5000)
);

CREATE TABLE report_deputies (
  report_id uuid not null,
  office_id uuid not null,
  added_at timestamp with time zone not null,
  constraint report_deputies_pkey PRIMARY KEY (report_id, office_id),
  constraint report_deputies_office_id_fkey FOREIGN KEY (office_id) REFERENCES groups(id),
  constraint report_deputies_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id)
);
CREATE INDEX report_deputies_office_id_idx ON report_deputies USING btree (office_id);

CREATE TABLE report_digests (
  id uuid not null,
  area_code text not null,
  week_start date not null,
  state text not null default 'draft'::text,
  facts jsonb not null,
  intro text not null default ''::text,
  made_at timestamp with time zone not null,
  edited_by uuid,
  edited_at timestamp with time zone,
  sent_by uuid,
  sent_at timestamp with time zone,
  constraint report_digests_pkey PRIMARY KEY (id),
  constraint report_digests_area_code_week_start_key UNIQUE (area_code, week_start),
  constraint report_digests_area_code_fkey FOREIGN KEY (area_code) REFERENCES areas(code),
  constraint report_digests_edited_by_fkey FOREIGN KEY (edited_by) REFERENCES people(id),
  constraint report_digests_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES people(id),
  constraint report_digests_intro_check CHECK (length(intro) <= 3000),
  constraint report_digests_state_check CHECK (state = ANY (ARRAY['draft'::text, 'sent'::text]))
);

CREATE TABLE report_files (
  report_id uuid not null,
  file_id uuid not null,
  stage text not null,
  answer_id uuid,
  witness_id uuid,
  position integer not null,
  hidden_at timestamp with time zone,
  added_at timestamp with time zone not null,
  constraint report_files_pkey PRIMARY KEY (report_id, file_id),
  constraint report_files_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES report_answers(id),
  constraint report_files_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id),
  constraint report_files_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id),
  constraint report_files_witness_id_fkey FOREIGN KEY (witness_id) REFERENCES report_witnesses(id),
  constraint report_files_stage_check CHECK (stage = ANY (ARRAY['filed'::text, 'before'::text, 'after'::text, 'answer'::text]))
);
CREATE INDEX report_files_file_id_idx ON report_files USING btree (file_id);

CREATE TABLE report_history (
  id uuid not null,
  report_id uuid not null,
  at timestamp with time zone not null,
  event text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  post text not null default ''::text,
  group_id uuid,
  note text not null default ''::text,
  is_public boolean not null default true,
  constraint report_history_pkey PRIMARY KEY (id),
  constraint report_history_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint report_history_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint report_history_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id),
  constraint report_history_note_check CHECK (length(note) <= 2000)
);
CREATE INDEX report_history_group_id_at_idx ON report_history USING btree (group_id, at) WHERE (group_id IS NOT NULL);
CREATE INDEX report_history_report_id_at_id_idx ON report_history USING btree (report_id, at, id);

CREATE TABLE report_interests (
  id uuid not null,
  report_id uuid not null,
  why text not null,
  way text not null,
  person_id uuid,
  group_id uuid,
  since timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint report_interests_pkey PRIMARY KEY (id),
  constraint report_interests_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint report_interests_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint report_interests_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id),
  constraint an_interest_names_its_way CHECK ((way = 'person'::text) = (person_id IS NOT NULL) AND (way = 'group'::text) = (group_id IS NOT NULL)),
  constraint report_interests_way_check CHECK (way = ANY (ARRAY['person'::text, 'group'::text, 'address'::text, 'receipt'::text])),
  constraint report_interests_why_check CHECK (why = ANY (ARRAY['reporter'::text, 'filing_kim'::text, 'me_too'::text, 'follower'::text]))
);
CREATE UNIQUE INDEX a_group_waits_once ON report_interests USING btree (report_id, group_id) WHERE (group_id IS NOT NULL);
CREATE UNIQUE INDEX a_person_waits_once ON report_interests USING btree (report_id, person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX report_interests_person_id_idx ON report_interests USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE TABLE report_notes (
  id uuid not null,
  report_id uuid not null,
  at timestamp with time zone not null,
  person_id uuid not null,
  post text not null default ''::text,
  body text not null,
  constraint report_notes_pkey PRIMARY KEY (id),
  constraint report_notes_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint report_notes_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id),
  constraint report_notes_body_check CHECK (length(body) >= 1 AND length(body) <= 2000)
);
CREATE INDEX report_notes_report_id_at_idx ON report_notes USING btree (report_id, at);

CREATE TABLE report_receipts (
  report_id uuid not null,
  pin_hash text not null,
  created_at timestamp with time zone not null,
  constraint report_receipts_pkey PRIMARY KEY (report_id),
  constraint report_receipts_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id),
  constraint report_receipts_pin_hash_check CHECK (length(pin_hash) = 43)
);

CREATE TABLE report_routes (
  id uuid not null,
  category text not null,
  area_code text not null,
  office_id uuid not null,
  updated_at timestamp with time zone not null,
  constraint report_routes_pkey PRIMARY KEY (id),
  constraint report_routes_category_area_code_key UNIQUE (category, area_code),
  constraint report_routes_area_code_fkey FOREIGN KEY (area_code) REFERENCES areas(code),
  constraint report_routes_category_fkey FOREIGN KEY (category) REFERENCES report_categories(code),
  constraint report_routes_office_id_fkey FOREIGN KEY (office_id) REFERENCES groups(id)
);
CREATE INDEX report_routes_office_id_idx ON report_routes USING btree (office_id);

CREATE TABLE report_supports (
  report_id uuid not null,
  who text not null,
  supported_at timestamp with time zone not null,
  constraint report_supports_pkey PRIMARY KEY (report_id, who),
  constraint report_supports_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id),
  constraint report_supports_who_check CHECK (length(who) = 43)
);

CREATE TABLE report_tellings (
  history_id uuid not null,
  interest_id uuid not null,
  notice_id uuid not null,
  constraint report_tellings_pkey PRIMARY KEY (history_id, interest_id),
  constraint report_tellings_history_id_fkey FOREIGN KEY (history_id) REFERENCES report_history(id),
  constraint report_tellings_interest_id_fkey FOREIGN KEY (interest_id) REFERENCES report_interests(id),
  constraint report_tellings_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notices(id)
);
CREATE INDEX report_tellings_interest_id_idx ON report_tellings USING btree (interest_id);

CREATE TABLE report_templates (
  id uuid not null,
  office_id uuid,
  title text not null,
  body text not null,
  created_by uuid not null,
  updated_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  constraint report_templates_pkey PRIMARY KEY (id),
  constraint report_templates_created_by_fkey FOREIGN KEY (created_by) REFERENCES people(id),
  constraint report_templates_office_id_fkey FOREIGN KEY (office_id) REFERENCES groups(id),
  constraint report_templates_body_check CHECK (length(body) >= 5 AND length(body) <= 3000),
  constraint report_templates_title_check CHECK (length(title) >= 2 AND length(title) <= 80)
);
CREATE INDEX report_templates_office_id_idx ON report_templates USING btree (office_id);

CREATE TABLE report_uploads (
  id text not null,
  file_id uuid not null,
  stored_at timestamp with time zone not null,
  constraint report_uploads_pkey PRIMARY KEY (id),
  constraint report_uploads_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id),
  constraint report_uploads_id_check CHECK (id ~ '^[0-9a-f]{32}$'::text)
);
CREATE INDEX report_uploads_stored_at_idx ON report_uploads USING btree (stored_at);

CREATE TABLE report_witnesses (
  id uuid not null,
  report_id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  phase text not null,
  verdict text not null,
  note text not null default ''::text,
  witnessed_at timestamp with time zone not null,
  constraint report_witnesses_pkey PRIMARY KEY (id),
  constraint report_witnesses_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint report_witnesses_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint report_witnesses_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id),
  constraint report_witnesses_note_check CHECK (length(note) <= 1000),
  constraint report_witnesses_phase_check CHECK (phase = ANY (ARRAY['before'::text, 'after'::text])),
  constraint report_witnesses_verdict_check CHECK (verdict = ANY (ARRAY['confirmed'::text, 'contradicted'::text]))
);
CREATE INDEX report_witnesses_report_id_witnessed_at_idx ON report_witnesses USING btree (report_id, witnessed_at);

CREATE TABLE reports (
  id uuid not null,
  code text not null,
  client_key text,
  kind text not null,
  category text not null,
  state text not null,
  identity text not null,
  origin text not null,
  reporter_id uuid,
  assisted_by uuid,
  filing_group_id uuid,
  consent_at timestamp with time zone,
  oversight boolean not null default false,
  is_public boolean not null,
  title text not null,
  body text not null,
  masked boolean not null default false,
  prompts jsonb not null default '{}'::jsonb,
  answers jsonb not null default '{}'::jsonb,
  area_code text,
  rw smallint,
  rt smallint,
  place text not null default ''::text,
  latitude double precision,
  longitude double precision,
  owner_id uuid not null,
  handler_id uuid,
  version integer not null default 1,
  filed_at timestamp with time zone not null,
  verified_at timestamp with time zone,
  published_at timestamp with time zone,
  hidden_at timestamp with time zone,
  assigned_at timestamp with time zone,
  started_at timestamp with time zone,
  answered_at timestamp with time zone,
  answered_by uuid,
  closed_at timestamp with time zone,
  closed_by text,
  changed_at timestamp with time zone not null,
  step_due_at timestamp with time zone,
  answer_due_at timestamp with time zone,
  look_at timestamp with time zone,
  late_level text not null default 'none'::text,
  paused_at timestamp with time zone,
  pause_reason text,
  extended_at timestamp with time zone,
  duplicate_of uuid,
  reason text not null default ''::text,
  outside_body text not null default ''::text,
  outside_number text not null default ''::text,
  outside_state text not null default ''::text,
  outside_at timestamp with time zone,
  supporters integer not null default 0,
  rating smallint,
  rating_note text not null default ''::text,
  rated_at timestamp with time zone,
  reopened_count integer not null default 0,
  search tsvector not null generated always as (((setweight(to_tsvector('indonesian'::regconfig, title), 'A'::"char") || setweight(to_tsvector('indonesian'::regconfig, place), 'B'::"char")) || setweight(to_tsvector('indonesian'::regconfig, body), 'C'::"char"))) stored,
  constraint reports_pkey PRIMARY KEY (id),
  constraint reports_client_key_key UNIQUE (client_key),
  constraint reports_code_key UNIQUE (code),
  constraint reports_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES people(id),
  constraint reports_area_code_fkey FOREIGN KEY (area_code) REFERENCES areas(code),
  constraint reports_assisted_by_fkey FOREIGN KEY (assisted_by) REFERENCES people(id),
  constraint reports_category_fkey FOREIGN KEY (category) REFERENCES report_categories(code),
  constraint reports_duplicate_of_fkey FOREIGN KEY (duplicate_of) REFERENCES reports(id),
  constraint reports_filing_group_id_fkey FOREIGN KEY (filing_group_id) REFERENCES groups(id),
  constraint reports_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES people(id),
  constraint reports_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES groups(id),
  constraint reports_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES people(id),
  constraint a_pause_has_a_reason CHECK ((paused_at IS NULL) = (pause_reason IS NULL)),
  constraint a_pin_has_both_numbers CHECK ((latitude IS NULL) = (longitude IS NULL)),
  constraint a_place_or_a_pin CHECK (area_code IS NOT NULL OR latitude IS NOT NULL),
  constraint answered_reports_say_when CHECK (state <> 'answered'::text OR answered_at IS NOT NULL),
  constraint closed_reports_say_by_whom CHECK ((state = 'closed'::text) <= (closed_at IS NOT NULL AND closed_by IS NOT NULL)),
  constraint duplicates_follow_another CHECK ((state = 'duplicate'::text) <= (duplicate_of IS NOT NULL)),
  constraint only_accounts_name_a_person CHECK (reporter_id IS NULL OR identity = 'account'::text),
  constraint reports_body_check CHECK (length(body) >= 1 AND length(body) <= 5000),
  constraint reports_closed_by_check CHECK (closed_by = ANY (ARRAY['reporter'::text, 'second_person'::text, 'clock'::text, 'noted'::text])),
  constraint reports_code_check CHECK (code ~ '^[2-9a-hjkmnp-z]{8}$'::text),
  constraint reports_identity_check CHECK (identity = ANY (ARRAY['account'::text, 'guest'::text, 'anonymous'::text, 'confidential'::text])),
  constraint reports_kind_check CHECK (kind = ANY (ARRAY['complaint'::text, 'aspiration'::text, 'information_request'::text, 'field_information'::text])),
  constraint reports_late_level_check CHECK (late_level = ANY (ARRAY['none'::text, 'office'::text, 'head'::text, 'coordinator'::text, 'leadership'::text])),
  constraint reports_latitude_check CHECK (latitude >= '-90'::integer::double precision AND latitude <= 90::double precision),
  constraint reports_longitude_check CHECK (longitude >= '-180'::integer::double precision AND longitude <= 180::double precision),
  constraint reports_origin_check CHECK (origin = ANY (ARRAY['web'::text, 'api'::text, 'open311'::text])),
  constraint reports_outside_state_check CHECK (outside_state = ANY (ARRAY[''::text, 'prepared'::text, 'sent'::text, 'received'::text, 'in_progress'::text, 'answered'::text, 'refused'::text])),
  constraint reports_pause_reason_check CHECK (pause_reason = ANY (ARRAY['waiting_reporter'::text, 'waiting_outside'::text, 'field_blocked'::text, 'force_majeure'::text])),
  constraint reports_place_check CHECK (length(place) <= 200),
  constraint reports_rating_check CHECK (rating >= 1 AND rating <= 5),
  constraint reports_rt_check CHECK (rt >= 1 AND rt <= 999),
  constraint reports_rw_check CHECK (rw >= 1 AND rw <= 99),
  constraint reports_state_check CHECK (state = ANY (ARRAY['filed'::text, 'incomplete'::text, 'verified'::text, 'assigned'::text, 'in_progress'::text, 'answered'::text, 'closed'::text, 'reopened'::text, 'not_ours'::text, 'duplicate'::text, 'rejected'::text, 'withdrawn'::text])),
  constraint reports_supporters_check CHECK (supporters >= 0),
  constraint reports_title_check CHECK (length(title) >= 3 AND length(title) <= 120)
);
CREATE INDEX reports_answer_due_at_idx ON reports USING btree (answer_due_at) WHERE (late_level = ANY (ARRAY['coordinator'::text, 'leadership'::text]));
CREATE INDEX reports_area_code_published_at_id_idx ON reports USING btree (area_code, published_at DESC, id DESC) WHERE ((published_at IS NOT NULL) AND is_public AND (hidden_at IS NULL));
CREATE INDEX reports_category_published_at_id_idx ON reports USING btree (category, published_at DESC, id DESC) WHERE ((published_at IS NOT NULL) AND is_public AND (hidden_at IS NULL));
CREATE INDEX reports_changed_at_id_idx ON reports USING btree (changed_at DESC, id DESC);
CREATE INDEX reports_duplicate_of_idx ON reports USING btree (duplicate_of) WHERE (duplicate_of IS NOT NULL);
CREATE INDEX reports_filed_at_id_idx ON reports USING btree (filed_at DESC, id DESC);
CREATE INDEX reports_filing_group_id_filed_at_idx ON reports USING btree (filing_group_id, filed_at DESC) WHERE (filing_group_id IS NOT NULL);
CREATE INDEX reports_handler_id_idx ON reports USING btree (handler_id) WHERE (handler_id IS NOT NULL);
CREATE INDEX reports_late_in_public ON reports USING btree (LEAST(step_due_at, answer_due_at)) WHERE ((published_at IS NOT NULL) AND is_public AND (hidden_at IS NULL) AND (paused_at IS NULL) AND (state = ANY (ARRAY['verified'::text, 'assigned'::text, 'in_progress'::text, 'reopened'::text, 'filed'::text])));
CREATE INDEX reports_look_at_idx ON reports USING btree (look_at) WHERE (look_at IS NOT NULL);
CREATE INDEX reports_open_in_area ON reports USING btree (area_code, published_at DESC) WHERE ((published_at IS NOT NULL) AND is_public AND (hidden_at IS NULL) AND (state = ANY (ARRAY['verified'::text, 'assigned'::text, 'in_progress'::text, 'answered'::text, 'reopened'::text])));
CREATE INDEX reports_open_near ON reports USING gist (point(longitude, latitude)) WHERE ((latitude IS NOT NULL) AND (published_at IS NOT NULL) AND is_public AND (hidden_at IS NULL) AND (state = ANY (ARRAY['verified'::text, 'assigned'::text, 'in_progress'::text, 'answered'::text, 'reopened'::text])));
CREATE INDEX reports_owner_id_published_at_id_idx ON reports USING btree (owner_id, published_at DESC, id DESC) WHERE ((published_at IS NOT NULL) AND is_public AND (hidden_at IS NULL));
CREATE INDEX reports_owner_id_state_step_due_at_idx ON reports USING btree (owner_id, state, step_due_at);
CREATE INDEX reports_point_idx ON reports USING gist (point(longitude, latitude)) WHERE (latitude IS NOT NULL);
CREATE INDEX reports_reporter_id_filed_at_idx ON reports USING btree (reporter_id, filed_at DESC) WHERE (reporter_id IS NOT NULL);
CREATE INDEX reports_search_idx ON reports USING gin (search);
CREATE INDEX reports_shown_idx ON reports USING btree (published_at DESC, id DESC) INCLUDE (latitude, longitude, area_code, state, category, owner_id, code, filing_group_id, duplicate_of) WHERE ((published_at IS NOT NULL) AND is_public AND (hidden_at IS NULL));
CREATE INDEX reports_state_changed_at_idx ON reports USING btree (state, changed_at DESC);
CREATE INDEX reports_state_published_at_id_idx ON reports USING btree (state, published_at DESC, id DESC) WHERE ((published_at IS NOT NULL) AND is_public AND (hidden_at IS NULL));
CREATE INDEX reports_state_step_due_at_idx ON reports USING btree (state, step_due_at) WHERE (state = ANY (ARRAY['filed'::text, 'verified'::text, 'reopened'::text]));

CREATE TABLE rules (
  key text not null,
  value integer not null,
  unit text not null,
  basis text not null,
  valid_from date not null,
  updated_at timestamp with time zone not null default now(),
  constraint rules_pkey PRIMARY KEY (key, valid_from),
  constraint rules_unit_check CHECK (unit = ANY (ARRAY['minutes'::text, 'hours'::text, 'days'::text, 'working_days'::text, 'working_hours'::text])),
  constraint rules_value_check CHECK (value >= 0)
);

CREATE TABLE second_factors (
  id uuid not null,
  person_id uuid not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamp with time zone,
  constraint second_factors_pkey PRIMARY KEY (id),
  constraint second_factors_person_id_key UNIQUE (person_id),
  constraint second_factors_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE
);

CREATE TABLE sessions (
  id uuid not null,
  person_id uuid not null,
  token text not null,
  second_factor_at timestamp with time zone,
  user_agent text,
  ip_address text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_token_key UNIQUE (token),
  constraint sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint sessions_ip_address_check CHECK (ip_address = ''::text)
);
CREATE INDEX sessions_expires_at_idx ON sessions USING btree (expires_at);
CREATE INDEX sessions_person_id_idx ON sessions USING btree (person_id);

CREATE TABLE settings (
  key text not null,
  value jsonb not null,
  updated_at timestamp with time zone not null default now(),
  constraint settings_pkey PRIMARY KEY (key)
);

CREATE TABLE sign_in_methods (
  id uuid not null,
  person_id uuid not null,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint sign_in_methods_pkey PRIMARY KEY (id),
  constraint sign_in_methods_provider_id_account_id_key UNIQUE (provider_id, account_id),
  constraint sign_in_methods_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE
);
CREATE INDEX sign_in_methods_person_id_idx ON sign_in_methods USING btree (person_id);

CREATE TABLE spreads (
  id uuid not null,
  task_id uuid not null,
  bulletin_id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  channel text not null,
  area_code text not null,
  rw integer,
  rt integer,
  place text not null default ''::text,
  happened_at timestamp with time zone not null,
  audience_estimate integer not null,
  note text not null default ''::text,
  photo_id uuid,
  logged_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint spreads_pkey PRIMARY KEY (id),
  constraint spreads_area_code_fkey FOREIGN KEY (area_code) REFERENCES areas(code),
  constraint spreads_bulletin_id_fkey FOREIGN KEY (bulletin_id) REFERENCES bulletins(id),
  constraint spreads_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint spreads_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint spreads_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES files(id),
  constraint spreads_task_id_fkey FOREIGN KEY (task_id) REFERENCES relay_tasks(id),
  constraint spreads_audience_estimate_check CHECK (audience_estimate >= 0 AND audience_estimate <= 100000),
  constraint spreads_channel_check CHECK (channel = ANY (ARRAY['whatsapp_group'::text, 'neighbourhood_meeting'::text, 'arisan_pkk'::text, 'mosque'::text, 'posyandu'::text, 'notice_board'::text, 'leaflet'::text, 'door_to_door'::text, 'loudspeaker'::text, 'social_media'::text, 'own_page'::text, 'other'::text])),
  constraint spreads_note_check CHECK (length(note) <= 500),
  constraint spreads_place_check CHECK (length(place) <= 120),
  constraint spreads_rt_check CHECK (rt >= 1 AND rt <= 99),
  constraint spreads_rw_check CHECK (rw >= 1 AND rw <= 99)
);
CREATE INDEX spreads_bulletin_id_idx ON spreads USING btree (bulletin_id);
CREATE INDEX spreads_group_id_happened_at_idx ON spreads USING btree (group_id, happened_at DESC);
CREATE INDEX spreads_task_id_idx ON spreads USING btree (task_id);

CREATE TABLE subscriptions (
  id uuid not null,
  channel text not null,
  address text not null,
  address_keys jsonb not null default '{}'::jsonb,
  person_id uuid,
  about text not null,
  ref text not null default ''::text,
  token text not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  ended_at timestamp with time zone,
  constraint subscriptions_pkey PRIMARY KEY (id),
  constraint subscriptions_channel_address_about_ref_key UNIQUE (channel, address, about, ref),
  constraint subscriptions_token_key UNIQUE (token),
  constraint subscriptions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint subscriptions_about_check CHECK (about = ANY (ARRAY['city'::text, 'area'::text, 'topic'::text, 'group'::text, 'bulletin'::text, 'question'::text, 'report'::text, 'claim'::text, 'desk'::text])),
  constraint subscriptions_channel_check CHECK (channel = ANY (ARRAY['email'::text, 'push'::text]))
);
CREATE INDEX subscriptions_about_ref_idx ON subscriptions USING btree (about, ref) WHERE ((confirmed_at IS NOT NULL) AND (ended_at IS NULL));
CREATE INDEX subscriptions_person_id_idx ON subscriptions USING btree (person_id);

CREATE TABLE tip_counts (
  tip_id uuid not null,
  day date not null,
  area_code text not null default ''::text,
  asked integer not null,
  constraint tip_counts_pkey PRIMARY KEY (tip_id, day, area_code),
  constraint tip_counts_tip_id_fkey FOREIGN KEY (tip_id) REFERENCES tips(id),
  constraint tip_counts_asked_check CHECK (asked >= 0)
);
CREATE INDEX tip_counts_area_code_idx ON tip_counts USING btree (area_code) WHERE (area_code <> ''::text);
CREATE INDEX tip_counts_day_area_code_idx ON tip_counts USING btree (day, area_code);

CREATE TABLE tip_matches (
  tip_id uuid not null,
  subject_id uuid not null,
  subject_kind text not null,
  rank smallint not null,
  score double precision not null,
  via text not null,
  outcome text not null,
  veto text[] not null default '{}'::text[],
  weights text not null default ''::text,
  found_at timestamp with time zone not null,
  said text,
  said_by text,
  said_at timestamp with time zone,
  constraint tip_matches_pkey PRIMARY KEY (tip_id, subject_id),
  constraint tip_matches_tip_id_fkey FOREIGN KEY (tip_id) REFERENCES tips(id),
  constraint tip_matches_outcome_check CHECK (outcome = ANY (ARRAY['answer'::text, 'pattern'::text, 'suggest'::text, 'queue'::text])),
  constraint tip_matches_said_by_check CHECK (said_by = ANY (ARRAY['asker'::text, 'desk'::text])),
  constraint tip_matches_said_check CHECK (said = ANY (ARRAY['same'::text, 'other'::text])),
  constraint tip_matches_subject_kind_check CHECK (subject_kind = ANY (ARRAY['claim'::text, 'outside'::text]))
);
CREATE INDEX tip_matches_said_at_idx ON tip_matches USING btree (said_at) WHERE (said IS NOT NULL);
CREATE INDEX tip_matches_subject_id_found_at_idx ON tip_matches USING btree (subject_id, found_at DESC);

CREATE TABLE tip_sightings (
  id uuid not null,
  tip_id uuid not null,
  channel text not null,
  area_code text,
  url text not null default ''::text,
  note text not null default ''::text,
  seen_on date,
  group_id uuid,
  person_id uuid,
  at timestamp with time zone not null,
  constraint tip_sightings_pkey PRIMARY KEY (id),
  constraint tip_sightings_area_code_fkey FOREIGN KEY (area_code) REFERENCES areas(code),
  constraint tip_sightings_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint tip_sightings_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint tip_sightings_tip_id_fkey FOREIGN KEY (tip_id) REFERENCES tips(id),
  constraint tip_sightings_channel_check CHECK (channel = ANY (ARRAY['whatsapp_group'::text, 'whatsapp_status'::text, 'facebook'::text, 'tiktok'::text, 'instagram'::text, 'x'::text, 'youtube'::text, 'telegram'::text, 'sms'::text, 'website'::text, 'leaflet'::text, 'spoken'::text, 'other'::text])),
  constraint tip_sightings_note_check CHECK (length(note) <= 500),
  constraint tip_sightings_url_check CHECK (length(url) <= 2000)
);
CREATE INDEX tip_sightings_tip_id_at_idx ON tip_sightings USING btree (tip_id, at);

CREATE TABLE tip_waiters (
  id uuid not null,
  tip_id uuid not null,
  why text not null,
  person_id uuid,
  group_id uuid,
  email text not null default ''::text,
  language text not null default 'id'::text,
  since timestamp with time zone not null,
  constraint tip_waiters_pkey PRIMARY KEY (id),
  constraint tip_waiters_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id),
  constraint tip_waiters_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint tip_waiters_tip_id_fkey FOREIGN KEY (tip_id) REFERENCES tips(id),
  constraint one_waits_at_a_time CHECK (((person_id IS NOT NULL)::integer + (group_id IS NOT NULL)::integer + (email <> ''::text)::integer) = 1),
  constraint tip_waiters_email_check CHECK (length(email) <= 254),
  constraint tip_waiters_language_check CHECK (language = ANY (ARRAY['id'::text, 'en'::text])),
  constraint tip_waiters_why_check CHECK (why = ANY (ARRAY['asker'::text, 'kim'::text]))
);
CREATE UNIQUE INDEX a_group_waits_for_a_tip_once ON tip_waiters USING btree (tip_id, group_id) WHERE (group_id IS NOT NULL);
CREATE UNIQUE INDEX a_person_waits_for_a_tip_once ON tip_waiters USING btree (tip_id, person_id) WHERE (person_id IS NOT NULL);
CREATE UNIQUE INDEX an_address_waits_for_a_tip_once ON tip_waiters USING btree (tip_id, email) WHERE (email <> ''::text);

CREATE TABLE tips (
  id uuid not null,
  code text not null,
  fingerprint text not null,
  text text not null default ''::text,
  masked boolean not null default false,
  links text[] not null default '{}'::text[],
  file_id uuid,
  reading text not null default 'none'::text,
  picture_text text not null default ''::text,
  origin text not null,
  state text not null,
  claim_id uuid,
  outside_id uuid,
  score double precision,
  area_code text,
  asked integer not null default 1,
  sent integer not null default 1,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  picture_sha text,
  constraint tips_pkey PRIMARY KEY (id),
  constraint tips_code_key UNIQUE (code),
  constraint tips_fingerprint_key UNIQUE (fingerprint),
  constraint tips_area_code_fkey FOREIGN KEY (area_code) REFERENCES areas(code),
  constraint tips_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id),
  constraint tips_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id),
  constraint tips_outside_id_fkey FOREIGN KEY (outside_id) REFERENCES outside_checks(id),
  constraint a_tip_says_something CHECK (text <> ''::text OR cardinality(links) > 0 OR file_id IS NOT NULL),
  constraint tips_asked_check CHECK (asked >= 0),
  constraint tips_code_check CHECK (code ~ '^[2-9a-hjkmnp-z]{8}$'::text),
  constraint tips_origin_check CHECK (origin = ANY (ARRAY['web'::text, 'share'::text, 'api'::text, 'kim'::text])),
  constraint tips_picture_sha_check CHECK (picture_sha ~ '^[0-9a-f]{64}$'::text),
  constraint tips_picture_text_check CHECK (length(picture_text) <= 20000),
  constraint tips_reading_check CHECK (reading = ANY (ARRAY['none'::text, 'waiting'::text, 'read'::text, 'failed'::text])),
  constraint tips_sent_check CHECK (sent >= 1),
  constraint tips_state_check CHECK (state = ANY (ARRAY['received'::text, 'answered'::text, 'pattern'::text, 'suggested'::text, 'queued'::text])),
  constraint tips_text_check CHECK (length(text) <= 20000)
);
CREATE INDEX tips_claim_id_last_at_idx ON tips USING btree (claim_id, last_at DESC) WHERE (claim_id IS NOT NULL);
CREATE INDEX tips_last_at_id_idx ON tips USING btree (last_at DESC, id DESC);
CREATE INDEX tips_state_last_at_idx ON tips USING btree (state, last_at DESC);

CREATE TABLE used_codes (
  person_id uuid not null,
  code_hash text not null,
  used_at timestamp with time zone not null,
  constraint used_codes_pkey PRIMARY KEY (person_id, code_hash),
  constraint used_codes_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE
);
CREATE INDEX used_codes_used_at_idx ON used_codes USING btree (used_at);

CREATE TABLE vault (
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  key_id text not null,
  sealed text not null,
  created_at timestamp with time zone not null,
  constraint vault_pkey PRIMARY KEY (id),
  constraint vault_subject_kind_subject_id_key UNIQUE (subject_kind, subject_id)
);
CREATE INDEX vault_key_id_idx ON vault USING btree (key_id);

CREATE TABLE verifications (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint verifications_pkey PRIMARY KEY (id)
);
CREATE INDEX verifications_expires_at_idx ON verifications USING btree (expires_at);
CREATE INDEX verifications_identifier_idx ON verifications USING btree (identifier);

CREATE TABLE webhook_deliveries (
  id uuid not null,
  webhook_id uuid not null,
  event text not null,
  subject text not null,
  body jsonb not null,
  state text not null default 'queued'::text,
  attempts integer not null default 0,
  due_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  tried_at timestamp with time zone,
  took_ms integer,
  outcome text not null default ''::text,
  constraint webhook_deliveries_pkey PRIMARY KEY (id),
  constraint webhook_deliveries_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhooks(id),
  constraint webhook_deliveries_outcome_check CHECK (length(outcome) <= 80),
  constraint webhook_deliveries_state_check CHECK (state = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text, 'gave_up'::text, 'dropped'::text]))
);
CREATE INDEX webhook_deliveries_created_at_idx ON webhook_deliveries USING btree (created_at);
CREATE INDEX webhook_deliveries_due_at_idx ON webhook_deliveries USING btree (due_at) WHERE (state = ANY (ARRAY['queued'::text, 'failed'::text]));
CREATE INDEX webhook_deliveries_subject_idx ON webhook_deliveries USING btree (subject) WHERE (state = ANY (ARRAY['queued'::text, 'failed'::text]));
CREATE INDEX webhook_deliveries_webhook_id_created_at_id_idx ON webhook_deliveries USING btree (webhook_id, created_at DESC, id DESC);

CREATE TABLE webhooks (
  id uuid not null,
  label text not null,
  url text not null,
  events text[] not null,
  state text not null default 'on'::text,
  secret_id uuid not null,
  old_secret_id uuid,
  old_secret_until timestamp with time zone,
  failures integer not null default 0,
  failing_since timestamp with time zone,
  last_taken_at timestamp with time zone,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint webhooks_pkey PRIMARY KEY (id),
  constraint webhooks_created_by_fkey FOREIGN KEY (created_by) REFERENCES people(id),
  constraint an_old_secret_ends CHECK ((old_secret_id IS NULL) = (old_secret_until IS NULL)),
  constraint failing_has_a_beginning CHECK ((failures = 0) = (failing_since IS NULL)),
  constraint webhooks_events_check CHECK (cardinality(events) > 0),
  constraint webhooks_failures_check CHECK (failures >= 0),
  constraint webhooks_label_check CHECK (length(label) >= 2 AND length(label) <= 80),
  constraint webhooks_state_check CHECK (state = ANY (ARRAY['on'::text, 'off'::text, 'dead'::text])),
  constraint webhooks_url_check CHECK (url ~ '^https?://'::text AND length(url) <= 500)
);

CREATE VIEW published_answers AS
 SELECT q.id,
    q.bulletin_id,
    q.body,
    q.answer,
    q.asked_at,
    q.answered_at
   FROM questions q
     JOIN bulletins b ON b.id = q.bulletin_id
  WHERE q.state = 'answered'::text AND (b.state = ANY (ARRAY['published'::text, 'corrected'::text, 'expired'::text]));

CREATE VIEW published_bulletins AS
 SELECT b.id,
    b.slug,
    b.state,
    b.kind,
    b.urgency,
    b.title,
        CASE
            WHEN b.state = 'withdrawn'::text THEN ''::text
            ELSE b.summary
        END AS summary,
        CASE
            WHEN b.state = 'withdrawn'::text THEN ''::text
            ELSE b.who
        END AS who,
        CASE
            WHEN b.state = 'withdrawn'::text THEN ''::text
            ELSE b.happens_when
        END AS happens_when,
        CASE
            WHEN b.state = 'withdrawn'::text THEN ''::text
            ELSE b.happens_where
        END AS happens_where,
        CASE
            WHEN b.state = 'withdrawn'::text THEN ''::text
            ELSE b.how
        END AS how,
        CASE
            WHEN b.state = 'withdrawn'::text THEN ''::text
            ELSE b.body
        END AS body,
        CASE
            WHEN b.state = 'withdrawn'::text THEN ''::text
            ELSE b.contact
        END AS contact,
        CASE
            WHEN b.state = 'withdrawn'::text THEN ''::text
            ELSE b.source
        END AS source,
    b.dimension,
    b.topics,
    b.issuer_id,
    g.name AS issuer_name,
    g.slug AS issuer_slug,
    g.kind AS issuer_kind,
    b.valid_from,
    b.valid_until,
    b.version,
    b.correction_note,
    b.withdrawal_reason,
    b.review_due_at,
    b.published_at,
    b.corrected_at,
    b.withdrawn_at,
    b.expired_at,
    GREATEST(b.published_at, b.corrected_at, b.withdrawn_at, b.expired_at) AS changed_at,
    b.search,
    b.letter_number,
    b.letter_date,
    b.letter_replaces,
    b.origin
   FROM bulletins b
     JOIN groups g ON g.id = b.issuer_id
  WHERE b.state = ANY (ARRAY['published'::text, 'corrected'::text, 'expired'::text, 'withdrawn'::text]);

CREATE VIEW published_claim_areas AS
 SELECT c.id AS claim_id,
    n.area_code
   FROM claims c
     JOIN claims m ON m.id = c.id OR m.merged_into = c.id AND m.state = 'merged'::text
     JOIN tips t ON t.claim_id = m.id
     JOIN tip_counts n ON n.tip_id = t.id
  WHERE c.published_verdict_id IS NOT NULL AND c.withdrawn_at IS NULL AND n.area_code <> ''::text
  GROUP BY c.id, n.area_code
 HAVING sum(n.asked) >= 5;

CREATE VIEW published_claim_asks AS
 SELECT c.id AS claim_id,
    n.day,
    sum(n.asked)::integer AS asked
   FROM claims c
     JOIN claims m ON m.id = c.id OR m.merged_into = c.id AND m.state = 'merged'::text
     JOIN tips t ON t.claim_id = m.id
     JOIN tip_counts n ON n.tip_id = t.id
  WHERE c.published_verdict_id IS NOT NULL AND c.withdrawn_at IS NULL
  GROUP BY c.id, n.day;

CREATE VIEW published_claim_channels AS
 SELECT c.id AS claim_id,
    s.channel,
    count(*)::integer AS seen
   FROM claims c
     JOIN claims m ON m.id = c.id OR m.merged_into = c.id AND m.state = 'merged'::text
     JOIN tips t ON t.claim_id = m.id
     JOIN tip_sightings s ON s.tip_id = t.id
  WHERE c.published_verdict_id IS NOT NULL AND c.withdrawn_at IS NULL
  GROUP BY c.id, s.channel;

CREATE VIEW published_claim_confirmations AS
 SELECT f.claim_id,
    COALESCE(g.name, f.expert) AS source,
    f.stance,
    f.answer,
    f.answered_at
   FROM claim_confirmations f
     LEFT JOIN groups g ON g.id = f.office_id
     JOIN claims c ON c.id = f.claim_id
  WHERE f.answered_at IS NOT NULL AND c.published_verdict_id IS NOT NULL AND c.withdrawn_at IS NULL;

CREATE VIEW published_claim_ends AS
 SELECT slug,
    title,
    set_aside_as,
    reason,
    changed_at
   FROM claims c
  WHERE state = 'set_aside'::text AND slug IS NOT NULL;

CREATE VIEW published_claim_evidence AS
 SELECT e.id,
    e.claim_id,
    e.kind,
    e.source,
    e.url,
    e.quote,
    e.stance,
    e.archive_state,
    e.archive_sha,
    e.archive_type,
    e.archive_size,
    e.archive_title,
    e.archive_text,
    e.archived_at,
    e.added_at
   FROM claim_evidence e
     JOIN claims c ON c.id = e.claim_id
  WHERE e.added_at <= c.published_at AND (e.removed_at IS NULL OR e.removed_at > c.published_at) AND c.published_verdict_id IS NOT NULL AND c.withdrawn_at IS NULL;

CREATE VIEW published_claim_history AS
 SELECT h.id,
    h.claim_id,
    h.at,
    h.event,
    h.from_state,
    h.to_state,
    h.post,
    h.note
   FROM claim_history h
     JOIN claims c ON c.id = h.claim_id
  WHERE h.is_public AND c.slug IS NOT NULL;

CREATE VIEW published_claim_moves AS
 SELECT c.slug,
    m.slug AS to_slug
   FROM claims c
     JOIN claims m ON m.id = c.merged_into
  WHERE c.state = 'merged'::text AND c.slug IS NOT NULL AND m.slug IS NOT NULL;

CREATE VIEW published_claim_objections AS
 SELECT o.code,
    c.id AS claim_id,
    c.slug,
    c.title,
    v.verdict,
    o.filed_at,
    o.due_at,
    o.outcome,
    o.answer,
    o.decided_at
   FROM claim_objections o
     JOIN claims c ON c.id = o.claim_id
     JOIN claim_verdicts v ON v.id = o.verdict_id
  WHERE c.slug IS NOT NULL AND v.published_at IS NOT NULL;

CREATE VIEW published_claim_statements AS
 SELECT s.id,
    s.claim_id,
    s.group_id,
    g.name AS group_name,
    g.slug AS group_slug,
    s.body,
    s.post,
    s.at
   FROM claim_statements s
     JOIN groups g ON g.id = s.group_id
     JOIN claims c ON c.id = s.claim_id
  WHERE s.withdrawn_at IS NULL AND c.withdrawn_at IS NULL AND c.slug IS NOT NULL;

CREATE VIEW published_claim_versions AS
 SELECT v.claim_id,
    v.id AS verdict_id,
    v.number AS version,
    v.verdict,
    v.types,
    v.summary,
    v.body,
    v.method,
    v.advice,
    v.change_note,
    v.label,
    v.drafted_post,
    v.second_post,
    v.published_post,
    v.published_at
   FROM claim_verdicts v
     JOIN claims c ON c.id = v.claim_id
  WHERE v.published_at IS NOT NULL AND c.withdrawn_at IS NULL;

CREATE VIEW published_claim_withdrawals AS
 SELECT slug,
    title,
    withdrawn_at,
    reason
   FROM claims c
  WHERE withdrawn_at IS NOT NULL AND first_published_at IS NOT NULL;

CREATE VIEW published_claims AS
 SELECT c.id,
    c.code,
    c.slug,
    c.title,
    c.quote,
    c.topic,
    c.about_city,
    c.harms_life,
    c.is_template,
    c.first_seen_at,
    c.first_published_at,
    c.published_at,
    c.asked,
    c.state,
    c.bulletin_id,
    c.search,
    v.id AS verdict_id,
    v.number AS version,
    v.verdict,
    v.types,
    v.summary,
    v.body,
    v.method,
    v.advice,
    v.change_note,
    v.label,
    v.drafted_post,
    dg.name AS drafted_body,
    v.second_post,
    sg.name AS second_body,
    v.published_post
   FROM claims c
     JOIN claim_verdicts v ON v.id = c.published_verdict_id
     JOIN groups dg ON dg.id = v.drafted_group_id
     LEFT JOIN groups sg ON sg.id = v.second_group_id
  WHERE c.published_verdict_id IS NOT NULL AND c.withdrawn_at IS NULL AND v.published_at IS NOT NULL;

CREATE VIEW published_groups AS
 SELECT id,
    kind,
    name,
    short_name,
    slug,
    area_code,
    about,
    contact,
    meeting_place,
    founded_on
   FROM groups g
  WHERE closed_at IS NULL;

CREATE VIEW published_interims AS
 SELECT id,
    code,
    slug,
    title,
    topic,
    interim,
    interim_at,
    answer_due_at,
    first_seen_at
   FROM claims c
  WHERE interim <> ''::text AND published_verdict_id IS NULL AND withdrawn_at IS NULL AND (state <> ALL (ARRAY['set_aside'::text, 'merged'::text, 'withdrawn'::text])) AND slug IS NOT NULL;

CREATE VIEW published_outside_checks AS
 SELECT o.id,
    o.url,
    o.title,
    o.claim,
    o.rating,
    o.verdict,
    o.published_on,
    COALESCE(NULLIF(o.author, ''::text), f.publisher) AS publisher,
    f.licence
   FROM outside_checks o
     JOIN outside_feeds f ON f.id = o.feed_id
  WHERE o.retired_at IS NULL;

CREATE VIEW published_report_answers AS
 SELECT w.id,
    w.report_id,
    w.body,
    w.proof,
    w.answered_at,
    g.name AS office_name,
    g.slug AS office_slug
   FROM report_answers w
     JOIN published_reports r ON r.id = w.report_id
     JOIN groups g ON g.id = w.office_id;

CREATE VIEW published_report_files AS
 SELECT f.report_id,
    f.stage,
    f.answer_id,
    f.witness_id,
    f."position",
    i.sha256,
    i.width,
    i.height,
    i.media_type,
    i.kind,
    i.sizes
   FROM report_files f
     JOIN published_reports r ON r.id = f.report_id
     JOIN files i ON i.id = f.file_id
  WHERE f.hidden_at IS NULL;

CREATE VIEW published_report_history AS
 SELECT h.id,
    h.report_id,
    h.at,
    h.event,
    h.from_state,
    h.to_state,
    h.note,
    g.name AS group_name,
    g.slug AS group_slug
   FROM report_history h
     JOIN published_reports r ON r.id = h.report_id
     LEFT JOIN groups g ON g.id = h.group_id
  WHERE h.is_public;

CREATE VIEW published_report_states AS
 SELECT r.code,
    r.category,
    c.name AS category_name,
    r.state,
    r.filed_at,
    r.changed_at
   FROM reports r
     JOIN report_categories c ON c.code = r.category
  WHERE r.is_public;

CREATE VIEW published_report_witnesses AS
 SELECT w.id,
    w.report_id,
    w.phase,
    w.verdict,
    w.note,
    w.witnessed_at,
    g.name AS group_name,
    g.slug AS group_slug
   FROM report_witnesses w
     JOIN published_reports r ON r.id = w.report_id
     JOIN groups g ON g.id = w.group_id;

CREATE VIEW published_reports AS
 SELECT r.id,
    r.code,
    r.kind,
    r.state,
    r.category,
    c.name AS category_name,
    c.name_en AS category_name_en,
    r.title,
    r.body,
    r.prompts,
    r.answers,
    r.area_code,
    a.name AS area_name,
    a.slug AS area_slug,
    r.rw,
    r.rt,
    r.place,
    r.latitude,
    r.longitude,
    r.owner_id AS office_id,
    g.name AS office_name,
    g.slug AS office_slug,
    r.filing_group_id,
    k.name AS filing_group_name,
    k.slug AS filing_group_slug,
    r.filed_at,
    r.published_at,
    r.verified_at,
    r.assigned_at,
    r.started_at,
    r.answered_at,
    r.closed_at,
    r.closed_by,
    r.changed_at,
    r.step_due_at,
    r.answer_due_at,
    r.late_level,
    r.paused_at,
    r.pause_reason,
    d.code AS duplicate_of_code,
    r.reason,
    r.outside_body,
    r.outside_number,
    r.outside_state,
    r.outside_at,
    r.supporters,
    r.rating,
    r.rated_at,
    r.reopened_count,
    r.search,
    c.public_information,
    c.questions AS category_questions,
    r.extended_at
   FROM reports r
     JOIN report_categories c ON c.code = r.category
     JOIN groups g ON g.id = r.owner_id
     LEFT JOIN areas a ON a.code = r.area_code
     LEFT JOIN groups k ON k.id = r.filing_group_id
     LEFT JOIN reports d ON d.id = r.duplicate_of AND d.is_public AND d.published_at IS NOT NULL AND d.hidden_at IS NULL
  WHERE r.published_at IS NOT NULL AND r.is_public AND r.hidden_at IS NULL;
