-- A KIM that ended says why, to whoever keeps the register. Its open tasks end with it.
alter table groups add column closing_reason text not null default '' check (length(closing_reason) <= 500);
alter table relay_tasks drop constraint relay_tasks_closed_reason_check;
alter table relay_tasks add constraint relay_tasks_closed_reason_check
  check (closed_reason in ('withdrawn', 'expired', 'corrected', 'group_closed'));
