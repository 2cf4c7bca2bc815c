import { randomUUID } from 'node:crypto';

import { openSealed } from '#platform/vault.ts';
import { newReport } from '#test/new-report.ts';
import { testServices } from '#test/services.ts';
import { describe, expect, test } from '#test/test.ts';
import { officeFor } from './categories.queries.ts';
import { fileReport } from './file-report.ts';
import { SealedIdentity, SealedOriginal } from './sealed-report.ts';

describe('filing a report', () => {
  test('keeps it once, with clocks, a history row and a code and PIN', async ({
    services,
    make,
    db,
  }) => {
    const diskominfo = await make.diskominfo();
    await make.kim();
    const filed = await fileReport(services, newReport());
    expect(filed).toMatchObject({ ok: true, again: false });
    if (!filed.ok) return;
    expect(filed.code).toMatch(/^[2-9a-hjkmnp-z]{8}$/);
    expect(filed.pin).toMatch(/^\d{6}$/);
    const row = await db.selectFrom('reports').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      state: 'filed',
      owner_id: diskominfo.id,
      is_public: true,
      masked: false,
    });
    // Monday 23 November: three and fourteen working days
    expect(row.step_due_at?.toISOString()).toBe('2026-11-26T03:00:00.000Z');
    expect(row.answer_due_at!.getTime()).toBeGreaterThan(row.step_due_at!.getTime());
    const history = await db.selectFrom('report_history').selectAll().execute();
    expect(history).toMatchObject([{ event: 'filed', from_state: null, to_state: 'filed' }]);
    const told = await db.selectFrom('report_tellings').selectAll().execute();
    expect(told).toHaveLength(1);
  });

  test('the same key filed again is the same report, with the same PIN', async ({
    services,
    make,
    db,
  }) => {
    await make.diskominfo();
    await make.kim();
    const report = newReport();
    const first = await fileReport(services, report);
    const second = await fileReport(services, { ...report, body: 'Ditulis ulang oleh ponsel.' });
    expect(second).toEqual({ ...first, again: true });
    expect(await db.selectFrom('reports').select('id').execute()).toHaveLength(1);
  });

  test('a key that a client could count up gives nobody else the PIN', async ({
    services,
    make,
  }) => {
    await make.diskominfo();
    await make.kim();
    const report = newReport({ clientKey: '1' });
    await fileReport(services, report);
    expect(await fileReport(services, report)).toMatchObject({ again: true, pin: null });
  });

  test('of ten at once with one key one is kept, and all get its code and PIN', async ({
    pool,
    boss,
    folder,
    clock,
  }) => {
    const services = testServices({ db: pool, boss, folder, clock });
    const { makers } = await import('#test/make/index.ts');
    await makers(services).kim();
    const body = await makers(services).diskominfo();
    const report = newReport({ clientKey: randomUUID() });
    const all = await Promise.all(Array.from({ length: 10 }, () => fileReport(services, report)));
    expect(new Set(all.map((one) => one.ok && `${one.code} ${one.pin}`)).size).toBe(1);
    expect(all.filter((one) => one.ok && !one.again)).toHaveLength(1);
    expect(await pool.selectFrom('reports').select('id').execute()).toHaveLength(1);
    for (const table of [
      'report_tellings',
      'deliveries',
      'notices',
      'report_interests',
      'report_receipts',
      'report_history',
      'reports',
    ] as const) {
      await pool.deleteFrom(table).execute();
    }
    await pool.deleteFrom('groups').where('id', '=', body.id).execute();
    await pool.deleteFrom('groups').execute();
    await pool.deleteFrom('areas').where('level', '=', 'kelurahan').execute();
    await pool.deleteFrom('areas').where('level', '=', 'kecamatan').execute();
    await pool.deleteFrom('areas').execute();
    await pool.deleteFrom('ledger_days').execute();
    await pool.deleteFrom('ledger_entries').execute();
  });

  test('personal data is covered in every public word, and the original lies in the vault', async ({
    services,
    make,
    db,
  }) => {
    await make.diskominfo();
    await make.kim();
    const filed = await fileReport(
      services,
      newReport({
        title: 'Telepon 0812 3456 7890 saja',
        body: 'NIK saya 1872012304850003, surel budi@contoh.test.',
        place: 'Mobil BE 1234 AB',
        prompts: { who: 'Pak RT 08123456789' },
        answers: { dalam: 'hubungi 081234567890' },
      }),
    );
    if (!filed.ok) throw new Error(filed.refusal);
    const row = await db.selectFrom('reports').selectAll().executeTakeFirstOrThrow();
    expect(row.masked).toBe(true);
    const kept = JSON.stringify(row);
    for (const secret of ['0812', '18720123', 'budi@', 'BE 1234'])
      expect(kept).not.toContain(secret);
    expect(row.title).toBe('Telepon [nomor telepon disamarkan] saja');
    const place = { subjectKind: 'report_original', subjectId: filed.reportId };
    const original = await openSealed(services, place, SealedOriginal);
    expect(original?.body).toContain('1872012304850003');
  });

  test('of an anonymous report nothing is kept about who filed it', async ({
    services,
    make,
    db,
  }) => {
    await make.diskominfo();
    const person = await make.person();
    await make.kim();
    await fileReport(
      services,
      newReport({
        personId: person.personId,
        contact: { name: 'Warga Contoh', email: 'w@contoh.test', phone: '081234567890' },
      }),
    );
    expect(await db.selectFrom('vault').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('subscriptions').selectAll().execute()).toEqual([]);
    const row = await db.selectFrom('reports').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ reporter_id: null, assisted_by: null });
  });

  test('a confidential report names its account in the vault alone and is never public', async ({
    services,
    make,
    db,
  }) => {
    await make.diskominfo();
    const person = await make.person({ name: 'Warga Rahasia Contoh' });
    await make.kim();
    const filed = await fileReport(
      services,
      newReport({ identity: 'confidential', personId: person.personId }),
    );
    if (!filed.ok) throw new Error(filed.refusal);
    const row = await db.selectFrom('reports').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ reporter_id: null, is_public: false });
    const interests = await db.selectFrom('report_interests').selectAll().execute();
    expect(interests).toMatchObject([{ way: 'receipt', person_id: null }]);
    expect(filed.pin).toMatch(/^\d{6}$/);
    const place = { subjectKind: 'report_identity', subjectId: filed.reportId };
    expect(await openSealed(services, place, SealedIdentity)).toMatchObject({
      personId: person.personId,
      name: 'Warga Rahasia Contoh',
    });
    const notices = await db.selectFrom('notices').selectAll().execute();
    expect(JSON.stringify(notices)).not.toContain('Selokan');
  });

  test("a guest's address is told, an account needs no PIN, a KIM that helps is told too", async ({
    services,
    make,
    db,
  }) => {
    await make.diskominfo();
    const kim = await make.kim();
    const member = await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    const contact = { name: 'Ibu Contoh', email: 'Ibu@contoh.test', phone: '' };
    await fileReport(
      services,
      newReport({
        identity: 'guest',
        contact,
        assisted: { personId: member.personId, groupId: kim.id },
      }),
    );
    const ways = await db.selectFrom('report_interests').select(['why', 'way']).execute();
    expect(ways).toEqual(
      expect.arrayContaining([
        { why: 'reporter', way: 'address' },
        { why: 'filing_kim', way: 'group' },
      ]),
    );
    expect(await db.selectFrom('subscriptions').select('address').execute()).toEqual([
      { address: 'ibu@contoh.test' },
    ]);
    const filed = await fileReport(
      services,
      newReport({ identity: 'account', personId: member.personId }),
    );
    expect(filed).toMatchObject({ ok: true, pin: null });
  });

  test('what cannot be filed is refused by name', async ({ services, make }) => {
    await make.kim();
    const refusal = async (wish: Parameters<typeof newReport>[0]) => {
      const filed = await fileReport(services, newReport(wish));
      return filed.ok ? null : filed.refusal;
    };
    expect(await refusal({})).toBe('nobody_reads');
    await make.diskominfo();
    expect(await refusal({ category: 'bukan_apa_apa' })).toBe('unknown_category');
    expect(await refusal({ category: 'informasi_publik' })).toBe('wrong_kind');
    expect(await refusal({ areaCode: null })).toBe('no_place');
    expect(await refusal({ areaCode: '99.09' })).toBe('no_place');
    const sea = { areaCode: null, latitude: -5.5, longitude: 80 };
    expect(await refusal(sea)).toBe('outside_city');
  });

  test('an officer’s conduct is never public', async ({ services, make, db }) => {
    await make.diskominfo();
    await make.kim();
    await fileReport(services, newReport({ category: 'sikap_petugas' }));
    const row = await db.selectFrom('reports').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ oversight: true, is_public: false });
  });
});

describe('the office of a category', () => {
  test('is that of the smallest area, then of the city, then Diskominfo', async ({
    services,
    make,
    db,
  }) => {
    const area = await make.area({ code: '99.01.01.1001' });
    const diskominfo = await make.diskominfo();
    const [works, lurah] = [await make.agency(), await make.office()];
    const to = (areaCode: string | null) => officeFor(db, { category: 'drainase', areaCode });
    expect((await to(area.code))?.id).toBe(diskominfo.id);
    const route = (area_code: string, office_id: string) =>
      db
        .insertInto('report_routes')
        .values({
          id: randomUUID(),
          category: 'drainase',
          area_code,
          office_id,
          updated_at: services.now(),
        })
        .execute();
    await route('99.01', works.id);
    await route(area.code, lurah.id);
    expect((await to(area.code))?.id).toBe(lurah.id);
    expect((await to('99.01.01'))?.id).toBe(works.id);
    expect((await to(null))?.id).toBe(works.id);
  });
});
