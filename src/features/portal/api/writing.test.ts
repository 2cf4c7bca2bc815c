import { z } from 'zod';

import type { Actor } from '#features/accounts';
import { bulletinRow } from '#test/bulletin-desk.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';

const Written = z.object({ id: z.uuid(), state: z.string(), deskUrl: z.url() });

async function office(make: Make) {
  const agency = await make.agency();
  const liaison = await make.person({ posts: [{ post: 'agency_liaison', group: agency }] });
  const program: Actor = { ...liaison, via: 'token', scopes: ['bulletins:write'] };
  const draft = {
    kind: 'announcement',
    urgency: 'routine',
    issuerId: agency.id,
    title: 'Pelayanan libur satu hari',
    summary: 'Kantor tutup satu hari. Layanan mendesak tetap jalan lewat telepon.',
    who: 'Semua warga',
    happensWhen: 'Kamis, 26 November 2026',
    contact: 'Dinas Contoh, 0725-000000',
    source: 'Surat edaran Dinas Contoh',
    topics: ['#Layanan'],
    validUntil: '2026-11-27T00:00:00+07:00',
    audience: [{ kind: 'all', ref: '' }],
  };
  return { agency, liaison, program, draft };
}

describe('writing through the API', () => {
  test('begins a draft and hands it to the second person', async ({ make, visit }) => {
    const { program, draft } = await office(make);
    const begun = await visit('/api/v1/bulletins', { as: program, json: draft });
    expect(begun.status).toBe(201);
    const { id, state } = Written.parse(await begun.json());
    expect(state).toBe('draft');
    expect(await bulletinRow(make, id)).toMatchObject({
      state: 'draft',
      topics: ['layanan'],
      written_by: program.personId,
    });
    expect(await (await visit('/api/v1/bulletins')).text()).not.toContain('Pelayanan libur');

    const path = `/api/v1/bulletins/${id}/submit-for-review`;
    const sent = await visit(path, { as: program, json: {} });
    expect(Written.parse(await sent.json()).state).toBe('in_review');
    const again = await visit(path, { as: program, json: {} });
    expect(again.status).toBe(409);
    expect(again.headers.get('content-type')).toContain('application/problem+json');
  });

  test('an incomplete draft is kept, but not handed on', async ({ make, visit }) => {
    const { program, draft } = await office(make);
    const { kind, urgency, issuerId } = draft;
    const begun = await visit('/api/v1/bulletins', {
      as: program,
      json: { kind, urgency, issuerId },
    });
    const { id } = Written.parse(await begun.json());
    const path = `/api/v1/bulletins/${id}/submit-for-review`;
    const refused = await visit(path, { as: program, json: {} });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('incomplete: title');
  });

  test('is refused without the scope, for another office and without a token', async ({
    make,
    visit,
  }) => {
    const { program, draft } = await office(make);
    const stranger = await office(make);
    const json = draft;
    const reader: Actor = { ...program, scopes: ['coverage:read'] };
    expect((await visit('/api/v1/bulletins', { as: reader, json })).status).toBe(403);
    expect((await visit('/api/v1/bulletins', { as: stranger.program, json })).status).toBe(403);
    expect((await visit('/api/v1/bulletins', { json })).status).toBe(401);
    const begun = await visit('/api/v1/bulletins', { as: program, json });
    const { id } = Written.parse(await begun.json());
    const path = `/api/v1/bulletins/${id}/submit-for-review`;
    expect((await visit(path, { as: stranger.program, json: {} })).status).toBe(403);
    expect((await visit(path, { json: {} })).status).toBe(401);
  });

  test('what is wrong is told by its name', async ({ make, visit }) => {
    const { program, draft } = await office(make);
    const send = async (more: Record<string, unknown>) =>
      (await visit('/api/v1/bulletins', { as: program, json: { ...draft, ...more } })).status;
    expect(await send({ kind: 'gossip' })).toBe(400);
    expect(await send({ title: 'x'.repeat(141) })).toBe(400);
    expect(await send({ title: 'a\u0000b' })).toBe(400);
    expect(await send({ validUntil: 'besok' })).toBe(400);
    expect(await send({ audience: [{ kind: 'area', ref: '99.99.99' }] })).toBe(422);
    const editor = await make.person({ posts: ['city_editor'] });
    const kim = await make.kim();
    const spoken = await visit('/api/v1/bulletins', {
      as: { ...editor, via: 'token', scopes: ['bulletins:write'] },
      json: { ...draft, issuerId: kim.id },
    });
    expect(await spoken.json()).toMatchObject({
      status: 422,
      errors: { issuerId: 'not_an_office' },
    });
  });
});
