-- To call back what still waits to be sent about one thing. Blocks writes to notices while it is built: seconds for a million.
create index on notices (subject_kind, subject_id);
