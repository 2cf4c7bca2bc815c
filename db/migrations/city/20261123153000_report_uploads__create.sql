-- Photos that were sent before their report: kept by the id the form carries, swept when no report came.
create table report_uploads (
  id        text primary key check (id ~ '^[0-9a-f]{32}$'),
  file_id   uuid not null references files,
  stored_at timestamptz not null
);
create index on report_uploads (stored_at);
create index on report_files (file_id);

-- "Saya juga", once for an account or a browser; `who` is a hash, nobody is named.
create table report_supports (
  report_id    uuid not null references reports,
  who          text not null check (length(who) = 43),
  supported_at timestamptz not null,
  primary key (report_id, who)
);

-- Open reports near a place, for who is about to file the same thing: nearest first, without meeting ended ones.
create index reports_open_near on reports using gist (point(longitude, latitude))
  where latitude is not null and published_at is not null and is_public and hidden_at is null
    and state in ('verified', 'assigned', 'in_progress', 'answered', 'reopened');
