-- The last hash of each local day. Printed, mailed or published elsewhere it holds the whole
-- ledger up to that day to account; here it shows when entries at the end went missing.
create table ledger_days (
  day      date primary key,
  position bigint not null check (position > 0),
  hash     text not null check (hash ~ '^[0-9a-f]{64}$')
);
