-- A feed may gather the fact-checks of several: each is shown under the name of whoever made it.
alter table outside_checks add column author text not null default '' check (length(author) <= 120);
create index on outside_checks using gin ((title || ' ' || claim) gin_trgm_ops) where retired_at is null;
create or replace view published_outside_checks as
select o.id, o.url, o.title, o.claim, o.rating, o.verdict, o.published_on,
  coalesce(nullif(o.author, ''), f.publisher) as publisher, f.licence
from outside_checks o join outside_feeds f on f.id = o.feed_id
where o.retired_at is null;
