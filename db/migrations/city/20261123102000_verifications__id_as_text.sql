-- The sign-in library makes some of these ids itself, out of what they reserve; they are no UUIDs.
alter table verifications alter column id type text;
