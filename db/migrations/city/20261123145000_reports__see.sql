-- What a public page needs besides: which rule counts, whether it was extended, and the sizes of a picture.

create or replace view published_reports as
select r.id, r.code, r.kind, r.state, r.category, c.name as category_name, c.name_en as category_name_en,
  r.title, r.body, r.prompts, r.answers,
  r.area_code, a.name as area_name, a.slug as area_slug, r.rw, r.rt, r.place, r.latitude, r.longitude,
  r.owner_id as office_id, g.name as office_name, g.slug as office_slug,
  r.filing_group_id, k.name as filing_group_name, k.slug as filing_group_slug,
  r.filed_at, r.published_at, r.verified_at, r.assigned_at, r.started_at, r.answered_at, r.closed_at, r.closed_by,
  r.changed_at, r.step_due_at, r.answer_due_at, r.late_level, r.paused_at, r.pause_reason,
  d.code as duplicate_of_code, r.reason, r.outside_body, r.outside_number, r.outside_state, r.outside_at,
  r.supporters, r.rating, r.rated_at, r.reopened_count, r.search,
  c.public_information, c.questions as category_questions, r.extended_at
from reports r
join report_categories c on c.code = r.category
join groups g on g.id = r.owner_id
left join areas a on a.code = r.area_code
left join groups k on k.id = r.filing_group_id
left join reports d on d.id = r.duplicate_of and d.is_public and d.published_at is not null and d.hidden_at is null
where r.published_at is not null and r.is_public and r.hidden_at is null;

create or replace view published_report_files as
select f.report_id, f.stage, f.answer_id, f.witness_id, f.position, i.sha256, i.width, i.height, i.media_type,
  i.kind, i.sizes
from report_files f
join published_reports r on r.id = f.report_id
join files i on i.id = f.file_id
where f.hidden_at is null;
