-- A circular or regulation is a letter too: its number and date as they stand on the paper, and the
-- number of the letter it takes the place of, as far as its writer says so.
alter table bulletins
  add column letter_number   text not null default '' check (length(letter_number) <= 80),
  add column letter_date     timestamptz,
  add column letter_replaces text not null default '' check (length(letter_replaces) <= 80);

-- Numbers are typed with and without dots, strokes and capitals; the code of a letter is the end of its id.
create index bulletins_by_letter_number on bulletins ((regexp_replace(lower(letter_number), '[^a-z0-9]', '', 'g')))
  where letter_number <> '';
create index bulletins_by_letter_replaces on bulletins ((regexp_replace(lower(letter_replaces), '[^a-z0-9]', '', 'g')))
  where letter_replaces <> '';
create index bulletins_by_letter_code on bulletins ((right(id::text, 12)))
  where kind in ('circular', 'regulation');

-- The number of a withdrawn letter stays public: whoever holds it in hand asks about it by number.
create or replace view published_bulletins as
select b.id, b.slug, b.state, b.kind, b.urgency, b.title,
  case when b.state = 'withdrawn' then '' else b.summary end as summary,
  case when b.state = 'withdrawn' then '' else b.who end as who,
  case when b.state = 'withdrawn' then '' else b.happens_when end as happens_when,
  case when b.state = 'withdrawn' then '' else b.happens_where end as happens_where,
  case when b.state = 'withdrawn' then '' else b.how end as how,
  case when b.state = 'withdrawn' then '' else b.body end as body,
  case when b.state = 'withdrawn' then '' else b.contact end as contact,
  case when b.state = 'withdrawn' then '' else b.source end as source,
  b.dimension, b.topics, b.issuer_id, g.name as issuer_name, g.slug as issuer_slug, g.kind as issuer_kind,
  b.valid_from, b.valid_until, b.version, b.correction_note, b.withdrawal_reason,
  b.review_due_at, b.published_at, b.corrected_at, b.withdrawn_at, b.expired_at,
  greatest(b.published_at, b.corrected_at, b.withdrawn_at, b.expired_at) as changed_at,
  b.search, b.letter_number, b.letter_date, b.letter_replaces
from bulletins b join groups g on g.id = b.issuer_id
where b.state in ('published', 'corrected', 'expired', 'withdrawn');
