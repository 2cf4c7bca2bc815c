-- Who wrote on a verdict, when its weight was judged, and the bytes of what it stands on.

-- Null until somebody has judged its weight; the clock of triage stops there.
alter table claims add column triaged_at timestamptz;

-- Everybody who ever wrote on it: none of them, and nobody of their bodies, reads it second.
create table claim_verdict_authors (
  verdict_id uuid not null references claim_verdicts,
  person_id  uuid not null references people,
  group_id   uuid not null references groups,
  post       text not null default '',
  at         timestamptz not null,
  primary key (verdict_id, person_id, group_id)
);

-- A draft may be saved half done; what is submitted is whole. A draft that was dropped gives its
-- number back, so that the public counts 1, 2, 3.
alter table claim_verdicts drop constraint claim_verdicts_summary_check;
alter table claim_verdicts drop constraint claim_verdicts_body_check;
alter table claim_verdicts drop constraint claim_verdicts_method_check;
alter table claim_verdicts
  add constraint claim_verdicts_summary_check check (length(summary) <= 600),
  add constraint claim_verdicts_body_check check (length(body) <= 20000),
  add constraint claim_verdicts_method_check check (length(method) <= 3000),
  add constraint submitted_verdicts_are_whole
    check (submitted_at is null or (summary <> '' and body <> '' and method <> ''));
alter table claim_verdicts drop constraint claim_verdicts_claim_id_number_key;
create unique index a_claim_has_a_verdict_of_a_number_once on claim_verdicts (claim_id, number) where dropped_at is null;
create unique index a_claim_has_one_draft on claim_verdicts (claim_id) where published_at is null and dropped_at is null;
create index on claim_confirmations (due_at) where answered_at is null and late_at is null;

-- What a page said when it was read: gzip of the bytes as they came. The desk alone downloads
-- them, never as a page; the public reads the words in claim_evidence.archive_text.
create table archived_pages (
  sha256     text primary key check (length(sha256) = 64),
  media_type text not null,
  bytes      bytea not null,
  kept_at    timestamptz not null
);

-- What was added or taken away for a correction shows with the correction, not before.
create or replace view published_claim_evidence as
select e.id, e.claim_id, e.kind, e.source, e.url, e.quote, e.stance, e.archive_state, e.archive_sha, e.archive_type, e.archive_size,
  e.archive_title, e.archive_text, e.archived_at, e.added_at
from claim_evidence e join claims c on c.id = e.claim_id
where e.added_at <= c.published_at and (e.removed_at is null or e.removed_at > c.published_at)
  and c.published_verdict_id is not null and c.withdrawn_at is null;
