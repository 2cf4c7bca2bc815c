-- A pause must not become a place to hide: after this time the clocks go on by themselves.

insert into rules (key, value, unit, basis, valid_from, updated_at) values
  ('report.pause', 20, 'working_days', 'Usulan Sambung: jeda paling lama 20 hari kerja, lalu waktu berjalan lagi', '2020-01-01', '2026-11-23T00:00:00Z');
