-- What a message is held against: claims of the city and fact-checks of others. The index can be
-- made anew from them at any time, so it knows them by id only and nothing refers to it.
create table claim_records (
  subject_id uuid primary key,
  kind text not null check (kind in ('claim', 'outside')),
  answerable boolean not null
);

-- Each text as it was written (names are read from it) and as it is compared.
create table claim_record_texts (
  subject_id uuid not null references claim_records (subject_id) on delete cascade,
  place smallint not null,
  role text not null check (role in ('title', 'quote', 'narration', 'variant', 'ocr')),
  body text not null,
  roots text not null,
  letters text not null,
  primary key (subject_id, place)
);

-- What makes a copy certain: the normalised text, a canonical address, the bytes of a file.
create table claim_record_marks (
  kind text not null check (kind in ('exact', 'link', 'file')),
  mark text not null,
  subject_id uuid not null references claim_records (subject_id) on delete cascade,
  primary key (kind, mark, subject_id)
);
create index claim_record_marks_subject_idx on claim_record_marks (subject_id);

-- The inverted index. A term is the hash of a word or of four letters and what kind it is;
-- the weight says how much the record is about it.
create table claim_terms (
  term integer not null,
  subject_id uuid not null references claim_records (subject_id) on delete cascade,
  weight real not null,
  primary key (term, subject_id) include (weight)
);
create index claim_terms_subject_idx on claim_terms (subject_id);

-- In how many records a term stands; term 0 counts the records themselves. The rarest are asked first.
create table claim_term_counts (
  term integer primary key,
  records integer not null
);
