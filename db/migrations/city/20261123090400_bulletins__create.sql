-- Whatever travels down is a bulletin. Its row is the text as last published (or the draft, before that);
-- every published text stays in bulletin_versions.
create table bulletins (
  id            uuid primary key,
  slug          text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  state         text not null default 'draft' check (state in ('draft', 'in_review', 'changes_asked', 'approved',
                  'scheduled', 'published', 'corrected', 'expired', 'withdrawn')),
  kind          text not null check (kind in ('announcement', 'programme', 'education', 'early_warning',
                  'clarification', 'invitation', 'circular', 'regulation', 'answer')),
  urgency       text not null default 'routine' check (urgency in ('routine', 'important', 'emergency')),
  title         text not null default '' check (length(title) <= 140),
  summary       text not null default '' check (length(summary) <= 600),
  who           text not null default '',
  happens_when  text not null default '',
  happens_where text not null default '',
  how           text not null default '',
  body          text not null default '',
  contact       text not null default '',
  source        text not null default '',
  dimension     text check (dimension in ('governance', 'branding', 'economy', 'living', 'society', 'environment')),
  topics        text[] not null default '{}',
  issuer_id     uuid not null references groups,
  valid_from    timestamptz,
  valid_until   timestamptz,
  -- counts the published texts: 0 before the first, 2 after the first correction
  version       integer not null default 0 check (version >= 0),
  -- counts saves, so that two people editing at once are told
  revision      integer not null default 1,
  correction_note text not null default '',
  withdrawal_reason text not null default '',
  -- an emergency goes out on one person's word; the second looks at it by this time
  review_due_at timestamptz,
  publish_at    timestamptz,
  written_by    uuid not null references people,
  submitted_by  uuid references people,
  approved_by   uuid references people,
  published_by  uuid references people,
  created_at    timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  submitted_at  timestamptz,
  approved_at   timestamptz,
  published_at  timestamptz,
  corrected_at  timestamptz,
  withdrawn_at  timestamptz,
  expired_at    timestamptz,
  search tsvector not null generated always as (
    setweight(to_tsvector('pg_catalog.simple', title), 'A') ||
    setweight(to_tsvector('pg_catalog.indonesian', title), 'A') ||
    setweight(to_tsvector('pg_catalog.simple', summary || ' ' || who || ' ' || happens_where), 'B') ||
    setweight(to_tsvector('pg_catalog.indonesian', summary || ' ' || who || ' ' || happens_where), 'B') ||
    setweight(to_tsvector('pg_catalog.indonesian', body || ' ' || how), 'C')
  ) stored,
  constraint published_bulletins_say_when check (
    state not in ('published', 'corrected', 'expired', 'withdrawn') or (published_at is not null and version > 0)),
  constraint withdrawn_bulletins_say_why check (state <> 'withdrawn' or withdrawal_reason <> ''),
  constraint scheduled_bulletins_say_when check (state <> 'scheduled' or publish_at is not null),
  constraint nobody_approves_their_own check (approved_by <> written_by and approved_by <> submitted_by),
  constraint validity_ends_after_it_begins check (valid_until >= valid_from)
);
create index on bulletins (published_at desc, id desc) where state in ('published', 'corrected', 'expired', 'withdrawn');
create index on bulletins (state, updated_at desc);
create index on bulletins (issuer_id, updated_at desc);
create index on bulletins (valid_until) where state in ('published', 'corrected');
create index on bulletins using gin (search);
create index on bulletins using gin (title gin_trgm_ops);

-- Every text that was ever public, word for word.
create table bulletin_versions (
  bulletin_id  uuid not null references bulletins,
  version      integer not null check (version > 0),
  content      jsonb not null,
  note         text not null default '',
  published_by uuid not null references people,
  published_at timestamptz not null,
  primary key (bulletin_id, version)
);

create table bulletin_history (
  id          uuid primary key,
  bulletin_id uuid not null references bulletins,
  at          timestamptz not null,
  from_state  text,
  to_state    text not null,
  person_id   uuid references people,
  post        text not null default '',
  note        text not null default ''
);
create index on bulletin_history (bulletin_id, at);

-- What the reviewer ticked, kept with the decision.
create table bulletin_reviews (
  id          uuid primary key,
  bulletin_id uuid not null references bulletins,
  reviewer_id uuid not null references people,
  at          timestamptz not null,
  decision    text not null check (decision in ('approved', 'changes_asked')),
  checklist   jsonb not null,
  note        text not null default ''
);
create index on bulletin_reviews (bulletin_id, at);

-- A new text for what is already public; it replaces the old one when somebody else agrees.
create table bulletin_corrections (
  id          uuid primary key,
  bulletin_id uuid not null references bulletins,
  state       text not null default 'proposed' check (state in ('proposed', 'published', 'refused')),
  content     jsonb not null,
  note        text not null check (length(note) between 1 and 500),
  proposed_by uuid not null references people,
  proposed_at timestamptz not null,
  decided_by  uuid references people,
  decided_at  timestamptz,
  decision_note text not null default '',
  constraint decided_corrections_say_who check ((state = 'proposed') = (decided_at is null))
);
create unique index one_open_correction on bulletin_corrections (bulletin_id) where state = 'proposed';

-- Who it is for. 'all' is the whole city; 'area' a place and all below; 'group' one KIM; 'topic' its followers.
create table bulletin_audiences (
  bulletin_id uuid not null references bulletins,
  kind        text not null check (kind in ('all', 'area', 'group', 'topic')),
  ref         text not null,
  primary key (bulletin_id, kind, ref)
);
create index on bulletin_audiences (kind, ref);

create table bulletin_variants (
  bulletin_id uuid not null references bulletins,
  language    text not null check (language in ('jv', 'ljp')),
  title       text not null,
  summary     text not null,
  body        text not null default '',
  primary key (bulletin_id, language)
);

create table bulletin_files (
  bulletin_id uuid not null references bulletins,
  file_id     uuid not null references files,
  place       integer not null,
  alt         text not null default '',
  primary key (bulletin_id, file_id)
);

-- Who has the draft open, so that two people are told of each other.
create table bulletin_editors (
  bulletin_id uuid not null references bulletins,
  person_id   uuid not null references people,
  seen_at     timestamptz not null,
  primary key (bulletin_id, person_id)
);

-- A question on a bulletin travels up to its issuer; the answer joins the bulletin.
create table questions (
  id            uuid primary key,
  code          text not null unique,
  bulletin_id   uuid not null references bulletins,
  state         text not null default 'asked' check (state in ('asked', 'answered', 'passed_on', 'set_aside')),
  body          text not null check (length(body) between 5 and 1000),
  asker_name    text not null default '',
  asker_email   text not null default '',
  asker_id      uuid references people,
  via_group_id  uuid references groups,
  owner_id      uuid not null references groups,
  asked_at      timestamptz not null,
  due_at        timestamptz not null,
  answer        text not null default '',
  answered_by   uuid references people,
  answered_at   timestamptz,
  passed_on_note text not null default '',
  constraint answered_questions_have_an_answer check (state <> 'answered' or (answer <> '' and answered_at is not null))
);
create index on questions (bulletin_id, asked_at);
create index on questions (owner_id, due_at) where state in ('asked', 'passed_on');

-- What a guest may read: public columns only, and of a withdrawn bulletin only that and why.
create view published_bulletins as
select b.id, b.slug, b.state, b.kind, b.urgency, b.title,
  case when b.state = 'withdrawn' then '' else b.summary end as summary,
  case when b.state = 'withdrawn' then '' else b.who end as who,
  case when b.state = 'withdrawn' then '' else b.happens_when end as happens_when,
  case when b.state = 'withdrawn' then '' else b.happens_where end as happens_where,
  case when b.state = 'withdrawn' then '' else b.how end as how,
  case when b.state = 'withdrawn' then '' else b.body end as body,
  case when b.state = 'withdrawn' then '' else b.contact end as contact,
  case when b.state = 'withdrawn' then '' else b.source end as source,
  b.dimension, b.topics, b.issuer_id, g.name as issuer_name, g.slug as issuer_slug, g.kind as issuer_kind,
  b.valid_from, b.valid_until, b.version, b.correction_note, b.withdrawal_reason,
  b.review_due_at, b.published_at, b.corrected_at, b.withdrawn_at, b.expired_at,
  greatest(b.published_at, b.corrected_at, b.withdrawn_at, b.expired_at) as changed_at,
  b.search
from bulletins b join groups g on g.id = b.issuer_id
where b.state in ('published', 'corrected', 'expired', 'withdrawn');

create view published_answers as
select q.id, q.bulletin_id, q.body, q.answer, q.asked_at, q.answered_at
from questions q join bulletins b on b.id = q.bulletin_id
where q.state = 'answered' and b.state in ('published', 'corrected', 'expired');

create view published_groups as
select g.id, g.kind, g.name, g.short_name, g.slug, g.area_code, g.about, g.contact, g.meeting_place, g.founded_on
from groups g where g.closed_at is null;
