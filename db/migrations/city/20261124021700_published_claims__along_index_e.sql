-- The archive reads the newest along its index, which holds published claims alone: the planner sees
-- that only when the view says so.
create or replace view published_claims as
select c.id, c.code, c.slug, c.title, c.quote, c.topic, c.about_city, c.harms_life, c.is_template,
  c.first_seen_at, c.first_published_at, c.published_at, c.asked, c.state, c.bulletin_id, c.search,
  v.id as verdict_id, v.number as version, v.verdict, v.types, v.summary, v.body, v.method, v.advice, v.change_note, v.label,
  v.drafted_post, dg.name as drafted_body, v.second_post, sg.name as second_body, v.published_post
from claims c
join claim_verdicts v on v.id = c.published_verdict_id
join groups dg on dg.id = v.drafted_group_id
left join groups sg on sg.id = v.second_group_id
where c.published_verdict_id is not null and c.withdrawn_at is null and v.published_at is not null;
