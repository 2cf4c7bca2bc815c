-- Other people's programs are told of what is public: an address of theirs, and each thing sent to it.
create table webhooks (
  id               uuid primary key,
  label            text not null check (length(label) between 2 and 80),
  url              text not null check (url ~ '^https?://' and length(url) <= 500),
  events           text[] not null check (cardinality(events) > 0),
  -- dead: switched off by itself after days without one answer
  state            text not null default 'on' check (state in ('on', 'off', 'dead')),
  -- what signs is in the vault; after a change the old one signs along for a day
  secret_id        uuid not null,
  old_secret_id    uuid,
  old_secret_until timestamptz,
  -- tries without an answer since the last one that was taken
  failures         integer not null default 0 check (failures >= 0),
  failing_since    timestamptz,
  last_taken_at    timestamptz,
  created_by       uuid not null references people,
  created_at       timestamptz not null,
  changed_at       timestamptz not null,
  constraint an_old_secret_ends check ((old_secret_id is null) = (old_secret_until is null)),
  constraint failing_has_a_beginning check ((failures = 0) = (failing_since is null))
);

create table webhook_deliveries (
  id         uuid primary key,
  webhook_id uuid not null references webhooks,
  event      text not null,
  -- what it is about, so that nothing of it leaves after it was hidden: `report:abcd2345`
  subject    text not null,
  body       jsonb not null,
  state      text not null default 'queued' check (state in ('queued', 'sent', 'failed', 'gave_up', 'dropped')),
  attempts   integer not null default 0,
  due_at     timestamptz not null,
  created_at timestamptz not null,
  tried_at   timestamptz,
  took_ms    integer,
  outcome    text not null default '' check (length(outcome) <= 80)
);
create index on webhook_deliveries (due_at) where state in ('queued', 'failed');
create index on webhook_deliveries (webhook_id, created_at desc, id desc);
create index on webhook_deliveries (subject) where state in ('queued', 'failed');
create index on webhook_deliveries (created_at);

-- What may be known of a report before it is public, by whoever has its code: service, state and times.
create view published_report_states as
select r.code, r.category, c.name as category_name, r.state, r.filed_at, r.changed_at
from reports r
join report_categories c on c.code = r.category
where r.is_public;
