-- What a message is known by beside its words, and who waits for it until it has become a case.

-- SHA-256 of the picture as it came; what is stored was re-encoded and has another.
alter table tips add column picture_sha text check (picture_sha ~ '^[0-9a-f]{64}$');

-- Kept only until the message is settled: then people and KIMs wait for the claim
-- (claim_interests), addresses follow it (subscriptions), and these rows are gone.
create table tip_waiters (
  id        uuid primary key,
  tip_id    uuid not null references tips,
  why       text not null check (why in ('asker', 'kim')),
  person_id uuid references people,
  group_id  uuid references groups,
  email     text not null default '' check (length(email) <= 254),
  language  text not null default 'id' check (language in ('id', 'en')),
  since     timestamptz not null,
  constraint one_waits_at_a_time check ((person_id is not null)::int + (group_id is not null)::int + (email <> '')::int = 1)
);
create unique index a_person_waits_for_a_tip_once on tip_waiters (tip_id, person_id) where person_id is not null;
create unique index a_group_waits_for_a_tip_once on tip_waiters (tip_id, group_id) where group_id is not null;
create unique index an_address_waits_for_a_tip_once on tip_waiters (tip_id, email) where email <> '';
