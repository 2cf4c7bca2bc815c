-- A body that holds posts: a KIM, a kelurahan or kecamatan office, an agency (OPD), Diskominfo, the city hall.
create table groups (
  id            uuid primary key,
  kind          text not null
                check (kind in ('kim', 'kelurahan', 'kecamatan', 'agency', 'diskominfo', 'city_hall')),
  name          text not null check (length(name) between 2 and 120),
  short_name    text not null default '',
  slug          text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  area_code     text not null references areas,
  about         text not null default '',
  contact       text not null default '',
  meeting_place text not null default '',
  -- the KIM's own channels, offered when a spread is logged: [{"channel": "whatsapp_group", "name": "Warga RW 03", "audience": 60}]
  own_channels  jsonb not null default '[]',
  founded_on    date,
  created_at    timestamptz not null default now(),
  closed_at     timestamptz
);
create index on groups (area_code, kind);
create index on groups using gin (name gin_trgm_ops);

-- Rights hang on a post in a group for a period, not on a person.
create table post_holdings (
  id           uuid primary key,
  group_id     uuid not null references groups,
  person_id    uuid not null references people,
  post         text not null,
  valid_from   timestamptz not null default now(),
  valid_until  timestamptz,
  appointed_by uuid references people,
  constraint a_post_ends_after_it_began check (valid_until >= valid_from)
);
create index on post_holdings (person_id);
create index on post_holdings (group_id, post);
create unique index nobody_holds_a_post_twice on post_holdings (group_id, person_id, post)
  where valid_until is null;

-- How a chair brings in members: a link or QR; only the hash of its secret is kept.
create table invitations (
  id          uuid primary key,
  group_id    uuid not null references groups,
  post        text not null,
  token_hash  text not null unique,
  invited_by  uuid references people,
  label       text not null default '',
  max_uses    integer not null default 1 check (max_uses between 1 and 200),
  used_count  integer not null default 0 check (used_count between 0 and max_uses),
  created_at  timestamptz not null default now(),
  expires_at  timestamptz not null,
  revoked_at  timestamptz
);
create index on invitations (group_id);
