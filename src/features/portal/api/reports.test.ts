import { z } from 'zod';

import type { Actor } from '#features/accounts';
import { castOf, PLACE } from '#test/report-cast.ts';
import { describe, expect, test } from '#test/test.ts';

const Page = z.object({
  items: z.array(z.object({ code: z.string() })),
  next: z.string().nullable(),
});
const Filed = z.object({ code: z.string(), pin: z.string().nullable(), again: z.boolean() });

const withToken = (actor: Actor, scopes: Actor['scopes'] = ['reports:write']): Actor => ({
  ...actor,
  ...{ via: 'token', scopes, secondFactor: false },
});

const drain = {
  kind: 'complaint',
  category: 'drainase',
  body: 'Selokan mampet sejak Minggu.',
  areaCode: PLACE,
};

describe('reports in the API', () => {
  test('are listed page by page, those alone that are public', async ({ make, visit, clock }) => {
    for (let n = 0; n < 22; n += 1) {
      await make.report({ filedAt: new Date(clock.now.getTime() - n * 60_000) });
    }
    const secret = { title: 'Judul rahasia', body: 'Kata-kata rahasia' };
    const hidden = [
      await make.report({ ...secret, state: 'filed' }),
      await make.report({ ...secret, hiddenAt: clock.now }),
      await make.report({ ...secret, isPublic: false, identity: 'confidential' }),
    ];
    const first = Page.parse(await (await visit('/api/v1/reports')).json());
    const rest = Page.parse(
      await (await visit(`/api/v1/reports?after=${first.next ?? ''}`)).json(),
    );
    expect([first.items.length, rest.items.length, rest.next]).toEqual([20, 2, null]);
    expect(JSON.stringify([first, rest])).not.toContain('rahasia');
    for (const { code } of hidden) {
      for (const path of [`/api/v1/reports/${code}`, `/api/v1/reports/${code}/history`]) {
        const missing = await visit(path);
        expect(missing.status).toBe(404);
        expect(missing.headers.get('content-type')).toContain('application/problem+json');
      }
    }
  });

  test('are narrowed by kind, category, state, place and change', async ({ make, visit }) => {
    const road = await make.report({ areaCode: '99.01.01.1001' });
    const water = await make.report({
      category: 'drainase',
      areaCode: '99.01.02.1001',
      state: 'closed',
    });
    const list = async (query: string) =>
      Page.parse(await (await visit(`/api/v1/reports?${query}`)).json()).items.map(
        ({ code }) => code,
      );
    expect(await list('category=drainase')).toEqual([water.code]);
    expect(await list('state=open')).toEqual([road.code]);
    expect(await list('area=99.01.02')).toEqual([water.code]);
    expect(await list('kind=aspiration')).toEqual([]);
    expect(await list('since=2030-01-01T00:00:00Z')).toEqual([]);
    expect((await visit('/api/v1/reports?state=gossip')).status).toBe(400);
  });

  test('one comes whole, with what happened', async ({ make, visit, services, clock }) => {
    const { liaison, office } = await castOf(make);
    const { code } = await make.report({ state: 'assigned', owner: office });
    const writer = withToken(liaison);
    const path = `/api/v1/reports/${code}`;
    await visit(`${path}/start`, { as: writer, json: { note: 'Kami periksa besok' } });
    clock.now = new Date(clock.now.getTime() + 1000);
    const answer = { body: 'Selokan sudah dibersihkan.', proof: 'Lihat di lokasi' };
    expect((await visit(`${path}/answers`, { as: writer, json: answer })).status).toBe(200);
    expect(await (await visit(path)).json()).toMatchObject({
      ...{ code, state: 'answered', url: `${services.city.origin}/laporan/${code}` },
      history: [{ event: 'started', note: 'Kami periksa besok' }, { event: 'answered' }],
      officeAnswers: [{ ...answer, office: { name: office.name } }],
    });
    const history = await (await visit(`${path}/history`)).json();
    expect(history).toMatchObject({ items: [{ event: 'started' }, { event: 'answered' }] });
  });
});

describe('a program with a token', () => {
  test('files once, however often it sends', async ({ make, visit, db }) => {
    await make.diskominfo();
    await make.areaOnce(PLACE);
    const someone = withToken(await make.person());
    const contact = { name: 'Warga Contoh', email: 'warga@contoh.test' };
    const json = { ...drain, identity: 'guest', contact, answers: { dalam: 'Selutut' } };
    const send = async (key: string, as = someone) =>
      visit('/api/v1/reports', { as, json, headers: { 'idempotency-key': key } });
    const first = await send('satu');
    expect(first.status).toBe(201);
    const filed = Filed.parse(await first.json());
    expect(filed.pin).toMatch(/^\d{6}$/);
    expect(Filed.parse(await (await send('satu')).json())).toEqual({ ...filed, again: true });
    // the same words of another program are another report
    const other = Filed.parse(await (await send('satu', withToken(await make.person()))).json());
    expect(other.code).not.toBe(filed.code);
    expect(await db.selectFrom('reports').select('origin').execute()).toEqual([
      { origin: 'api' },
      { origin: 'api' },
    ]);
  });

  test('is told by field what is wrong, and nothing is filed', async ({ make, visit, db }) => {
    await make.diskominfo();
    await make.areaOnce(PLACE);
    const as = withToken(await make.person());
    const send = async (more: object) => {
      const response = await visit('/api/v1/reports', { as, json: { ...drain, ...more } });
      const { errors } = (await response.json()) as { errors: Record<string, string> };
      return [response.status, Object.keys(errors)];
    };
    expect(await send({ body: 'x' })).toEqual([400, ['body']]);
    expect(await send({ latitude: -5.1 })).toEqual([400, ['longitude']]);
    expect(await send({ identity: 'confidential' })).toEqual([400, ['identity']]);
    expect(await send({ category: 'tidak_ada' })).toEqual([422, ['category']]);
    expect(await send({ category: 'sikap_petugas' })).toEqual([422, ['category']]);
    expect(await send({ areaCode: '99.09.09.1009' })).toEqual([422, ['areaCode']]);
    expect(await send({ answers: { dalam: 'Sedalam laut' } })).toEqual([422, ['answers.dalam']]);
    expect(await send({ identity: 'guest' })).toEqual([422, ['contact']]);
    expect(await send({ photos: [Buffer.from('bukan foto').toString('base64')] })).toEqual([
      422,
      ['photos.0'],
    ]);
    expect(await db.selectFrom('reports').select('id').execute()).toEqual([]);
  });

  test('needs the scope, and for a neighbour a post in that KIM', async ({ make, visit, db }) => {
    const cast = await castOf(make);
    expect((await visit('/api/v1/reports', { json: drain })).status).toBe(401);
    const reader = withToken(cast.resident, ['reports:read']);
    expect((await visit('/api/v1/reports', { as: reader, json: drain })).status).toBe(403);
    const forResident = { groupId: cast.kim.id, consent: true };
    const json = { ...drain, identity: 'anonymous', forResident };
    const stranger = withToken(cast.resident);
    expect((await visit('/api/v1/reports', { as: stranger, json })).status).toBe(403);
    const member = withToken(cast.member);
    expect((await visit('/api/v1/reports', { as: member, json })).status).toBe(201);
    const [row] = await db.selectFrom('reports').selectAll().execute();
    expect(row).toMatchObject({ filing_group_id: cast.kim.id, assisted_by: cast.member.personId });
  });

  test('works on what its office has, by the rules of the desk', async ({ make, visit, db }) => {
    const cast = await castOf(make);
    const { code } = await make.report({ state: 'filed', owner: cast.diskominfo, areaCode: PLACE });
    const path = `/api/v1/reports/${code}`;
    const lurah = withToken(cast.lurah, ['reports:read', 'reports:write']);
    const verified = await visit(`${path}/verification`, { as: lurah, json: { note: 'Benar' } });
    expect(await verified.json()).toMatchObject({ code, state: 'verified' });
    const again = await visit(`${path}/verification`, { as: lurah, json: {} });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ detail: 'wrong_state' });
    // not the office that has it
    expect((await visit(`${path}/start`, { as: lurah, json: { note: 'Kami' } })).status).toBe(403);
    const reader = withToken(cast.lurah, ['reports:read']);
    expect((await visit(`${path}/notes`, { as: reader, json: { note: 'x' } })).status).toBe(403);

    const theirs = await make.report({ state: 'assigned', owner: cast.office });
    const liaison = withToken(cast.liaison);
    const at = `/api/v1/reports/${theirs.code}`;
    const posted = await visit(`${at}/updates`, {
      as: liaison,
      json: { note: 'Alat sedang dicari' },
    });
    expect(posted.status).toBe(200);
    const noted = await visit(`${at}/notes`, {
      as: liaison,
      json: { note: 'Telepon pemilik ruko' },
    });
    expect(noted.status).toBe(200);
    const unproven = { body: 'Selokan sudah dibersihkan.' };
    expect((await visit(`${at}/answers`, { as: liaison, json: unproven })).status).toBe(409);
    expect(await (await visit(at)).text()).not.toContain('ruko');
    expect(await db.selectFrom('report_notes').select('body').execute()).toHaveLength(1);
  });

  test('never meets a confidential report, whoever it belongs to', async ({ make, visit }) => {
    const { liaison, office } = await castOf(make);
    const { code } = await make.report({ state: 'assigned', owner: office, isPublic: false });
    const as = withToken(liaison, ['reports:read', 'reports:write']);
    for (const path of ['start', 'updates', 'notes']) {
      const response = await visit(`/api/v1/reports/${code}/${path}`, {
        as,
        json: { note: 'Baik' },
      });
      expect(response.status).toBe(404);
    }
  });
});
