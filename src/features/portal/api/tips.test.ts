import { z } from 'zod';

import type { Actor } from '#features/accounts';
import { claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';

const Taken = z.object({ code: z.string(), again: z.boolean() });
const text =
  'Sebarkan! Mulai besok air sungai Sekampung beracun karena limbah pabrik kertas, jangan dipakai mandi.';

const withToken = (actor: Actor, scopes: Actor['scopes'] = ['tips:write']): Actor => ({
  ...actor,
  ...{ via: 'token', scopes, secondFactor: false },
});

describe('messages in the API', () => {
  test('are taken in from a program, and everybody with the code sees what became of them', async ({
    make,
    visit,
  }) => {
    const { resident } = await claimCastOf(make);
    const as = withToken(resident);
    const first = await visit('/api/v1/tips', { as, json: { text } });
    expect(first.status).toBe(201);
    const { code, again } = Taken.parse(await first.json());
    expect(again).toBe(false);
    const second = await visit('/api/v1/tips', { as, json: { text } });
    expect(Taken.parse(await second.json())).toEqual({ code, again: true });

    const seen = await visit(`/api/v1/tips/${code}`);
    expect(await seen.json()).toMatchObject({ code, outcome: 'working', asked: 1, verdict: null });
    expect((await visit('/api/v1/tips/22222222')).status).toBe(404);
  });

  test('take a token made for it, and name what is wrong', async ({ make, visit }) => {
    const { resident, kim } = await claimCastOf(make);
    expect((await visit('/api/v1/tips', { json: { text } })).status).toBe(401);
    const other = withToken(resident, ['reports:write']);
    expect((await visit('/api/v1/tips', { as: other, json: { text } })).status).toBe(403);
    const as = withToken(resident);
    const short = await visit('/api/v1/tips', { as, json: { text: 'benar?' } });
    expect(short.status).toBe(422);
    expect(await short.json()).toMatchObject({ errors: { text: 'too_short' } });
    const sighting = { groupId: kim.id, channel: 'tiktok' };
    const stranger = await visit('/api/v1/tips', { as, json: { text, sighting } });
    expect(stranger.status).toBe(403);
    const picture = Buffer.from('no picture at all').toString('base64');
    const wrong = await visit('/api/v1/tips', { as, json: { picture } });
    expect(await wrong.json()).toMatchObject({ errors: { picture: 'not_an_image' } });
  });

  test('a member of a KIM tells where it was seen', async ({ make, visit, db }) => {
    const { member, kim } = await claimCastOf(make);
    const sighting = { groupId: kim.id, channel: 'tiktok', seenOn: '2026-11-22' };
    const told = await visit('/api/v1/tips', { as: withToken(member), json: { text, sighting } });
    expect(told.status).toBe(201);
    const rows = await db.selectFrom('tip_sightings').select(['channel', 'group_id']).execute();
    expect(rows).toEqual([{ channel: 'tiktok', group_id: kim.id }]);
    const waiting = await db.selectFrom('claim_interests').select(['why']).execute();
    expect(waiting).toEqual([{ why: 'kim' }]);
  });
});
