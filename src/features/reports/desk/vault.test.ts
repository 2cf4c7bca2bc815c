import { type Actor, type Post, POSTS } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { seal } from '#platform/vault.ts';
import { htmlProblems } from '#test/html.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';

const REASON = {
  part: 'identity',
  ground: 'contact',
  reason: 'Perlu menanyakan letak rumah yang tergenang',
};
const KEEPERS: Post[] = ['report_coordinator', 'privacy_officer'];

describe('the vault of a report', () => {
  test.for(POSTS)(
    'is opened by a %s only when the table of rights says so',
    async (post, { make, services, visit }) => {
      const { id } = await sealed(services, make);
      const as = await make.person({ posts: [post] });

      const form = await visit(`/meja/laporan/${id}/identitas`, { as });
      const opened = await visit(`/meja/laporan/${id}/open-vault`, { as, form: REASON });

      const mayOpen = KEEPERS.includes(post);
      expect([form.status, opened.status]).toEqual(mayOpen ? [200, 200] : [403, 403]);
      expect((await opened.text()).includes('Sumiati Contoh')).toBe(mayOpen);
      expect((await visit('/meja/laporan/brankas', { as })).status).toBe(mayOpen ? 200 : 403);
    },
  );

  test('takes a second factor', async ({ make, services, visit }) => {
    const { id } = await sealed(services, make);
    const as = await make.person({ posts: ['report_coordinator'], secondFactor: false });
    const answer = await visit(`/meja/laporan/${id}/open-vault`, { as, form: REASON });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('/saya/dua-langkah');
  });

  test('is shown once, is never kept, and leaves a trace without what was in it', async ({
    make,
    services,
    visit,
    db,
  }) => {
    const { id, code } = await sealed(services, make);
    const as = await make.person({ posts: ['report_coordinator'] });

    const opened = await visit(`/meja/laporan/${id}/open-vault`, { as, form: REASON });
    const page = await opened.text();

    expect(opened.headers.get('cache-control')).toContain('no-store');
    expect(page).toContain('Sumiati Contoh');
    expect(await htmlProblems(page)).toEqual([]);
    expect(await (await visit(`/meja/laporan/${id}/identitas`, { as })).text()).not.toContain(
      'Sumiati',
    );
    const ledger = await db
      .selectFrom('ledger_entries')
      .selectAll()
      .where('act', '=', 'report.identity_opened')
      .execute();
    expect(ledger).toMatchObject([{ subject_id: code, body: { ground: 'contact' } }]);
    expect(JSON.stringify(ledger)).not.toMatch(/Sumiati|tergenang/);
    const trace = await db
      .selectFrom('report_history')
      .selectAll()
      .where('report_id', '=', id)
      .execute();
    expect(trace).toMatchObject([
      { event: 'vault_opened', is_public: false, note: REASON.reason, person_id: as.personId },
    ]);
  });

  test('wants a reason of ten letters and a ground, and keeps what was typed', async ({
    make,
    services,
    visit,
    db,
  }) => {
    const { id } = await sealed(services, make);
    const as: Actor = await make.person({ posts: ['report_coordinator'] });
    const answer = await visit(`/meja/laporan/${id}/open-vault`, {
      as,
      form: { ...REASON, reason: 'iseng' },
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('iseng');
    expect(await db.selectFrom('report_history').selectAll().execute()).toEqual([]);
  });

  test('gives back the text as it was typed before it was masked', async ({
    make,
    services,
    visit,
  }) => {
    const { id } = await sealed(services, make);
    const as = await make.person({ posts: ['report_coordinator'] });
    const form = { ...REASON, part: 'original' };
    const page = await (await visit(`/meja/laporan/${id}/open-vault`, { as, form })).text();
    expect(page).toContain('Hubungi 0812 3456 7890');
  });

  test('is found by code by a privacy officer, who does not see the case', async ({
    make,
    services,
    visit,
  }) => {
    const { id, code } = await sealed(services, make);
    const as = await make.person({ posts: ['privacy_officer'] });
    const found = await visit('/meja/laporan/brankas/find-report', { as, form: { kode: code } });
    expect(found.headers.get('location')).toBe(`/meja/laporan/${id}/identitas`);
    expect((await visit(`/meja/laporan/${id}`, { as })).status).toBe(403);
    const unknown = await visit('/meja/laporan/brankas/find-report', {
      as,
      form: { kode: 'tiada' },
    });
    expect(unknown.status).toBe(422);
  });
});

async function sealed(services: Services, make: Make) {
  const report = await make.report({
    identity: 'confidential',
    isPublic: false,
    state: 'assigned',
  });
  const place = { subjectId: report.id };
  await seal(services, {
    ...place,
    subjectKind: 'report_identity',
    content: { personId: null, name: 'Sumiati Contoh', email: '', phone: '0812' },
  });
  await seal(services, {
    ...place,
    subjectKind: 'report_original',
    content: {
      title: 'Got mampet',
      body: 'Hubungi 0812 3456 7890',
      place: '',
      prompts: {},
      answers: {},
    },
  });
  return report;
}
