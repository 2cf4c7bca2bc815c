-- Whoever changed a draft is its writer too, and may not be the second person who vouches for it.
alter table bulletins add column writers uuid[] not null default '{}';
alter table bulletins add constraint no_writer_approves check (approved_by <> all (writers));

-- An emergency may be corrected on one person's word; then the correction is looked at like the first text.
alter table bulletin_corrections add column emergency boolean not null default false;
alter table bulletin_corrections add constraint a_second_person_publishes_corrections
  check (state <> 'published' or emergency or decided_by <> proposed_by);

-- The desk of an office lists its questions by due time, the settled ones by age.
create index on questions (owner_id, asked_at desc, id desc);
create index on questions (asker_id) where asker_id is not null;

-- Typing errors: words of public titles and summaries, compared by their three-letter groups.
create index on bulletins using gin ((title || ' ' || summary) gin_trgm_ops);
