import { type Post, POSTS } from '#features/accounts';
import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';
import { maySee, mayWitness } from '../authority.ts';
import { findReport } from '../queries.ts';
import { findSight } from './case.queries.ts';
import { reachOf } from './reach.ts';

const HERE = '99.01.01.1001';
const ELSEWHERE = '99.01.02.1001';

describe('who sees which case', () => {
  test.for(POSTS)('the query and the rule of a %s say the same', async (post, { make, db }) => {
    const own = await make.person({ posts: [post] });
    const home = own.posts[0]!;
    const ownBody = { id: home.groupId, kind: home.groupKind, name: '', slug: '', areaCode: '' };
    const helper = await make.report({ areaCode: ELSEWHERE });
    await db
      .insertInto('report_deputies')
      .values({ report_id: helper.id, office_id: home.groupId, added_at: new Date() })
      .execute();
    const made = [helper];
    for (const isPublic of [true, false]) {
      for (const areaCode of [HERE, ELSEWHERE]) {
        for (const state of ['filed', 'assigned'] as const) {
          made.push(await make.report({ isPublic, areaCode, state }));
          made.push(await make.report({ isPublic, areaCode, state, owner: ownBody }));
          made.push(await make.report({ isPublic, areaCode, state, hiddenAt: new Date() }));
        }
      }
    }
    for (const { id } of made) {
      const report = await findReport(db, id);
      const rule = maySee(own, report) ? 'whole' : mayWitness(own, report) ? 'witness' : null;
      expect(await findSight(db, reachOf(own), id)).toBe(rule);
    }
  });
});

describe('the queue', () => {
  const NO_CASES: Post[] = ['city_editor', 'fact_finder', 'fact_verifier', 'fact_editor'];

  test.for([...NO_CASES, 'privacy_officer', 'leader', 'system_admin'] as Post[])(
    'a %s has none',
    async (post, { make, visit }) => {
      const as = await make.person({ posts: [post] });
      expect((await visit('/meja/laporan', { as })).status).toBe(403);
    },
  );

  test('a guest is asked to sign in', async ({ visit }) => {
    const answer = await visit('/meja/laporan');
    expect(answer.headers.get('location')).toContain('/masuk');
  });

  test('of the coordinator begins with what came in, the most pressing first', async ({
    make,
    visit,
    clock,
  }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const at = (hours: number) => new Date(clock.now.getTime() + hours * 3_600_000);
    await make.report({ state: 'filed', title: 'Nanti saja', stepDueAt: at(50) });
    await make.report({ state: 'filed', title: 'Sudah lewat', stepDueAt: at(-2) });
    await make.report({ state: 'verified', title: 'Sudah diperiksa' });

    const page = await (await visit('/meja/laporan', { as })).text();

    expect(page.indexOf('Sudah lewat')).toBeLessThan(page.indexOf('Nanti saja'));
    expect(page).not.toContain('Sudah diperiksa');
    expect(await htmlProblems(page)).toEqual([]);
  });

  test('of an office holds its own cases and no confidential one of another', async ({
    make,
    visit,
  }) => {
    const agency = await make.agency();
    const as = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
    await make.report({ state: 'assigned', owner: agency, title: 'Milik dinas ini' });
    await make.report({ state: 'assigned', owner: agency, isPublic: false, title: 'Rahasia kami' });
    await make.report({ state: 'assigned', title: 'Milik dinas lain' });
    await make.report({ state: 'assigned', isPublic: false, title: 'Rahasia dinas lain' });

    const page = await (await visit('/meja/laporan', { as })).text();
    const all = await (await visit('/meja/laporan?tab=all', { as })).text();

    for (const shown of [page, all]) {
      expect(shown).toContain('Milik dinas ini');
      expect(shown).toContain('Rahasia kami');
      expect(shown).not.toContain('Milik dinas lain');
      expect(shown).not.toContain('Rahasia dinas lain');
    }
  });

  test('keeps its filters in the address', async ({ make, visit }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    await make.report({ state: 'filed', category: 'sampah', title: 'Tumpukan di pasar' });
    await make.report({ state: 'filed', category: 'drainase', title: 'Selokan mampet' });
    await make.report({ state: 'filed', areaCode: ELSEWHERE, title: 'Selokan di sana' });
    const found = async (query: string) => (await visit(`/meja/laporan?${query}`, { as })).text();

    expect(await found('kategori=sampah')).not.toContain('Selokan mampet');
    const words = await found('tab=verify&kata=selokan');
    expect(words).toContain('Selokan mampet');
    expect(words).not.toContain('Tumpukan di pasar');
    const place = await found('wilayah=99.01.02');
    expect(place).toContain('Selokan di sana');
    expect(place).not.toContain('Selokan mampet');
    expect(await found('tab=all&keadaan=closed')).toContain(
      'tidak ada laporan yang cocok'.slice(1),
    );
  });

  test('goes on where the last page ended, without repeating or leaving out', async ({
    make,
    visit,
  }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    for (let index = 0; index < 30; index += 1) {
      await make.report({ state: 'filed', title: `Nomor ${String(index).padStart(2, '0')}.` });
    }
    const seen: string[] = [];
    let next: string | undefined = '/meja/laporan?tab=verify';
    while (next) {
      const page: string = await (await visit(next, { as })).text();
      seen.push(...Array.from(page.matchAll(/>(Nomor \d\d\.)</g), ([, title]) => title!));
      next = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toHaveLength(30);
    expect(new Set(seen)).toHaveLength(30);
  });

  test('of a KIM holds what is to be looked at in its kelurahan', async ({ make, visit }) => {
    const kim = await make.kim();
    const as = await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    await make.report({ state: 'assigned', title: 'Got di RW kami' });
    await make.report({ state: 'assigned', areaCode: ELSEWHERE, title: 'Got di sana' });
    await make.report({ state: 'filed', title: 'Belum diperiksa' });

    const page = await (await visit('/meja/laporan', { as })).text();

    expect(page).toContain('Got di RW kami');
    expect(page).not.toContain('Got di sana');
    expect(page).not.toContain('Belum diperiksa');
  });
});

describe('assigning several', () => {
  test('says of each what became of it', async ({ make, visit, db }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const agency = await make.agency();
    const ready = await make.report({ state: 'verified', title: 'Siap dikirim' });
    const late = await make.report({ state: 'closed', title: 'Sudah selesai' });

    const answer = await visit('/meja/laporan/assign-reports', {
      as,
      form: { report: [ready.id, late.id], officeId: agency.id, note: 'Tolong dilihat' },
    });
    const page = await (await visit(answer.headers.get('location')!, { as })).text();

    expect(answer.status).toBe(303);
    expect(page).toContain('Siap dikirim</a> ');
    expect(page).toMatch(/Siap dikirim<\/a> \([^)]+\): didisposisikan/);
    expect(page).toMatch(/Sudah selesai<\/a> \([^)]+\): Laporan ini sudah berubah/);
    expect((await findReport(db, ready.id)).ownerId).toBe(agency.id);
  });

  test('without a tick or an office comes back with what was chosen', async ({ make, visit }) => {
    const as = await make.person({ posts: ['report_coordinator'] });
    const ready = await make.report({ state: 'verified' });
    const answer = await visit('/meja/laporan/assign-reports', {
      as,
      form: { report: ready.id, officeId: '', note: 'Catatan yang diketik' },
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Catatan yang diketik');
    expect(page).toMatch(new RegExp(`value="${ready.id}"[^>]* checked`));
  });
});
