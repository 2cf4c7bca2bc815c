-- A task also ends without its KIM: the bulletin was withdrawn or expired, or a correction's round took its place.
alter table relay_tasks drop constraint relay_tasks_state_check;
alter table relay_tasks add constraint relay_tasks_state_check
  check (state in ('sent', 'received', 'accepted', 'done', 'declined', 'closed'));
alter table relay_tasks
  add column closed_at timestamptz,
  add column closed_reason text check (closed_reason in ('withdrawn', 'expired', 'corrected')),
  add column declined_note text not null default '' check (length(declined_note) <= 300),
  add constraint closed_tasks_say_why check (
    (state = 'closed') = (closed_at is not null and closed_reason is not null));

create index on relay_task_history (at);

-- How far each spool file of link opens has been counted, moved in the same transaction as the counts.
create table link_spools (
  file    text primary key,
  counted bigint not null default 0 check (counted >= 0),
  seen_at timestamptz not null
);
