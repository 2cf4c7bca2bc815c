import { seal } from '#platform/vault.ts';
import { claimCastOf } from '#test/claim-cast.ts';
import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';
import { newId } from '#platform/ids.ts';

describe('an office that is asked', () => {
  test('answers for itself, and hears when a colleague was quicker', async ({
    make,
    visit,
    db,
  }) => {
    const { finder, liaison, agency, resident, editor } = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence', title: 'Air beracun' });
    const asked = { claimId, officeId: agency.id, askedBy: finder.personId };
    const { id } = await make.confirmation(asked);
    const list = await (await visit('/meja/cek/konfirmasi', { as: liaison })).text();
    expect(list).toContain('Air beracun');
    expect(await htmlProblems(list)).toEqual([]);
    const here = `/meja/cek/konfirmasi/${id}`;
    const page = await (await visit(here, { as: liaison })).text();
    expect(await htmlProblems(page)).toEqual([]);

    const empty = await visit(`${here}/answer-confirmation`, {
      as: liaison,
      form: { answer: 'Kami sudah menguji air itu.' },
    });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Kami sudah menguji air itu.');
    const form = { stance: 'denies', answer: 'Hasil uji hari ini baik.' };
    const done = await visit(`${here}/answer-confirmation`, { as: liaison, form });
    expect(done.status).toBe(303);
    const again = await visit(`${here}/answer-confirmation`, { as: liaison, form });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('Sudah dijawab orang lain');
    const row = await db.selectFrom('claim_confirmations').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ stance: 'denies', answered_by: liaison.personId });

    const other = await make.person({ posts: ['agency_liaison'] });
    expect((await visit(here, { as: other })).status).toBe(403);
    for (const as of [resident, editor]) {
      expect((await visit('/meja/cek/konfirmasi', { as })).status).toBe(403);
    }
  });

  test('makes a statement on what is said about it, once', async ({ make, visit }) => {
    const { liaison, agency, editor } = await claimCastOf(make);
    const { id } = await make.claim({ state: 'evidence', subjects: [agency] });
    const here = `/meja/cek/konfirmasi/pernyataan/${id}/${agency.id}`;
    expect(await (await visit('/meja/cek/konfirmasi', { as: liaison })).text()).toContain(here);
    const short = await visit(`${here}/publish-statement`, {
      as: liaison,
      form: { body: 'Tidak.' },
    });
    expect(short.status).toBe(422);
    const body = 'Kami tidak pernah mengumumkan hal itu.';
    const done = await visit(`${here}/publish-statement`, { as: liaison, form: { body } });
    expect(done.status).toBe(303);
    expect(await (await visit(here, { as: liaison })).text()).toContain(body);
    expect(await (await visit(`/meja/cek/${id}`, { as: editor })).text()).toContain(body);

    const back = (reason: string) =>
      visit(`${here}/withdraw-statement`, { as: liaison, form: { reason } });
    expect((await back('')).status).toBe(422);
    expect((await back('Ada angka yang keliru')).status).toBe(303);
    const page = await (await visit(here, { as: liaison })).text();
    expect(page).not.toContain(body);
    expect(page).toContain('publish-statement');
  });
});

describe('an objection', () => {
  test('is answered by somebody who did not judge before', async ({ make, visit, db }) => {
    const { finder, academic, journalist, diskominfo, campus } = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'ready', slug: 'air-keran' });
    const at = new Date('2026-11-22T03:00:00Z');
    const { id: verdictId } = await make.verdict({
      ...{ claimId, publishedAt: at, draftedBy: finder.personId, draftedIn: diskominfo },
      ...{ secondBy: academic.personId, secondIn: campus },
    });
    await db
      .updateTable('claims')
      .set({
        ...{ state: 'published', published_verdict_id: verdictId },
        ...{ first_published_at: at, published_at: at },
      })
      .execute();
    const id = newId();
    await db
      .insertInto('claim_objections')
      .values({
        ...{ id, code: 'abcd2345', claim_id: claimId, verdict_id: verdictId },
        ...{ reason: 'Hasil ujinya dari tempat lain.', filed_at: at, due_at: at },
      })
      .execute();
    const list = await (await visit('/meja/cek/keberatan', { as: journalist })).text();
    expect(list).toContain('Keberatan abcd2345');
    expect(await htmlProblems(list)).toEqual([]);

    const here = `/meja/cek/keberatan/${id}`;
    const own = await (await visit(here, { as: academic })).text();
    expect(own).toContain('Pekerjaan sendiri');
    expect(own).not.toContain('judge-objection');
    const answer = 'Tempat ujinya sudah kami periksa lagi.';
    const form = { outcome: 'upheld', answer };
    const refused = await visit(`${here}/judge-objection`, { as: academic, form });
    expect(refused.status).toBe(422);
    const done = await visit(`${here}/judge-objection`, { as: journalist, form });
    expect(done.status).toBe(303);
    const page = await (await visit(here, { as: journalist })).text();
    expect(page).toContain(answer);
    expect(await htmlProblems(page)).toEqual([]);
    const again = await visit(`${here}/judge-objection`, {
      as: journalist,
      form: { outcome: 'review', answer: 'Kata yang tidak boleh hilang.' },
    });
    expect(await again.text()).toContain('Kata yang tidak boleh hilang.');
  });
});

describe('the training badge', () => {
  test('is given with its ground, through its last day, and taken away', async ({
    make,
    visit,
    db,
  }) => {
    const { admin, editor } = await claimCastOf(make);
    const person = await make.person({ name: 'Orang Baru', posts: ['fact_finder'] });
    const here = '/meja/cek/lencana';
    const list = await (await visit(here, { as: admin })).text();
    expect(list).toContain('Orang Baru');
    expect(await htmlProblems(list)).toEqual([]);
    const give = (form: Record<string, string>) =>
      visit(`${here}/give-badge`, { as: admin, form: { personId: person.personId, ...form } });
    expect((await give({ basis: '', validUntil: '2027-11-30' })).status).toBe(422);
    expect((await give({ basis: 'Bimtek 12 Oktober', validUntil: '2027-11-30' })).status).toBe(303);
    const badge = await db
      .selectFrom('person_badges')
      .selectAll()
      .where('person_id', '=', person.personId)
      .executeTakeFirstOrThrow();
    expect(badge.valid_until).toEqual(new Date('2027-11-30T17:00:00Z'));
    const form = { personId: person.personId };
    expect((await visit(`${here}/revoke-badge`, { as: admin, form })).status).toBe(303);
    expect((await visit(here, { as: editor })).status).toBe(403);
  });
});

describe('thresholds of the matching', () => {
  test('move only when a person says so, and once', async ({ make, visit, db, services }) => {
    const { editor, finder } = await claimCastOf(make);
    const id = newId();
    await db
      .insertInto('match_reports')
      .values({
        id,
        made_at: services.now(),
        facts: { judged: 40, answerFrom: 0.9, wrongAnswers: 0.05 },
        answer_at: 0.93,
      })
      .execute();
    const here = '/meja/cek/ambang';
    const page = await (await visit(here, { as: editor })).text();
    expect(page).toContain('90 → 93 dari 100');
    expect(await htmlProblems(page)).toEqual([]);
    const decide = (decision: string) =>
      visit(`${here}/${id}/decide-report`, { as: editor, form: { decision } });
    expect((await decide('adopted')).status).toBe(303);
    expect((await decide('left')).status).toBe(422);
    const row = await db.selectFrom('match_reports').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ decision: 'adopted', decided_by: editor.personId });
    expect((await visit(here, { as: finder })).status).toBe(403);
  });
});

describe('the original of a message', () => {
  test('opens once with a reason, and the log says so', async ({ make, visit, db, services }) => {
    const { editor, finder, agency, agencyVerifier } = await claimCastOf(make);
    const { id } = await make.claim({ state: 'evidence', subjects: [agency] });
    const tip = await make.tip({ claimId: id });
    await db.updateTable('tips').set({ masked: true }).where('id', '=', tip.id).execute();
    const content = { text: 'Transfer ke 0812-0000-0000 sekarang.' };
    await seal(services, { subjectKind: 'tip', subjectId: tip.id, content });
    const open = (as: typeof editor, reason: string) =>
      visit(`/meja/cek/${id}/open-message`, { as, form: { tipId: tip.id, reason } });

    const page = await (await visit(`/meja/cek/${id}/naskah`, { as: editor })).text();
    expect(await htmlProblems(page)).toEqual([]);
    expect((await open(editor, 'ingin')).status).toBe(422);
    const shown = await open(editor, 'Nomornya perlu untuk laporan polisi');
    expect(await shown.text()).toContain('0812-0000-0000');
    const near = await open(agencyVerifier, 'Nomornya perlu untuk laporan polisi');
    expect(near.status).toBe(422);
    expect((await visit(`/meja/cek/${id}/naskah`, { as: finder })).status).toBe(403);
    const entries = await db
      .selectFrom('ledger_entries')
      .select(['act', 'subject_id'])
      .where('act', '=', 'claim.message_opened')
      .execute();
    expect(entries).toHaveLength(1);
  });
});
