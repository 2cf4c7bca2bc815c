-- People who can sign in. No NIK anywhere; the e-mail of somebody without one ends in .invalid.
create table people (
  id             uuid primary key,
  name           text not null check (length(name) between 1 and 120),
  email          text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image          text,
  language       text not null default 'id' check (language in ('id', 'en')),
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  second_factor_enabled boolean not null default false,
  closed_at      timestamptz
);
