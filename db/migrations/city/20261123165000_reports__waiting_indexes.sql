-- What the desk of the coordinator asks: the most pressing of each state, whatever else is open.

create index on reports (state, step_due_at) where state in ('filed', 'verified', 'reopened');
create index on reports (answer_due_at) where late_level in ('coordinator', 'leadership');
