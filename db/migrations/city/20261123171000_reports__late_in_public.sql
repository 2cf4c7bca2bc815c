-- Counting what is late looked at every open report; now it reads those alone.
create index reports_late_in_public on reports (least(step_due_at, answer_due_at))
  where published_at is not null and is_public and hidden_at is null and paused_at is null
    and state in ('verified', 'assigned', 'in_progress', 'reopened', 'filed');
