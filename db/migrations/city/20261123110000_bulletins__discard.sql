-- A draft nobody needs is put away, and can be taken back. It was never public.
-- Locks bulletins while the rows are read once.
alter table bulletins drop constraint bulletins_state_check;
alter table bulletins add constraint bulletins_state_check check (state in ('draft', 'in_review', 'changes_asked',
  'approved', 'scheduled', 'published', 'corrected', 'expired', 'withdrawn', 'discarded'));
alter table bulletins add constraint discarded_bulletins_were_never_public check (
  state <> 'discarded' or (version = 0 and published_at is null));
