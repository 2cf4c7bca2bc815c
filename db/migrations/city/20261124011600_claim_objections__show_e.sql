-- What became of an objection, for whoever holds its code; the words of the objection are the desk's.
create view published_claim_objections as
select o.code, c.id as claim_id, c.slug, c.title, v.verdict, o.filed_at, o.due_at, o.outcome, o.answer, o.decided_at
from claim_objections o
join claims c on c.id = o.claim_id
join claim_verdicts v on v.id = o.verdict_id
where c.slug is not null and v.published_at is not null;
