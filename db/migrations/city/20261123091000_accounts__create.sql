-- Signing in. The sign-in library reads and writes these tables; the columns are named in our way.
-- Links to a person end with the person: nothing of these is worth keeping without them.

create table sessions (
  id               uuid primary key,
  person_id        uuid not null references people on delete cascade,
  token            text not null unique,
  -- when this session proved a second factor; null: a password or code alone
  second_factor_at timestamptz,
  user_agent       text,
  -- the library has the column, we keep no address
  ip_address       text check (ip_address = ''),
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  expires_at       timestamptz not null
);
create index on sessions (person_id);
create index on sessions (expires_at);

-- One row for each way a person can prove who they are: 'credential' holds the hash of a password,
-- others name the provider of an OpenID sign-in.
create table sign_in_methods (
  id          uuid primary key,
  person_id   uuid not null references people on delete cascade,
  provider_id text not null,
  account_id  text not null,
  password    text,
  access_token text, refresh_token text, id_token text,
  access_token_expires_at timestamptz, refresh_token_expires_at timestamptz,
  scope       text,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  unique (provider_id, account_id)
);
create index on sign_in_methods (person_id);

-- Codes and challenges that are open at the moment; the identifier is a hash.
create table verifications (
  id         uuid primary key,
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on verifications (identifier);
create index on verifications (expires_at);

create table passkeys (
  id            uuid primary key,
  person_id     uuid not null references people on delete cascade,
  name          text,
  public_key    text not null,
  credential_id text not null unique,
  counter       integer not null,
  device_type   text not null,
  backed_up     boolean not null,
  transports    text,
  aaguid        text,
  created_at    timestamptz
);
create index on passkeys (person_id);

-- The secret of an authenticator app and its back-up codes, both encrypted.
create table second_factors (
  id           uuid primary key,
  person_id    uuid not null unique references people on delete cascade,
  secret       text not null,
  backup_codes text not null,
  verified     boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- For programs that act for a person. Only the hash is kept, so a token is shown once.
create table personal_tokens (
  id           uuid primary key,
  person_id    uuid not null references people on delete cascade,
  name         text not null check (length(name) between 1 and 60),
  token_hash   text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  scopes       text[] not null check (cardinality(scopes) > 0),
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  -- a day, not a moment: enough to see that a token is no longer used
  last_used_on date,
  revoked_at   timestamptz
);
create index on personal_tokens (person_id);

-- Written by rate-limiter-flexible: the order of these columns is its own.
create table rate_limits (
  key    text primary key,
  points integer not null,
  -- milliseconds since 1970
  expire bigint
);
create index on rate_limits (expire);
