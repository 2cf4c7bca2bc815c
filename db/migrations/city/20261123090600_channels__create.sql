-- Somebody outside who wants to be told: an e-mail address or a browser, about a place, a topic, a KIM or one thing.
create table subscriptions (
  id           uuid primary key,
  channel      text not null check (channel in ('email', 'push')),
  address      text not null,
  -- push: the keys of the browser; e-mail: empty
  address_keys jsonb not null default '{}',
  person_id    uuid references people,
  about        text not null check (about in ('city', 'area', 'topic', 'group', 'bulletin', 'question')),
  ref          text not null default '',
  token        text not null unique,
  created_at   timestamptz not null,
  confirmed_at timestamptz,
  ended_at     timestamptz,
  unique (channel, address, about, ref)
);
create index on subscriptions (about, ref) where confirmed_at is not null and ended_at is null;
create index on subscriptions (person_id);

-- What is to be told, once; a delivery is that notice for one recipient on one channel.
create table notices (
  id           uuid primary key,
  -- the same fact told again under the same key is the same notice
  key          text not null unique,
  kind         text not null,
  subject_kind text not null,
  subject_id   text not null,
  title        text not null,
  body         text not null default '',
  path         text not null,
  urgency      text not null default 'routine' check (urgency in ('routine', 'important', 'emergency')),
  created_at   timestamptz not null,
  expires_at   timestamptz,
  -- null until the last delivery row is written
  fanned_out_at timestamptz
);

create table deliveries (
  id              uuid primary key,
  notice_id       uuid not null references notices,
  channel         text not null check (channel in ('desk', 'email', 'push')),
  person_id       uuid references people,
  subscription_id uuid references subscriptions,
  state           text not null default 'queued'
                  check (state in ('queued', 'sent', 'delivered', 'read', 'failed', 'gave_up', 'suppressed')),
  attempts        integer not null default 0,
  due_at          timestamptz not null,
  last_outcome    text not null default '',
  created_at      timestamptz not null,
  sent_at         timestamptz,
  read_at         timestamptz,
  constraint a_delivery_has_one_recipient check ((person_id is null) <> (subscription_id is null))
);
create unique index told_once_as_a_person on deliveries (notice_id, person_id, channel) where person_id is not null;
create unique index told_once_as_a_subscriber on deliveries (notice_id, subscription_id) where subscription_id is not null;
create index on deliveries (due_at) where state in ('queued', 'failed');
create index on deliveries (person_id, created_at desc) where channel = 'desk';
create index on deliveries (state, due_at) where state = 'gave_up';
