import { bulletinOnDesk, bulletinRow } from '#test/bulletin-desk.ts';
import { describe, expect, test } from '#test/test.ts';
import { letterCode, letterCodeInGroups } from './letter.ts';

/** A circular filled in whole, as a browser sends it. */
const filled = (issuerId: string, more: Record<string, string> = {}) => ({
  revision: '1',
  title: 'Jam layanan kantor berubah',
  summary: 'Kantor buka satu jam lebih awal. Semua layanan ikut berubah.',
  who: 'Semua warga',
  happensWhen: 'Mulai Senin',
  contact: 'Loket 1',
  source: 'Surat edaran dinas',
  dimension: '',
  validUntil: '2026-12-30',
  kind: 'circular',
  urgency: 'routine',
  issuerId,
  wholeCity: 'on',
  letterNumber: 'Nomor: 100.3.4/17/SE/2026',
  letterDate: '2026-11-20',
  letterReplaces: 'No. 100.3.4/2/SE/2025',
  ...more,
});

describe('number and date of a letter', () => {
  test('are kept as on the paper, without the word before the number', async ({ make, visit }) => {
    const { writer, bulletin, path } = await bulletinOnDesk(make, { state: 'draft' });
    const form = filled(bulletin.issuerId);
    expect((await visit(`${path}/save-draft`, { as: writer, form })).status).toBe(303);

    expect(await bulletinRow(make, bulletin.id)).toMatchObject({
      letter_number: '100.3.4/17/SE/2026',
      letter_date: new Date('2026-11-19T17:00:00Z'),
      letter_replaces: '100.3.4/2/SE/2025',
    });
    const page = await (await visit(path, { as: writer })).text();
    expect(page).toContain('value="100.3.4/17/SE/2026"');
    expect(page).toContain(letterCodeInGroups(letterCode(bulletin.id)));
  });

  test('come back with the reason when the date is none or the number too long', async ({
    make,
    visit,
  }) => {
    const { writer, bulletin, path } = await bulletinOnDesk(make, { state: 'draft' });
    const wrong = { letterDate: '2026-13-45', letterNumber: 'x'.repeat(81) };
    const form = filled(bulletin.issuerId, wrong);
    const answer = await visit(`${path}/save-draft`, { as: writer, form });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain('x'.repeat(81));
    expect(text).toContain('value="2026-13-45"');
    expect((await bulletinRow(make, bulletin.id)).letter_number).toBe('');
  });

  test('a wrong number is corrected like any other word', async ({ make, visit, db }) => {
    const { writer, bulletin, path } = await bulletinOnDesk(make, {
      state: 'published',
      kind: 'circular',
      letterNumber: '1/SE/2026',
    });
    const form = {
      ...filled(bulletin.issuerId),
      note: 'Nomor surat keliru.',
      letterNumber: '7/SE/2026',
    };
    const proposed = await visit(`${path}/propose-correction`, { as: writer, form });
    expect(proposed.status).toBe(303);
    const row = await db
      .selectFrom('bulletin_corrections')
      .select('content')
      .where('bulletin_id', '=', bulletin.id)
      .executeTakeFirstOrThrow();
    expect(row.content).toMatchObject({
      letterNumber: '7/SE/2026',
      letterDate: '2026-11-19T17:00:00.000Z',
    });
  });

  test('are left out of a copy: they were for the other one', async ({ make, visit, db }) => {
    const { writer, bulletin, path } = await bulletinOnDesk(make, {
      state: 'published',
      kind: 'circular',
      letterNumber: '1/SE/2026',
    });
    const copied = await visit(`${path}/duplicate-bulletin`, { as: writer, form: {} });
    expect(copied.status).toBe(303);
    const copies = await db
      .selectFrom('bulletins')
      .select(['id', 'letter_number'])
      .where('issuer_id', '=', bulletin.issuerId)
      .where('state', '=', 'draft')
      .execute();
    expect(copies).toMatchObject([{ letter_number: '' }]);
  });
});
