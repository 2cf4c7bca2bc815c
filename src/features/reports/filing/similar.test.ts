import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { findSimilar } from './similar.queries.ts';

const HERE = { latitude: -5.1136, longitude: 105.3067 };
/** North of here; a degree of latitude is 111,320 m. */
const north = (metres: number) => ({ ...HERE, latitude: HERE.latitude + metres / 111_320 });
const wanted = { category: 'drainase', areaCode: null, text: '', ...HERE };
const drain = (make: Make, metres: number, more = {}) =>
  make.report({ category: 'drainase', state: 'assigned', pin: north(metres), ...more });

describe('similar reports', () => {
  test('are those of the category within its distance, the nearest first', async ({ make, db }) => {
    const [far, near] = [await drain(make, 90), await drain(make, 10)];
    await drain(make, 130);
    await drain(make, 20, { category: 'lampu_jalan', title: 'Lampu mati', body: 'Gelap sekali.' });
    const found = await findSimilar(db, wanted);
    expect(found.map(({ code, metres }) => [code, metres])).toEqual([
      [near.code, 10],
      [far.code, 90],
    ]);
  });

  test('of another category need a word in common', async ({ make, db }) => {
    const other = await drain(make, 10, { category: 'sampah', title: 'Selokan penuh sampah' });
    await drain(make, 10, {
      category: 'sampah',
      title: 'Bak sampah terbakar',
      body: 'Asap tebal.',
    });
    const found = await findSimilar(db, { ...wanted, text: 'selokan mampet' });
    expect(found.map(({ code }) => code)).toEqual([other.code]);
  });

  test('without a pin are those of the kelurahan that say the same', async ({ make, db }) => {
    const same = await drain(make, 0, { title: 'Selokan depan posyandu mampet' });
    await drain(make, 0, { title: 'Jembatan bambu lapuk', body: 'Kayu patah.' });
    await drain(make, 0, { title: 'Selokan mampet', areaCode: '99.01.01.1002' });
    const asked = { ...wanted, latitude: null, longitude: null, areaCode: '99.01.01.1001' };
    const found = await findSimilar(db, { ...asked, text: 'selokan di depan posyandu' });
    expect(found.map(({ code }) => code)).toEqual([same.code]);
    expect(await findSimilar(db, asked)).toEqual([]);
  });

  test('never show what is not public, hidden, ended or not yet verified', async ({
    make,
    db,
    clock,
  }) => {
    await drain(make, 1, { isPublic: false });
    await drain(make, 1, { hiddenAt: clock.now });
    await drain(make, 1, { state: 'closed' });
    await drain(make, 1, { state: 'filed' });
    expect(await findSimilar(db, { ...wanted, text: "selokan' | & ! : * \\ 😀" })).toEqual([]);
  });

  test('stand in the form before it is filed, and a second sending files it', async ({
    make,
    visit,
    db,
  }) => {
    await make.diskominfo();
    const there = await drain(make, 10, { title: 'Selokan penuh lumpur' });
    const form = {
      ...{ kind: 'complaint', category: 'drainase', identity: 'anonymous', asked: 'drainase' },
      ...{ body: 'Selokan meluap ke jalan.', point: '-5,1136; 105,3067' },
    };
    const asked = await visit('/lapor', { form });
    expect(asked.status).toBe(422);
    const page = await asked.text();
    expect(page).toContain('Apakah ini laporan yang sama?');
    expect(page).toContain(`/laporan/${there.code}/saya-juga`);
    expect(page).toContain('name="same" value="no"');
    expect((await visit('/lapor', { form: { ...form, same: 'no' } })).status).toBe(303);
    const fragment = await visit(
      `/lapor/mirip?category=drainase&text=selokan&point=${encodeURIComponent(form.point)}`,
    );
    expect(await fragment.text()).toContain('Selokan penuh lumpur');
    const count = await db.selectFrom('reports').select('id').execute();
    expect(count).toHaveLength(2);
  });
});

describe('"me too"', () => {
  test('counts an account once and tells it from then on', async ({ make, visit, db }) => {
    const report = await drain(make, 0);
    const person = await make.person();
    const path = `/laporan/${report.code}/saya-juga`;
    const first = await visit(path, { as: person, form: {} });
    expect(first.headers.get('location')).toContain('hasil=terima-kasih');
    const second = await visit(path, { as: person, form: {} });
    expect(second.headers.get('location')).toContain('hasil=sudah');
    const row = await db.selectFrom('reports').select('supporters').executeTakeFirstOrThrow();
    expect(row.supporters).toBe(1);
    const interests = await db.selectFrom('report_interests').select(['why', 'way']).execute();
    expect(interests).toEqual([{ why: 'me_too', way: 'person' }]);
  });

  test('counts each phone behind one address once', async ({ make, visit, db }) => {
    const report = await drain(make, 0);
    const path = `/laporan/${report.code}/saya-juga`;
    for (let phone = 0; phone < 3; phone += 1) {
      const met = await visit(path, { form: {} });
      expect(met.headers.get('location')).toBe(path);
      const cookie = (await visit(path)).headers.getSetCookie()[0]!.split(';')[0]!;
      for (let tap = 0; tap < 2; tap += 1) {
        await visit(path, { form: { again: '1' }, headers: { cookie } });
      }
    }
    const row = await db.selectFrom('reports').select('supporters').executeTakeFirstOrThrow();
    expect(row.supporters).toBe(3);
    expect(
      JSON.stringify(await db.selectFrom('report_supports').selectAll().execute()),
    ).not.toMatch(/person|127\.0/);
  });

  test('a guest with an address is asked by letter first; an ended report takes nobody', async ({
    make,
    visit,
    db,
  }) => {
    const report = await drain(make, 0);
    const form = { again: '1', email: 'warga@contoh.test' };
    const said = await visit(`/laporan/${report.code}/saya-juga`, { form });
    expect(said.headers.get('location')).toContain('surel=1');
    const [asked] = await db.selectFrom('subscriptions').selectAll().execute();
    expect(asked).toMatchObject({ about: 'report', ref: report.id, confirmed_at: null });
    const ended = await drain(make, 0, { state: 'closed' });
    const late = await visit(`/laporan/${ended.code}/saya-juga`, { form: { again: '1' } });
    expect(late.status).toBe(422);
    const hidden = await drain(make, 0, { isPublic: false });
    expect((await visit(`/laporan/${hidden.code}/saya-juga`, { form })).status).toBe(404);
  });
});
