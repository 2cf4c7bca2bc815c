-- Settings of the city that its own people edit: the name, the accent colour, what KIM stands for.
create table settings (
  key        text primary key,
  value      jsonb not null,
  updated_at timestamptz not null default now()
);

-- Days on which no working day's clock runs. Rows, never computed: religious dates are decided by decree.
create table holidays (
  day   date primary key,
  kind  text not null check (kind in ('holiday', 'joint_leave')),
  name  text not null,
  basis text not null
);

-- Deadlines and other numbers that a regulation or the city sets. The newest valid row of a key counts.
create table rules (
  key        text not null,
  value      integer not null check (value >= 0),
  unit       text not null check (unit in ('minutes', 'hours', 'days', 'working_days', 'working_hours')),
  basis      text not null,
  valid_from date not null,
  updated_at timestamptz not null default now(),
  primary key (key, valid_from)
);

-- Append-only, hash-linked: what the public must be able to trust. Nothing here is ever updated or deleted.
create table ledger_entries (
  position      bigint primary key check (position > 0),
  at            timestamptz not null,
  act           text not null,
  subject_kind  text not null,
  subject_id    text not null,
  actor_post    text not null,
  body          jsonb not null,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash          text not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create index on ledger_entries (subject_kind, subject_id, position);

-- What people uploaded, after re-encoding. The bytes are in the media store under their sha256.
create table files (
  id            uuid primary key,
  kind          text not null check (kind in ('image', 'document')),
  media_type    text not null,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes         integer not null check (bytes > 0),
  width         integer,
  height        integer,
  -- images: width in pixels -> sha256 of that size; documents: empty
  sizes         jsonb not null default '{}',
  original_name text not null default '',
  uploaded_by   uuid,
  uploaded_at   timestamptz not null default now()
);
create index on files (sha256);
