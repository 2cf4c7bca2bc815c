-- What a claim or somebody else's fact-check means, as a vector of an embedding server that the
-- operator may have named. Without one the table stays empty; it can be made anew at any time.
create table claim_embeddings (
  subject_id  uuid primary key,
  kind        text not null check (kind in ('claim', 'outside')),
  model       text not null,
  -- of the text it was made from, so that a corrected one is made anew
  text_hash   text not null,
  -- of length 1
  vector      real[] not null,
  embedded_at timestamptz not null
);
create index on claim_embeddings (model, embedded_at desc);
