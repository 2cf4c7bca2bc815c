import { type Post, POSTS } from '#features/accounts';
import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';
import { maySee, mayWitness } from '../authority.ts';
import { findReport } from '../queries.ts';

const ANSWERING: Post[] = [
  ...(['agency_liaison', 'agency_head', 'lurah'] as const),
  ...(['kelurahan_staff', 'camat', 'kecamatan_staff'] as const),
];
const ROOMS: Record<string, Post[]> = {
  '/meja/laporan/kategori': ['report_coordinator', 'kim_admin'],
  '/meja/laporan/kategori/baru': ['report_coordinator', 'kim_admin'],
  '/meja/laporan/kategori/drainase': ['report_coordinator', 'kim_admin'],
  '/meja/laporan/jawaban': ['report_coordinator', ...ANSWERING],
  '/meja/laporan/serah-terima': ['report_coordinator', 'agency_head', 'lurah', 'camat'],
};

describe('the rooms of the desk', () => {
  test.for(POSTS)('open to a %s as the table of rights says', async (post, { make, visit }) => {
    const as = await make.person({ posts: [post] });
    for (const [path, allowed] of Object.entries(ROOMS)) {
      const answer = await visit(path, { as });
      expect(`${path} ${answer.status}`).toBe(`${path} ${allowed.includes(post) ? 200 : 403}`);
      if (answer.status === 200) expect(await htmlProblems(await answer.text())).toEqual([]);
    }
  });
});

describe('the papers of a case', () => {
  test.for(POSTS)('are for a %s what the case itself is', async (post, { make, visit, db }) => {
    const as = await make.person({ posts: [post] });
    const { id } = await make.report({ state: 'assigned' });
    const outside = { outside_state: 'prepared', outside_body: 'Badan Lain' } as const;
    await db.updateTable('reports').set(outside).where('id', '=', id).execute();
    const report = await findReport(db, id);
    const whole = maySee(as, report) ? 200 : 403;
    const expected = {
      '': mayWitness(as, report) ? 200 : whole,
      '/cetak': whole,
      '/lembar-serah.pdf': whole,
      '/lembar-serah.csv': whole,
    };
    const found: Record<string, number> = {};
    for (const page of Object.keys(expected)) {
      found[page] = (await visit(`/meja/laporan/${id}${page}`, { as })).status;
    }
    expect(found).toEqual(expected);
  });
});

const CATEGORY = {
  code: 'kucing_liar',
  name: 'Kucing liar',
  kinds: ['complaint', 'field_information'],
  similarMetres: '150',
  position: '200',
  q0label: 'Berapa ekor?',
  q0type: 'choice',
  q0choices: 'Satu\nBanyak',
  q0required: 'on',
};

describe('categories', () => {
  test('are added with their questions, changed, retired and used again', async ({
    make,
    visit,
    db,
  }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const row = () =>
      db
        .selectFrom('report_categories')
        .selectAll()
        .where('code', '=', 'kucing_liar')
        .executeTakeFirstOrThrow();
    const list = '/meja/laporan/kategori';

    await visit(`${list}/add-category`, { as, form: CATEGORY });
    expect(await row()).toMatchObject({
      similar_metres: 150,
      questions: [
        { key: 'berapa_ekor', type: 'choice', choices: ['Satu', 'Banyak'], required: true },
      ],
    });
    const page = await (await visit(`${list}/kucing_liar`, { as })).text();
    expect(page).toContain('value="berapa_ekor"');

    const renamed = { ...CATEGORY, q0key: 'berapa_ekor', q0label: 'Ada berapa?' };
    await visit(`${list}/kucing_liar/save-category`, { as, form: renamed });
    expect((await row()).questions).toMatchObject([{ key: 'berapa_ekor', label: 'Ada berapa?' }]);
    await visit(`${list}/kucing_liar/retire-category`, { as, form: {} });
    expect((await row()).retired_at).not.toBeNull();
    await visit(`${list}/kucing_liar/restore-category`, { as, form: {} });
    expect((await row()).retired_at).toBeNull();
    const acts = await db.selectFrom('ledger_entries').select('act').execute();
    expect(acts.map(({ act }) => act)).toContain('report_category.retired');
  });

  test('come back with what was typed when something is wrong', async ({ make, visit }) => {
    const as = await make.person({ posts: ['kim_admin'] });
    const add = async (form: Record<string, string | string[]>) => {
      const answer = await visit('/meja/laporan/kategori/add-category', { as, form });
      return `${answer.status} ${await answer.text()}`;
    };
    const wrong = await add({ ...CATEGORY, similarMetres: '3', q0choices: 'Satu' });
    expect(wrong).toContain('422');
    expect(wrong).toContain('Isi angka antara 10 dan 5000.');
    expect(wrong).toContain('Kucing liar');
    expect(await add({ ...CATEGORY, q0choices: 'Satu' })).toContain('paling sedikit dua pilihan');
    expect(await add({ ...CATEGORY, code: 'drainase' })).toContain('Kode ini sudah dipakai.');
    expect(await add({ ...CATEGORY, code: 'Kucing Liar' })).toContain('Pakai huruf kecil');
  });

  test('send reports of a place to an office, until the route is taken away', async ({
    make,
    visit,
    db,
  }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const agency = await make.agency({ name: 'Dinas Selokan' });
    const here = '/meja/laporan/kategori/drainase';
    const form = { areaCode: '99.01', officeId: agency.id };
    const routes = () => db.selectFrom('report_routes').selectAll().execute();

    await visit(`${here}/save-route`, { as, form });
    expect(await routes()).toMatchObject([{ category: 'drainase', office_id: agency.id }]);
    expect(await (await visit(here, { as })).text()).toContain('Dinas Selokan');
    const unknown = await visit(`${here}/save-route`, {
      as,
      form: { areaCode: '11.11', officeId: agency.id },
    });
    expect(unknown.status).toBe(422);
    await visit(`${here}/remove-route`, { as, form: { areaCode: '99.01' } });
    expect(await routes()).toEqual([]);
  });
});

describe('answer templates', () => {
  test('of an office are its own; those for all are the coordinator’s', async ({
    make,
    visit,
    db,
  }) => {
    const agency = await make.agency();
    const officer = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
    const stranger = await make.person({ posts: ['agency_liaison'] });
    const coordinator = await make.person({ posts: ['report_coordinator'] });
    const list = '/meja/laporan/jawaban';
    const words = { title: 'Sudah selesai', body: 'Laporan {kode} sudah selesai.' };
    const add = (as: typeof officer, officeId: string) =>
      visit(`${list}/add-template`, { as, form: { ...words, officeId } });

    expect((await add(officer, agency.id)).status).toBe(303);
    expect((await add(officer, '')).status).toBe(422);
    expect((await add(coordinator, '')).status).toBe(303);
    const own = await db
      .selectFrom('report_templates')
      .select('id')
      .where('office_id', '=', agency.id)
      .executeTakeFirstOrThrow();
    const edit = { title: 'Tuntas', body: 'Sudah tuntas.' };
    const save = (as: typeof officer) =>
      visit(`${list}/${own.id}/save-template`, { as, form: edit });
    expect((await save(stranger)).status).toBe(403);
    expect((await save(officer)).status).toBe(303);
    expect(await (await visit(list, { as: officer })).text()).toContain('Sudah tuntas.');
    expect(await (await visit(list, { as: stranger })).text()).not.toContain('Sudah tuntas.');
    await visit(`${list}/${own.id}/retire-template`, { as: officer, form: {} });
    expect(await (await visit(list, { as: officer })).text()).not.toContain('Sudah tuntas.');
  });
});

describe('handing over a queue', () => {
  test('moves every open case of an officer, and gives minutes to print', async ({
    make,
    visit,
    db,
  }) => {
    const agency = await make.agency({ name: 'Dinas Selokan' });
    const post = (name: string) =>
      make.person({ name, posts: [{ post: 'agency_liaison', group: agency }] });
    const [from, to] = [await post('Sari Lama'), await post('Budi Baru')];
    const head = await make.person({ posts: [{ post: 'agency_head', group: agency }] });
    const open = await make.report({ state: 'assigned', owner: agency, title: 'Got pecah' });
    const secret = await make.report({
      ...{ state: 'assigned', owner: agency, title: 'Hal rahasia', isPublic: false },
    });
    const over = await make.report({ state: 'closed', owner: agency });
    for (const { id } of [open, secret, over]) {
      const hand = { handler_id: from.personId };
      await db.updateTable('reports').set(hand).where('id', '=', id).execute();
    }
    const here = '/meja/laporan/serah-terima';
    const ask = await visit(`${here}?kantor=${agency.id}&dari=${from.personId}`, { as: head });
    const asked = await ask.text();
    expect(asked).toContain('Got pecah');
    expect(asked).not.toContain('Hal rahasia');
    expect(await htmlProblems(asked)).toEqual([]);

    const done = await visit(`${here}/hand-over-queue`, {
      as: head,
      form: { officeId: agency.id, fromId: from.personId, toId: to.personId },
    });
    const minutes = await (await visit(done.headers.get('location')!, { as: head })).text();
    expect(minutes).toContain('Sari Lama menyerahkan kepada Budi Baru');
    expect(minutes).toContain(open.code);
    expect(minutes).toContain(secret.code);
    expect(minutes).not.toContain('Hal rahasia');
    expect(await htmlProblems(minutes)).toEqual([]);
    const handlers = [];
    for (const { id } of [open, secret, over]) handlers.push((await findReport(db, id)).handlerId);
    expect(handlers).toEqual([to.personId, to.personId, from.personId]);
  });

  test('is refused to the head of another office and to a stranger as successor', async ({
    make,
    visit,
  }) => {
    const agency = await make.agency();
    const from = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
    const stranger = await make.person({ posts: ['agency_liaison'] });
    const other = await make.person({ posts: ['agency_head'] });
    const head = await make.person({ posts: [{ post: 'agency_head', group: agency }] });
    const form = { officeId: agency.id, fromId: from.personId, toId: stranger.personId };
    const here = '/meja/laporan/serah-terima/hand-over-queue';
    expect((await visit(here, { as: other, form })).status).toBe(403);
    const refused = await visit(here, { as: head, form });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Pilih kantor dan petugas yang ada.');
  });
});
