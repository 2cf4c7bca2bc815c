import { describe, expect, test } from '#test/test.ts';

const FUTURE = new Date('2026-11-30T01:00:00Z');

describe('a question on a bulletin', () => {
  test('goes to the issuer with a clock, and the asker gets a code', async ({
    make,
    visit,
    db,
  }) => {
    const bulletin = await make.bulletin();
    const kim = await make.kim();
    const form = {
      body: 'Apakah bayi juga diperiksa?',
      name: 'Warga Contoh',
      email: 'Warga@Contoh.test',
      via: kim.slug,
    };
    const asked = await visit(`/kabar/${bulletin.slug}/ask-question`, { form });
    const receipt = asked.headers.get('location') ?? '';
    expect(receipt).toMatch(/^\/tanya\/[2-9a-z]{10}$/);
    const page = await (await visit(receipt)).text();
    expect(page).toContain('Apakah bayi juga diperiksa?');
    expect(page).not.toContain('Warga Contoh');
    const row = await db.selectFrom('questions').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      owner_id: bulletin.issuerId,
      via_group_id: kim.id,
      asker_email: 'warga@contoh.test',
      // five working days from Monday 10.00
      due_at: new Date('2026-11-30T03:00:00Z'),
    });
  });

  test('too short, too long or with a broken address comes back as typed', async ({
    make,
    visit,
  }) => {
    const { slug } = await make.bulletin();
    for (const body of ['?', 'x'.repeat(1_001)]) {
      const form = { body, email: 'bukan email', name: '<b>Ani</b>' };
      const answer = await visit(`/kabar/${slug}/ask-question`, { form });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain('Tulis pertanyaan Anda, 5 sampai 1.000 huruf.');
      expect(page).toContain('Alamat email ini belum lengkap');
      expect(page).toContain('value="bukan email"');
      expect(page).toContain('&lt;b&gt;Ani&lt;/b&gt;');
    }
  });

  test('what fills the hidden field is a program: thanked and forgotten', async ({
    make,
    visit,
    db,
  }) => {
    const { slug } = await make.bulletin();
    const form = { body: 'Beli obat murah di sini', website: 'http://spam.invalid' };
    expect((await visit(`/kabar/${slug}/ask-question`, { form })).status).toBe(303);
    expect(await db.selectFrom('questions').select('id').execute()).toEqual([]);
  });

  test('one person asks twenty times in half an hour at most', async ({ make, visit }) => {
    const { slug } = await make.bulletin();
    const asker = await make.person();
    const ask = () =>
      visit(`/kabar/${slug}/ask-question`, { as: asker, form: { body: 'Kapan mulai?' } });
    for (let n = 0; n < 20; n += 1) expect((await ask()).status).toBe(303);
    expect((await ask()).status).toBe(429);
  });

  test('on a draft there is nothing to ask', async ({ make, visit }) => {
    const { slug } = await make.bulletin({ state: 'draft' });
    const form = { body: 'Apa ini?' };
    expect((await visit(`/kabar/${slug}/ask-question`, { form })).status).toBe(404);
  });
});

describe('answering', () => {
  test('the answer joins the bulletin; asker and KIM are told', async ({ make, visit, db }) => {
    const liaison = await make.person({ posts: ['agency_liaison'] });
    const member = await make.person({ posts: ['kim_member'] });
    const issuerId = liaison.posts[0]!.groupId;
    const viaGroupId = member.posts[0]!.groupId;
    const bulletin = await make.bulletin({ issuerId });
    const asker = await make.person();
    const { id } = await make.question({
      bulletinId: bulletin.id,
      askerId: asker.personId,
      askerName: 'Nama Rahasia',
      viaGroupId,
    });
    const queue = await (await visit('/meja/pertanyaan', { as: liaison })).text();
    expect(queue).toContain(`/meja/pertanyaan/${id}`);

    const form = { answer: 'Ya, bayi juga diperiksa.' };
    const answered = await visit(`/meja/pertanyaan/${id}/answer-question`, { as: liaison, form });
    expect(answered.status).toBe(303);
    const page = await (await visit(`/kabar/${bulletin.slug}`)).text();
    expect(page).toContain('Ya, bayi juga diperiksa.');
    expect(page).not.toContain('Nama Rahasia');
    const told = await db
      .selectFrom('deliveries')
      .select('person_id')
      .where('channel', '=', 'desk')
      .execute();
    expect(told.map((one) => one.person_id).sort()).toEqual(
      [asker.personId, member.personId].sort(),
    );
  });

  test('a guest hears by e-mail', async ({ make, visit, runJobs, db }) => {
    const liaison = await make.person({ posts: ['agency_liaison'] });
    const bulletin = await make.bulletin({ issuerId: liaison.posts[0]!.groupId });
    const { id } = await make.question({ bulletinId: bulletin.id, askerEmail: 'ani@contoh.test' });
    const form = { answer: 'Tidak perlu.' };
    await visit(`/meja/pertanyaan/${id}/answer-question`, { as: liaison, form });
    await runJobs();
    const mails = await db
      .selectFrom('deliveries')
      .innerJoin('subscriptions as s', 's.id', 'deliveries.subscription_id')
      .select(['s.address', 's.about', 's.ref'])
      .execute();
    expect(mails).toEqual([{ address: 'ani@contoh.test', about: 'question', ref: id }]);
  });

  test('only once, and only by the office that has it', async ({ make, visit }) => {
    const liaison = await make.person({ posts: ['agency_liaison'] });
    const stranger = await make.person({ posts: ['agency_liaison'] });
    const bulletin = await make.bulletin({ issuerId: liaison.posts[0]!.groupId });
    const { id } = await make.question({ bulletinId: bulletin.id });
    const path = `/meja/pertanyaan/${id}/answer-question`;
    const form = { answer: 'Ya.' };
    expect((await visit(path, { as: stranger, form })).status).toBe(403);
    expect((await visit(path, { as: liaison, form })).status).toBe(303);
    const again = await visit(path, { as: liaison, form });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('sudah diselesaikan orang lain');
  });

  test('an answer needs words, and what was typed elsewhere is kept', async ({ make, visit }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    const { id } = await make.question({ bulletinId: (await make.bulletin()).id });
    const path = `/meja/pertanyaan/${id}`;
    const empty = await visit(`${path}/answer-question`, { as: editor, form: { answer: ' ' } });
    expect(await empty.text()).toContain('Tulis jawabannya.');
    const long = 'kata '.repeat(1_000);
    const tooLong = await visit(`${path}/answer-question`, { as: editor, form: { answer: long } });
    expect(tooLong.status).toBe(422);
    expect(await tooLong.text()).toContain('kata kata kata');
  });

  test('passed on, the other office has it with a clock of its own', async ({
    make,
    visit,
    clock,
    db,
  }) => {
    const liaison = await make.person({ posts: ['agency_liaison'] });
    const office = await make.office({ kind: 'kecamatan' });
    const camat = await make.person({ posts: [{ post: 'camat', group: office }] });
    const bulletin = await make.bulletin({ issuerId: liaison.posts[0]!.groupId });
    const { id } = await make.question({ bulletinId: bulletin.id });
    clock.now = FUTURE;
    const form = { toGroupId: office.id, note: 'Ini tentang jalan kecamatan.' };
    await visit(`/meja/pertanyaan/${id}/pass-on-question`, { as: liaison, form });
    const row = await db.selectFrom('questions').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: 'passed_on', owner_id: office.id });
    expect(row.due_at.getTime()).toBeGreaterThan(FUTURE.getTime());
    const page = await visit(`/meja/pertanyaan/${id}`, { as: camat });
    expect(await page.text()).toContain('Ini tentang jalan kecamatan.');
    expect((await visit(`/meja/pertanyaan/${id}`, { as: liaison })).status).toBe(403);
  });

  test('a KIM is no office to pass a question on to', async ({ make, visit }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    const kim = await make.kim();
    const { id } = await make.question({ bulletinId: (await make.bulletin()).id });
    const form = { toGroupId: kim.id };
    const answer = await visit(`/meja/pertanyaan/${id}/pass-on-question`, { as: editor, form });
    expect(answer.status).toBe(422);
  });

  test('set aside, it stays out of the page and the asker learns why', async ({ make, visit }) => {
    const editor = await make.person({ posts: ['city_editor'] });
    const bulletin = await make.bulletin();
    const { id, code } = await make.question({ bulletinId: bulletin.id, body: 'Jual pulsa murah' });
    const form = { reason: 'Ini iklan, bukan pertanyaan.' };
    await visit(`/meja/pertanyaan/${id}/set-aside-question`, { as: editor, form });
    const page = await (await visit(`/kabar/${bulletin.slug}`)).text();
    expect(page).not.toContain('Jual pulsa murah');
    const receipt = await (await visit(`/tanya/${code}`)).text();
    expect(receipt).toContain('Ini iklan, bukan pertanyaan.');
  });
});
