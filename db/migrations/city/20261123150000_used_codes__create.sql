-- A code of an authenticator app is good once, though its window is a minute and a half.
-- Only a hash, and only for as long as the window.
create table used_codes (
  person_id uuid not null references people (id) on delete cascade,
  code_hash text not null,
  used_at timestamptz not null,
  primary key (person_id, code_hash)
);
create index used_codes_used_at_idx on used_codes (used_at);
