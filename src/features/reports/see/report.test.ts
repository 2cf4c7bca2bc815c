import { pinHash } from '../filing/receipt.ts';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';

const DAY = 24 * 3600 * 1000;
const PIN = '482913';

async function giveReceipt({ db, secrets, now }: Services, reportId: string): Promise<void> {
  await db
    .insertInto('report_receipts')
    .values({ report_id: reportId, pin_hash: pinHash(secrets, reportId, PIN), created_at: now() })
    .execute();
}

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

describe('the page of a report', () => {
  test('shows its words, its clocks, its history, its answers and who went and looked', async ({
    visit,
    make,
    db,
    clock,
  }) => {
    const agency = await make.group({ kind: 'agency', name: 'Dinas Jalan Contoh' });
    const kim = await make.group({ kind: 'kim', name: 'KIM Contoh' });
    const member = await make.person();
    const due = new Date(clock.now.getTime() - 2 * DAY);
    const report = await make.report({
      ...{ title: 'Jalan amblas', body: 'Di depan balai warga.\nDalamnya selutut.' },
      ...{ owner: agency, state: 'in_progress', answerDueAt: due, place: 'Depan balai', rw: 5 },
    });
    const at = clock.now;
    await db
      .insertInto('report_history')
      .values([
        {
          id: newId(),
          report_id: report.id,
          at,
          event: 'started',
          to_state: 'in_progress',
          group_id: agency.id,
          note: 'Alat sudah di lokasi',
        },
        {
          id: newId(),
          report_id: report.id,
          at,
          event: 'taken',
          to_state: 'in_progress',
          note: 'urusan dalam',
          is_public: false,
        },
      ])
      .execute();
    await db
      .insertInto('report_answers')
      .values({
        id: newId(),
        report_id: report.id,
        office_id: agency.id,
        body: 'Sudah ditambal kemarin.',
        proof: 'Lihat foto',
        answered_by: member.personId,
        answered_at: at,
      })
      .execute();
    await db
      .insertInto('report_witnesses')
      .values({
        id: newId(),
        report_id: report.id,
        group_id: kim.id,
        person_id: member.personId,
        phase: 'after',
        verdict: 'contradicted',
        note: 'Masih berlubang',
        witnessed_at: at,
      })
      .execute();
    const response = await visit(`/laporan/${report.code}`);
    const page = await response.text();
    expect(response.status).toBe(200);
    for (const words of [
      ...['Jalan amblas', 'Dalamnya selutut.', 'Depan balai, RW 05', 'Dinas Jalan Contoh'],
      ...['Alat sudah di lokasi', 'Sudah ditambal kemarin.', 'Lihat foto', 'Masih berlubang'],
      ...['Membantah', 'Batasnya sudah lewat 2 hari', 'Pengaduan tidak berkadar pengawasan'],
      ...['Saya juga', 'Ikuti laporan ini', '/laporan.rss', 'Bagikan lewat WhatsApp'],
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toContain('urusan dalam');
    expect(page).not.toContain(member.name);
  });

  test('is the same 404 for one that waits, one that is secret and one that is not there', async ({
    visit,
    make,
    clock,
  }) => {
    const codes = [
      (await make.report({ state: 'filed', title: 'Belum diperiksa' })).code,
      (await make.report({ isPublic: false, title: 'Sangat rahasia' })).code,
      (await make.report({ hiddenAt: clock.now, title: 'Disembunyikan' })).code,
      'zzzzzzz9',
    ];
    const pages = await Promise.all(
      codes.map(async (code) => {
        const response = await visit(`/laporan/${code}`);
        expect(response.status).toBe(404);
        return (await response.text()).replaceAll(code, 'KODE');
      }),
    );
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('masukkan PIN');
  });

  test('code and PIN open it for its reporter, a wrong PIN does not', async ({
    visit,
    make,
    services,
  }) => {
    const report = await make.report({ isPublic: false, title: 'Sangat rahasia' });
    await giveReceipt(services, report.id);
    const wrong = await visit(`/laporan/${report.code}/pin`, { form: { pin: '000000' } });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Kode atau PIN tidak cocok');
    const none = await visit('/laporan/zzzzzzz9/pin', { form: { pin: PIN } });
    expect(none.status).toBe(422);
    const right = await visit(`/laporan/${report.code}/pin`, { form: { pin: PIN } });
    expect(right.status).toBe(303);
    const headers = { cookie: cookieOf(right) };
    const own = await visit(`/laporan/${report.code}`, { headers });
    const page = await own.text();
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    expect(page).toContain('Sangat rahasia');
    expect(page).toContain('Ini laporan Anda');
    expect(page).not.toContain('Saya juga');
    expect((await visit(`/laporan/${report.code}`)).status).toBe(404);
  });

  test('a merged report leads to the first', async ({ visit, make }) => {
    const first = await make.report();
    const same = await make.report({ state: 'duplicate', duplicateOf: first.id });
    const page = await (await visit(`/laporan/${same.code}`)).text();
    expect(page).toContain(`href="/laporan/${first.code}"`);
    expect(page).toContain('noindex');
  });

  test('a KIM member of the place is asked to go and look; a neighbour elsewhere is not', async ({
    visit,
    make,
  }) => {
    const here = await make.group({ kind: 'kim', areaCode: '99.01.01.1001' });
    const there = await make.group({ kind: 'kim', areaCode: '99.01.02.1001' });
    const member = await make.person({ posts: [{ post: 'kim_member', group: here }] });
    const other = await make.person({ posts: [{ post: 'kim_member', group: there }] });
    const report = await make.report({ areaCode: '99.01.01.1001' });
    const address = `/laporan/${report.code}`;
    expect(await (await visit(address, { as: member })).text()).toContain('Tulis kesaksian KIM');
    expect(await (await visit(address, { as: other })).text()).not.toContain('Tulis kesaksian');
  });

  test('can be followed by e-mail from its page', async ({ visit, make, db, services }) => {
    const report = await make.report();
    const form = { what: `report:${report.id}`, email: 'salah' };
    const refused = await visit('/ikuti', { form });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(`value="report:${report.id}" selected`);
    await visit('/ikuti', { form: { ...form, email: 'warga@contoh.test' } });
    const row = await db.selectFrom('subscriptions').select(['about', 'ref']).executeTakeFirst();
    expect(row).toEqual({ about: 'report', ref: report.id });
    expect(services.city.origin).not.toBe('');
  });
});

describe('every page', () => {
  test('is valid HTML for everybody, for the reporter and where nothing is shown', async ({
    visit,
    make,
  }) => {
    const me = await make.person();
    const report = await make.report({
      ...{ reporterId: me.personId, state: 'answered', supporters: 2 },
      pin: { latitude: -5.11, longitude: 105.3 },
    });
    const office = await make.group({ kind: 'agency' });
    await make.report({ owner: office, title: '<b>Tanda & "kutip"</b>' });
    const paths = [
      ...['/laporan', '/laporan/peta', '/laporan/kantor', `/laporan/kantor/${office.slug}`],
      ...['/laporan/peta?kotak=105,-6,106,-5', `/laporan/${report.code}`, '/laporan/zzzzzzz9'],
    ];
    for (const as of [null, me]) {
      for (const path of paths) {
        const page = await (await visit(path, { as })).text();
        expect(await htmlProblems(page), path).toEqual([]);
      }
    }
  });
});
