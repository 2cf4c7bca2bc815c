import { z } from 'zod';

import { describe, expect, test } from '#test/test.ts';
import type { Actor } from '#features/accounts';
import { letterCode } from '#features/bulletins';
import { messagesFor } from '#messages';
import { newId } from '#platform/ids.ts';
import { endpointsOf } from './document.ts';

const Page = z.object({ items: z.array(z.unknown()), next: z.string().nullable() });
const Document = z.object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

const throughToken = (actor: Actor, scopes: Actor['scopes']): Actor => ({
  ...actor,
  via: 'token',
  scopes,
});

describe('the API', () => {
  test('lists published bulletins page by page and never a draft', async ({ make, visit }) => {
    for (let n = 0; n < 23; n += 1) {
      await make.bulletin({
        state: 'published',
        publishedAt: new Date(Date.UTC(2026, 10, 1, n)),
      });
    }
    await make.bulletin({ state: 'draft', title: 'Rahasia draf' });

    const first = Page.parse(await (await visit('/api/v1/bulletins')).json());
    expect(first.items).toHaveLength(20);
    const second = Page.parse(
      await (await visit(`/api/v1/bulletins?after=${first.next ?? ''}`)).json(),
    );
    expect(second.items).toHaveLength(3);
    expect(second.next).toBeNull();
    expect(JSON.stringify([first, second])).not.toContain('Rahasia draf');
  });

  test('an official letter has its code, number and date, other bulletins none', async ({
    make,
    visit,
  }) => {
    const letterDate = new Date('2026-11-20T17:00:00Z');
    const { id, slug } = await make.bulletin({
      kind: 'circular',
      letterNumber: '4/SE',
      letterDate,
    });
    const plain = await make.bulletin();
    expect(await (await visit(`/api/v1/bulletins/${slug}`)).json()).toMatchObject({
      letter: {
        code: letterCode(id),
        number: '4/SE',
        date: letterDate.toISOString(),
        replaces: '',
      },
    });
    expect(await (await visit(`/api/v1/bulletins/${plain.slug}`)).json()).toMatchObject({
      letter: null,
    });
  });

  test('what is asked for wrongly is told as a problem', async ({ visit }) => {
    const response = await visit('/api/v1/bulletins?kind=gossip');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({
      status: 400,
      errors: { kind: expect.any(String) },
    });
    const missing = await visit('/api/v1/bulletins/tidak-ada');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ status: 404 });
  });

  test('describes itself as OpenAPI 3.1, and as a page', async ({ visit }) => {
    const document = Document.parse(await (await visit('/api/v1/openapi.json')).json());
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/relay-tasks/{id}/spreads');
    const page = await (await visit('/api')).text();
    for (const path of Object.keys(document.paths)) expect(page).toContain(`/api/v1${path}`);
  });

  test('is described in Indonesian on the Indonesian page, every address', async ({ visit }) => {
    const document: unknown = await (await visit('/api/v1/openapi.json')).json();
    for (const { method, path } of endpointsOf(document)) {
      expect(messagesFor('id').portal.apiSummaries).toHaveProperty([`${method} ${path}`]);
    }
  });

  test('a member logs a spread by token, once however often it is sent', async ({
    make,
    visit,
    clock,
  }) => {
    const kim = await make.group({ kind: 'kim' });
    const member = await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    const bulletin = await make.bulletin({ state: 'published' });
    const task = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const spread = {
      id: newId(),
      channel: 'mosque',
      areaCode: kim.areaCode,
      happenedAt: clock.now.toISOString(),
      audienceEstimate: 40,
    };
    const writer = throughToken(member, ['tasks:read', 'tasks:write']);
    const path = `/api/v1/relay-tasks/${task.id}/spreads`;

    expect((await visit(path, { as: writer, json: spread })).status).toBe(201);
    const again = await visit(path, { as: writer, json: spread });
    expect(await again.json()).toMatchObject({ spreadCount: 1, state: 'accepted' });

    const reader = throughToken(member, ['tasks:read']);
    expect((await visit(path, { as: reader, json: { ...spread, id: newId() } })).status).toBe(403);
    expect((await visit(path, { json: spread })).status).toBe(401);
    const wrong = await visit(path, { as: writer, json: { ...spread, audienceEstimate: -1 } });
    expect(wrong.status).toBe(400);
  });

  test('coverage is for whoever may see it', async ({ make, visit }) => {
    const bulletin = await make.bulletin({ state: 'published' });
    const editor = throughToken(await make.person({ posts: ['city_editor'] }), ['coverage:read']);
    const path = `/api/v1/bulletins/${bulletin.id}/coverage`;
    expect(await (await visit(path, { as: editor })).json()).toMatchObject({ people: 0, kims: 0 });
    expect((await visit(path)).status).toBe(401);
  });
});
