-- What a picture looks like, so that another copy of it is known again: up to five hashes for each,
-- of the whole and of parts of it. `subject_id` is the tip or the claim that the picture belongs to.
create table claim_pictures (
  id          uuid primary key,
  subject_id  uuid not null,
  kind        text not null check (kind in ('tip', 'claim')),
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  variant     text not null check (variant in ('whole', 'trimmed', 'centre', 'top', 'bottom')),
  hash        bit(256) not null,
  quality     smallint not null check (quality between 0 and 100),
  indexed_at  timestamptz not null,

  -- Sixteen bands of sixteen bits, each numbered by its place. Two hashes that differ in at most 31 bits
  -- have a band that differs in at most one, so an index of bands finds every one of them.
  bands int[] not null generated always as (array[
    substring(hash from 1 for 16)::int,
    substring(hash from 17 for 16)::int + 65536,
    substring(hash from 33 for 16)::int + 131072,
    substring(hash from 49 for 16)::int + 196608,
    substring(hash from 65 for 16)::int + 262144,
    substring(hash from 81 for 16)::int + 327680,
    substring(hash from 97 for 16)::int + 393216,
    substring(hash from 113 for 16)::int + 458752,
    substring(hash from 129 for 16)::int + 524288,
    substring(hash from 145 for 16)::int + 589824,
    substring(hash from 161 for 16)::int + 655360,
    substring(hash from 177 for 16)::int + 720896,
    substring(hash from 193 for 16)::int + 786432,
    substring(hash from 209 for 16)::int + 851968,
    substring(hash from 225 for 16)::int + 917504,
    substring(hash from 241 for 16)::int + 983040
  ]) stored,

  unique (subject_id, file_sha256, variant)
);
create index on claim_pictures using gin (bands);
create index on claim_pictures (file_sha256);
