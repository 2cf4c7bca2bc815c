-- A map reads all pins there are and nothing else of a report: out of the index alone, so that a
-- hundred thousand take a tenth of a second. The last two columns are those of joins that the
-- planner drops and yet wants to see in the index.
create index reports_shown_idx on reports (published_at desc, id desc)
  include (latitude, longitude, area_code, state, category, owner_id, code, filing_group_id, duplicate_of)
  where published_at is not null and is_public and hidden_at is null;
drop index reports_published_at_id_idx;
