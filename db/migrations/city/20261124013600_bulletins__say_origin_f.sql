-- A clarification takes no questions: the office that a claim is about could answer them in its place.
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
  b.search, b.letter_number, b.letter_date, b.letter_replaces,
  b.origin
from bulletins b join groups g on g.id = b.issuer_id
where b.state in ('published', 'corrected', 'expired', 'withdrawn');
