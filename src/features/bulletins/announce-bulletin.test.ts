import { quietEvents as events } from '#test/bulletin-desk.ts';
import { describe, expect, test } from '#test/test.ts';
import { announceBulletin } from './announce-bulletin.ts';
import { withdrawBulletin } from './withdraw-bulletin.ts';

describe('telling other programs of a bulletin', () => {
  test('says what everybody may read, and takes it back when it is withdrawn', async ({
    services,
    make,
    clock,
  }) => {
    await make.webhook(['bulletin.published', 'bulletin.withdrawn']);
    const bulletin = await make.bulletin({ state: 'published', title: 'Kerja bakti Minggu' });
    const bulletinId = bulletin.id;
    await announceBulletin(services, { bulletinId, event: 'bulletin.published' });
    expect(await make.announced()).toMatchObject([
      { event: 'bulletin.published', state: 'queued', body: { title: 'Kerja bakti Minggu' } },
    ]);

    clock.now = new Date(clock.now.getTime() + 1000);
    const actor = await make.person({ posts: ['city_editor'] });
    const reason = 'Acaranya batal';
    const outcome = await withdrawBulletin(services, { bulletinId, actor, events, reason });
    expect(outcome).toEqual({ ok: true });
    expect(await make.announced()).toMatchObject([
      { event: 'bulletin.published', state: 'dropped', body: {} },
      { event: 'bulletin.withdrawn', body: { state: 'withdrawn', withdrawalReason: reason } },
    ]);
  });

  test('says nothing of a draft', async ({ services, make }) => {
    await make.webhook(['bulletin.published']);
    const { id: bulletinId } = await make.bulletin({ state: 'draft' });
    await announceBulletin(services, { bulletinId, event: 'bulletin.published' });
    expect(await make.announced()).toEqual([]);
  });
});
