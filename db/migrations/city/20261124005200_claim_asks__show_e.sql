-- What the public archive says of who asked: numbers of the whole city, and of a kelurahan only that
-- five or more asked there. A message that was merged into another counts with that one.

create view published_claim_asks as
select c.id as claim_id, n.day, sum(n.asked)::int as asked
from claims c
join claims m on m.id = c.id or (m.merged_into = c.id and m.state = 'merged')
join tips t on t.claim_id = m.id
join tip_counts n on n.tip_id = t.id
where c.published_verdict_id is not null and c.withdrawn_at is null
group by c.id, n.day;

create view published_claim_areas as
select c.id as claim_id, n.area_code
from claims c
join claims m on m.id = c.id or (m.merged_into = c.id and m.state = 'merged')
join tips t on t.claim_id = m.id
join tip_counts n on n.tip_id = t.id
where c.published_verdict_id is not null and c.withdrawn_at is null and n.area_code <> ''
group by c.id, n.area_code
having sum(n.asked) >= 5;

-- Neither links nor notes of a sighting: they may name who passed it on.
create view published_claim_channels as
select c.id as claim_id, s.channel, count(*)::int as seen
from claims c
join claims m on m.id = c.id or (m.merged_into = c.id and m.state = 'merged')
join tips t on t.claim_id = m.id
join tip_sightings s on s.tip_id = t.id
where c.published_verdict_id is not null and c.withdrawn_at is null
group by c.id, s.channel;

-- A claim that had a word for the meantime, and went on under another address.
create view published_claim_moves as
select c.slug, m.slug as to_slug
from claims c join claims m on m.id = c.merged_into
where c.state = 'merged' and c.slug is not null and m.slug is not null;

-- A claim that had a word for the meantime, and was not checked any further.
create view published_claim_ends as
select c.slug, c.title, c.set_aside_as, c.reason, c.changed_at
from claims c
where c.state = 'set_aside' and c.slug is not null;

create index on tip_counts (area_code) where area_code <> '';
