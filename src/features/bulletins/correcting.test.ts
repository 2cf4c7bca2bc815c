import { bulletinOnDesk, bulletinRow, quietEvents } from '#test/bulletin-desk.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import type { BulletinEvents, Round } from './events.ts';
import { expireBulletins } from './expire-bulletins.ts';

async function out(make: Make, wish: Parameters<Make['bulletin']>[0] = {}) {
  const made = await bulletinOnDesk(make, {
    state: 'published',
    happensWhen: 'Rabu, 08.00',
    ...wish,
  });
  return { ...made, form: texts(wish) };
}

/** The correction form as the page would send it, with one thing changed. */
const texts = (wish: Parameters<Make['bulletin']>[0] = {}) => ({
  title: wish.title ?? 'Imunisasi di posyandu',
  summary:
    'Kader memeriksa jentik dari rumah ke rumah. Warga cukup membuka pintu. Tidak ada biaya.',
  who: 'Semua warga',
  happensWhen: 'Rabu, 09.00',
  happensWhere: 'Rumah masing-masing',
  how: 'Tunggu kader di rumah',
  body: 'Kader memakai tanda pengenal.',
  contact: 'Dinas Contoh, loket 1',
  source: 'Surat Dinas Contoh 12/2026',
  dimension: '',
  topics: '',
  validUntil: '2026-12-20',
  note: 'Jamnya 09.00, bukan 08.00.',
});

describe('correcting', () => {
  test('a correction waits for a second person; until then the old text stands', async ({
    make,
    visit,
  }) => {
    const { writer, bulletin, path, form } = await out(make);
    const sent = await visit(`${path}/propose-correction`, { as: writer, form });
    expect(sent.status).toBe(303);
    const page = await (await visit(`/kabar/${bulletin.slug}`)).text();
    expect(page).toContain('Rabu, 08.00');
    expect(page).not.toContain('Rabu, 09.00');
    expect(await bulletinRow(make, bulletin.id)).toMatchObject({ state: 'published', version: 1 });
  });

  test('published, it replaces the text, keeps the address and says what changed', async ({
    make,
    visit,
    db,
  }) => {
    const { writer, editor, bulletin, path, form } = await out(make);
    await visit(`${path}/propose-correction`, { as: writer, form });
    const review = await (await visit(`${path}/telaah`, { as: editor })).text();
    expect(review).toMatch(/<del>.*08\.00/);
    const decision = { decision: 'publish' };
    const decided = await visit(`${path}/decide-correction`, { as: editor, form: decision });
    expect(decided.status).toBe(303);
    expect(await bulletinRow(make, bulletin.id)).toMatchObject({
      state: 'corrected',
      version: 2,
      slug: bulletin.slug,
    });
    const page = await (await visit(`/kabar/${bulletin.slug}`)).text();
    expect(page).toContain('Rabu, 09.00');
    expect(page).toContain('Jamnya 09.00, bukan 08.00.');
    const old = await (await visit(`/kabar/${bulletin.slug}/versi/1`)).text();
    expect(old).toContain('Rabu, 08.00');
    expect(old).toContain('Ini teks lama. Jangan disebarkan.');
    const ledger = await db
      .selectFrom('ledger_entries')
      .select(['act', 'body'])
      .where('subject_id', '=', bulletin.id)
      .execute();
    expect(ledger).toMatchObject([
      { act: 'bulletin.corrected', body: { version: 2, changed: ['happensWhen', 'validUntil'] } },
    ]);
  });

  test('nobody publishes the own correction', async ({ make, visit }) => {
    const { editor, path, form } = await out(make);
    await visit(`${path}/propose-correction`, { as: editor, form });
    const decision = { decision: 'publish' };
    const answer = await visit(`${path}/decide-correction`, { as: editor, form: decision });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('orang lain yang harus menyetujuinya');
  });

  test('one at a time', async ({ make, visit }) => {
    const { writer, editor, path, form } = await out(make);
    await visit(`${path}/propose-correction`, { as: writer, form });
    const second = await visit(`${path}/propose-correction`, { as: editor, form });
    expect(second.status).toBe(422);
    expect(await second.text()).toContain('Masih ada ralat yang menunggu');
  });

  test('without a change, or without saying what was wrong, there is no correction', async ({
    make,
    visit,
  }) => {
    const { writer, path, form } = await out(make, {
      validUntil: new Date('2026-12-20T16:59:59Z'),
    });
    const same = { ...form, happensWhen: 'Rabu, 08.00' };
    const unchanged = await visit(`${path}/propose-correction`, { as: writer, form: same });
    expect(await unchanged.text()).toContain('Belum ada yang diubah.');
    const silent = await visit(`${path}/propose-correction`, {
      as: writer,
      form: { ...form, note: '' },
    });
    expect(silent.status).toBe(422);
    expect(await silent.text()).toContain('value="Rabu, 09.00"');
  });

  test('a refused one leaves the text and tells the proposer why', async ({ make, visit, db }) => {
    const { writer, editor, bulletin, path, form } = await out(make);
    await visit(`${path}/propose-correction`, { as: writer, form });
    const refuse = { decision: 'refuse', reason: 'Jam lama sudah benar.' };
    await visit(`${path}/decide-correction`, { as: editor, form: refuse });
    expect(await bulletinRow(make, bulletin.id)).toMatchObject({ state: 'published', version: 1 });
    const told = await db
      .selectFrom('notices')
      .select('body')
      .where('kind', '=', 'bulletin_correction_refused')
      .execute();
    expect(told).toEqual([{ body: 'Jam lama sudah benar.' }]);
  });

  test('in an emergency one person corrects, and a second one looks after', async ({
    make,
    visit,
  }) => {
    const { editor, bulletin, path, form } = await out(make);
    const atOnce = { ...form, atOnce: 'on' };
    await visit(`${path}/propose-correction`, { as: editor, form: atOnce });
    const row = await bulletinRow(make, bulletin.id);
    expect(row).toMatchObject({ state: 'corrected', version: 2 });
    expect(row.review_due_at).toEqual(new Date('2026-11-23T04:00:00Z'));
  });

  test('an agency cannot skip the second person', async ({ make, visit }) => {
    const { writer, bulletin, path, form } = await out(make);
    const atOnce = { ...form, atOnce: 'on' };
    const answer = await visit(`${path}/propose-correction`, { as: writer, form: atOnce });
    expect(answer.status).toBe(422);
    expect((await bulletinRow(make, bulletin.id)).version).toBe(1);
  });
});

describe('withdrawing', () => {
  test('the page stays and says why; the text is gone from everywhere', async ({ make, visit }) => {
    const { editor, bulletin, path } = await out(make, { body: 'Kata yang salah sekali.' });
    const form = { reason: 'Acaranya batal.' };
    expect((await visit(`${path}/withdraw-bulletin`, { as: editor, form })).status).toBe(303);
    const page = await (await visit(`/kabar/${bulletin.slug}`)).text();
    expect(page).toContain('Kabar ini dicabut');
    expect(page).toContain('Acaranya batal.');
    expect(page).toContain('noindex');
    expect(page).not.toContain('salah sekali');
    expect((await visit(`/kabar/${bulletin.slug}/versi/1`)).status).toBe(404);
    const ask = await visit(`/kabar/${bulletin.slug}/ask-question`, {
      form: { body: 'Kenapa dicabut?' },
    });
    expect(ask.status).toBe(422);
  });

  test('is final, and needs a reason', async ({ make, visit }) => {
    const { editor, path } = await out(make);
    expect((await visit(`${path}/withdraw-bulletin`, { as: editor, form: {} })).status).toBe(422);
    const form = { reason: 'Salah kota.' };
    await visit(`${path}/withdraw-bulletin`, { as: editor, form });
    const again = await visit(`${path}/withdraw-bulletin`, { as: editor, form });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('Keadaan kabar ini sudah berubah.');
  });
});

describe('expiry', () => {
  test('ends what is over, once, and hands the round on', async ({ make, services, clock }) => {
    const over = await make.bulletin({ validUntil: new Date('2026-11-23T16:59:59Z') });
    await make.bulletin({ validUntil: new Date('2026-11-30T16:59:59Z') });
    const ended: Round[] = [];
    const events: BulletinEvents = {
      ...quietEvents,
      expired: (_, round) => Promise.resolve(void ended.push(round)),
    };
    clock.now = new Date('2026-11-24T00:00:00Z');
    expect(await expireBulletins(services, events)).toBe(1);
    expect(await expireBulletins(services, events)).toBe(0);
    expect(ended).toEqual([{ bulletinId: over.id, round: 1 }]);
  });
});
