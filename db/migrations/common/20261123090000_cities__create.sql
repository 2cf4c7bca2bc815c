-- What all cities of one installation share: who they are. Everything else is in a city's own schema.
create table cities (
  id         uuid primary key,
  slug       text not null unique check (slug ~ '^[a-z][a-z0-9_]{1,30}$'),
  name       text not null check (length(name) between 2 and 80),
  time_zone  text not null default 'Asia/Jakarta'
             check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  hosts      text[] not null default '{}',
  is_default boolean not null default false,
  created_at timestamptz not null default now()
);
create unique index only_one_default_city on cities (is_default) where is_default;
