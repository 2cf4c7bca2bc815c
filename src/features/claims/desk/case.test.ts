import type { Actor } from '#features/accounts';
import { claimCastOf } from '#test/claim-cast.ts';
import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';
import { findClaim } from '../queries.ts';

const triage = {
  ...{ harm: '3', nearness: '3', topic: 'health', title: 'Air keran di Metro Pusat' },
};
const draft = {
  ...{
    verdict: 'false',
    types: ['fabricated'],
    summary: 'Air keran aman diminum setelah dimasak.',
  },
  ...{ body: 'Hasil uji **17 November** menunjukkan air aman.', method: 'Kami membaca hasil uji.' },
};

describe('a claim on the desk', () => {
  test('goes from new to published by what the page offers to each', async ({
    make,
    visit,
    db,
  }) => {
    const { finder, academic, otherEditor } = await claimCastOf(make);
    const { id } = await make.claim({ title: 'Air beracun' });
    const here = `/meja/cek/${id}`;
    const steps: [Actor, string, Record<string, string | string[]>][] = [
      [finder, 'triage-claim', triage],
      [finder, 'take-claim', {}],
      [finder, 'add-evidence', { kind: 'primary', source: 'Hasil uji air', stance: 'against' }],
      [finder, 'submit-draft', draft],
      [academic, 'second-verdict', { opinion: 'agree', note: 'Sudah saya baca.' }],
      [otherEditor, 'publish-verdict', {}],
    ];
    for (const [as, deed, form] of steps) {
      const offered = await (await visit(here, { as })).text();
      expect(offered).toContain(`action="${here}/${deed}"`);
      expect(await htmlProblems(offered)).toEqual([]);
      const done = await visit(`${here}/${deed}`, { as, form });
      expect(done.headers.get('location'), deed).toBe(`${here}?selesai=${deed}`);
    }
    expect(await findClaim(db, id)).toMatchObject({ state: 'published', isPublished: true });
    const page = await (await visit(`${here}?selesai=publish-verdict`, { as: finder })).text();
    expect(page).toContain('Putusan terbit dan penanya diberi tahu.');
    expect(page).toContain('Lab Literasi Kampus Contoh');
    expect(page).toContain('<strong>17 November</strong>');
  });

  test('keeps all that was typed when the draft is not whole yet', async ({ make, visit }) => {
    const { finder } = await claimCastOf(make);
    const { id } = await make.claim({ state: 'evidence', handlerId: finder.personId });
    const refused = await visit(`/meja/cek/${id}/submit-draft`, {
      as: finder,
      form: { ...draft, method: '' },
    });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Putusan belum lengkap');
    expect(page).toContain('Hasil uji **17 November** menunjukkan air aman.');
    expect(await htmlProblems(page)).toEqual([]);
  });

  test('does not write over what somebody else saved meanwhile', async ({ make, visit, clock }) => {
    const { finder, journalist } = await claimCastOf(make);
    const { id } = await make.claim({ state: 'evidence' });
    const save = (as: Actor, form: Record<string, string | string[]>) =>
      visit(`/meja/cek/${id}/save-draft`, { as, form });
    expect((await save(finder, { ...draft, seen: '' })).status).toBe(303);
    clock.now = new Date(clock.now.getTime() + 60_000);
    const refused = await save(journalist, { ...draft, summary: 'Kata wartawan.', seen: '' });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('baru saja disimpan orang lain');
    expect(page).toContain('Kata wartawan.');
    expect(page).toContain('Air keran aman diminum');
  });

  test('shows a draft as it would be read, and saves nothing', async ({ make, visit, db }) => {
    const { finder } = await claimCastOf(make);
    const { id } = await make.claim({ state: 'evidence' });
    const shown = await visit(`/meja/cek/${id}/preview-draft`, { as: finder, form: draft });
    const page = await shown.text();
    expect(shown.status).toBe(200);
    expect(page).toContain('Pratinjau');
    expect(page).toContain('<strong>17 November</strong>');
    expect(await db.selectFrom('claim_verdicts').selectAll().execute()).toEqual([]);
  });

  test('tells the office it is about, the author and the untrained why they may not', async ({
    make,
    visit,
  }) => {
    const { finder, agencyVerifier, agency, academic } = await claimCastOf(make);
    const { id } = await make.claim({ state: 'evidence', subjects: [agency] });
    const about = await (await visit(`/meja/cek/${id}`, { as: agencyVerifier })).text();
    expect(about).toContain('Pesan ini tentang badan Anda sendiri.');
    expect(about).not.toContain('/save-draft');
    const refused = await visit(`/meja/cek/${id}/save-draft`, { as: agencyVerifier, form: draft });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Hasil uji **17 November** menunjukkan air aman.');

    await visit(`/meja/cek/${id}/add-evidence`, {
      as: academic,
      form: { kind: 'primary', source: 'Hasil uji', stance: 'against' },
    });
    await visit(`/meja/cek/${id}/submit-draft`, { as: academic, form: draft });
    const own = await (await visit(`/meja/cek/${id}`, { as: academic })).text();
    expect(own).toContain('Pekerjaan sendiri ditelaah dan diterbitkan orang lain.');
    const untrained = { ...finder, posts: academic.posts, badges: [] };
    const page = await (await visit(`/meja/cek/${id}`, { as: untrained })).text();
    expect(page).toContain('sudah ikut pelatihan cek fakta');
  });

  test('finds what it may be the same as, and merges with one press', async ({
    make,
    visit,
    db,
  }) => {
    const { finder } = await claimCastOf(make);
    const first = await make.claim({ title: 'Air keran beracun di Metro', asked: 7 });
    const again = await make.claim({ title: 'Air keran beracun di Metro Pusat' });
    await make.claim({ title: 'Beras plastik dijual di pasar' });
    const page = await (await visit(`/meja/cek/${again.id}`, { as: finder })).text();
    expect(page).toContain(first.code);
    expect(page).not.toContain('Beras plastik');
    await visit(`/meja/cek/${again.id}/merge-claim`, { as: finder, form: { into: first.code } });
    expect(await findClaim(db, again.id)).toMatchObject({ state: 'merged', mergedInto: first.id });
  });

  test('says where it was asked only where at least five did', async ({ make, visit }) => {
    const { finder } = await claimCastOf(make);
    const { id } = await make.claim();
    const askedFrom = { '99.01.01.1001': 9, '99.01.01.1002': 3, '99.01.01.1003': 4 };
    await make.tip({ claimId: id, askedFrom });
    const page = await (await visit(`/meja/cek/${id}`, { as: finder })).text();
    expect(page).toContain('2 wilayah lain tidak ditampilkan');
    expect(page).toMatch(/data-label="Ditanyakan">9</);
  });

  test('notes other wordings and takes evidence away with a reason', async ({
    make,
    visit,
    db,
  }) => {
    const { finder } = await claimCastOf(make);
    const { id } = await make.claim({ state: 'evidence' });
    const tip = await make.tip({ claimId: id, text: 'Info valid, air keran beracun gaes.' });
    const act = (deed: string, form: Record<string, string>) =>
      visit(`/meja/cek/${id}/${deed}`, { as: finder, form });
    expect((await act('confirm-variant', { row: tip.id })).status).toBe(303);
    await act('add-evidence', { kind: 'secondary', source: 'Koran contoh', stance: 'context' });
    const { id: row } = await db
      .selectFrom('claim_evidence')
      .select('id')
      .executeTakeFirstOrThrow();
    expect((await act('remove-evidence', { row, reason: '' })).status).toBe(422);
    expect((await act('remove-evidence', { row, reason: 'Salah tempel' })).status).toBe(303);
    const page = await (await visit(`/meja/cek/${id}`, { as: finder })).text();
    expect(page).toContain('Bentuk yang sudah dipastikan sama');
    expect(page).toContain('Koran contoh: Salah tempel');
  });
});
