-- A clarification follows its verdict: people correct the verdict, never the bulletin.
alter table bulletins add column origin text not null default 'desk' check (origin in ('desk', 'claim'));

-- What the bulletin of a claim says now, and when its audience was last compared with who asks.
create table claim_counters (
  claim_id    uuid primary key references claims,
  bulletin_id uuid not null unique references bulletins,
  -- the judgement that the bulletin tells
  verdict_id  uuid not null references claim_verdicts,
  looked_at   timestamptz not null
);

-- The message was a picture: somebody looked that it shows no private person, so the clarification
-- may carry it, always under the mark of the verdict.
create table claim_counter_pictures (
  claim_id  uuid primary key references claims,
  file_id   uuid not null references files,
  alt       text not null check (length(alt) between 5 and 200),
  chosen_by uuid not null references people,
  chosen_at timestamptz not null
);
