-- What holds until the city says otherwise. Every number is a row that its own people may change;
-- a new value is a new row with a later first day, so that old deadlines stay explained.
--
-- relay.<urgency>        from publication until a KIM has passed it on
-- relay.received         from publication until a KIM has opened its task
-- relay.reminder, relay.to_kecamatan, relay.to_diskominfo   after a task fell due;
-- relay.emergency.to_…   the same for emergencies
insert into rules (key, value, unit, basis, valid_from, updated_at) values
  ('relay.emergency', 2, 'hours', 'Usulan Sambung: kabar darurat disebar dalam 2 jam', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('relay.important', 24, 'hours', 'Usulan Sambung: kabar penting disebar dalam 24 jam', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('relay.routine', 48, 'hours', 'Usulan Sambung: kabar biasa disebar dalam 48 jam', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('relay.received', 24, 'hours', 'Usulan Sambung: tugas dibuka oleh KIM dalam 24 jam', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('relay.reminder', 0, 'minutes', 'Usulan Sambung: KIM diingatkan begitu tugas lewat waktu', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('relay.to_kecamatan', 6, 'hours', 'Usulan Sambung: kecamatan diberi tahu 6 jam setelah tugas lewat waktu', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('relay.to_diskominfo', 24, 'hours', 'Usulan Sambung: Diskominfo diberi tahu 24 jam setelah tugas lewat waktu', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('relay.emergency.to_kecamatan', 30, 'minutes', 'Usulan Sambung: darurat, kecamatan diberi tahu 30 menit setelah lewat waktu', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('relay.emergency.to_diskominfo', 60, 'minutes', 'Usulan Sambung: darurat, Diskominfo diberi tahu 60 menit setelah lewat waktu', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('bulletin.emergency_review', 1, 'hours', 'Usulan Sambung: kabar darurat ditelaah paling lambat satu jam setelah terbit', '2020-01-01', '2026-11-23T00:00:00Z'),
  ('question.answer', 5, 'working_days', 'Permintaan informasi: 5 hari kerja (pedoman pengelolaan pengaduan 2018; SIPPN 2024)', '2020-01-01', '2026-11-23T00:00:00Z');

-- 17 public holidays and 8 days of joint leave, as the three ministers decreed for 2026.
insert into holidays (day, kind, name, basis) values
  ('2026-01-01', 'holiday', 'Tahun Baru 2026 Masehi', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-01-16', 'holiday', 'Isra Mikraj Nabi Muhammad SAW', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-02-16', 'joint_leave', 'Tahun Baru Imlek 2577 Kongzili', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-02-17', 'holiday', 'Tahun Baru Imlek 2577 Kongzili', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-03-18', 'joint_leave', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-03-19', 'holiday', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-03-20', 'joint_leave', 'Idul Fitri 1447 H', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-03-21', 'holiday', 'Idul Fitri 1447 H', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-03-22', 'holiday', 'Idul Fitri 1447 H', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-03-23', 'joint_leave', 'Idul Fitri 1447 H', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-03-24', 'joint_leave', 'Idul Fitri 1447 H', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-04-03', 'holiday', 'Wafat Yesus Kristus', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-04-05', 'holiday', 'Kebangkitan Yesus Kristus (Paskah)', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-05-01', 'holiday', 'Hari Buruh Internasional', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-05-14', 'holiday', 'Kenaikan Yesus Kristus', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-05-15', 'joint_leave', 'Kenaikan Yesus Kristus', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-05-27', 'holiday', 'Idul Adha 1447 H', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-05-28', 'joint_leave', 'Idul Adha 1447 H', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-05-31', 'holiday', 'Hari Raya Waisak 2570 BE', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-06-01', 'holiday', 'Hari Lahir Pancasila', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-06-16', 'holiday', '1 Muharam Tahun Baru Islam 1448 H', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-08-17', 'holiday', 'Proklamasi Kemerdekaan', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-08-25', 'holiday', 'Maulid Nabi Muhammad SAW', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-12-24', 'joint_leave', 'Kelahiran Yesus Kristus', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  ('2026-12-25', 'holiday', 'Kelahiran Yesus Kristus', 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025');
