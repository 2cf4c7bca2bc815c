-- A browser can also belong to a person's duties, not only to a place that is followed.
alter table subscriptions drop constraint subscriptions_about_check;
alter table subscriptions add constraint subscriptions_about_check
  check (about in ('city', 'area', 'topic', 'group', 'bulletin', 'question', 'desk'));

-- What a person does not want: no row means yes. The desk itself cannot be switched off.
create table channel_choices (
  person_id uuid not null references people,
  channel   text not null check (channel in ('email', 'push')),
  wanted    boolean not null,
  primary key (person_id, channel)
);
