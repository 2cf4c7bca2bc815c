-- One task for each KIM and round: round 1 passes the bulletin on, each correction is a round of its own.
create table relay_tasks (
  id             uuid primary key,
  bulletin_id    uuid not null references bulletins,
  round          integer not null check (round > 0),
  group_id       uuid not null references groups,
  state          text not null default 'sent' check (state in ('sent', 'received', 'accepted', 'done', 'declined')),
  -- a late task can still be done, so being late is a second axis
  escalation     text not null default 'none' check (escalation in ('none', 'reminded', 'kecamatan', 'diskominfo')),
  due_at         timestamptz not null,
  sent_at        timestamptz not null,
  received_at    timestamptz,
  accepted_at    timestamptz,
  done_at        timestamptz,
  declined_at    timestamptz,
  reminded_at    timestamptz,
  escalated_at   timestamptz,
  nudged_at      timestamptz,
  accepted_by    uuid references people,
  declined_reason text not null default '',
  local_note     text not null default '' check (length(local_note) <= 200),
  unique (bulletin_id, round, group_id),
  constraint declined_tasks_say_why check (state <> 'declined' or (declined_reason <> '' and declined_at is not null)),
  constraint done_tasks_say_when check (state <> 'done' or done_at is not null)
);
create index on relay_tasks (group_id, state, due_at);
create index on relay_tasks (due_at) where state in ('sent', 'received', 'accepted');

create table relay_task_history (
  id        uuid primary key,
  task_id   uuid not null references relay_tasks,
  at        timestamptz not null,
  event     text not null,
  person_id uuid references people,
  note      text not null default ''
);
create index on relay_task_history (task_id, at);

-- Where a KIM passed it on. The id is made on the phone, so a log sent twice is one spread.
create table spreads (
  id                uuid primary key,
  task_id           uuid not null references relay_tasks,
  bulletin_id       uuid not null references bulletins,
  group_id          uuid not null references groups,
  person_id         uuid not null references people,
  channel           text not null check (channel in ('whatsapp_group', 'neighbourhood_meeting', 'arisan_pkk', 'mosque',
                      'posyandu', 'notice_board', 'leaflet', 'door_to_door', 'loudspeaker', 'social_media', 'own_page', 'other')),
  area_code         text not null references areas,
  rw                integer check (rw between 1 and 99),
  rt                integer check (rt between 1 and 99),
  place             text not null default '' check (length(place) <= 120),
  happened_at       timestamptz not null,
  audience_estimate integer not null check (audience_estimate between 0 and 100000),
  note              text not null default '' check (length(note) <= 500),
  photo_id          uuid references files,
  logged_at         timestamptz not null,
  withdrawn_at      timestamptz
);
create index on spreads (bulletin_id);
create index on spreads (task_id);
create index on spreads (group_id, happened_at desc);

-- /s/:code, one for each relayer and bulletin; group_id is null for the city's own.
create table links (
  code        text primary key check (code ~ '^[2-9a-z]{7}$'),
  bulletin_id uuid not null references bulletins,
  group_id    uuid references groups,
  created_at  timestamptz not null,
  unique nulls not distinct (bulletin_id, group_id)
);

create table link_days (
  code  text not null references links,
  day   date not null,
  opens integer not null default 0,
  primary key (code, day)
);

-- Only so that a reload is not counted twice; a salted hash, gone the same night with its salt.
create table link_visitors (
  code    text not null,
  day     date not null,
  visitor text not null,
  primary key (code, day, visitor)
);
create table link_salts (
  day  date primary key,
  salt text not null
);
