import { describe, expect, test } from '#test/test.ts';
import { deliverWaiting } from './deliver.ts';
import { notify, writeFollowerDeliveries } from './notify.ts';
import { recallNotices } from './recall-notices.ts';

const NOTICE = {
  kind: 'claim_published',
  subjectKind: 'claim',
  subjectId: 'x',
  title: 'Jawaban',
  body: '',
  path: '/cek/x',
  urgency: 'important',
} as const;

describe('calling a notice back', () => {
  test('stops what waits, and what a fan-out under way is yet to write', async ({
    services,
    make,
    db,
  }) => {
    const person = await make.person();
    await db
      .insertInto('subscriptions')
      .values({
        ...{ id: crypto.randomUUID(), channel: 'email', address: 'pengikut@contoh.test' },
        ...{ about: 'claim', ref: 'x', token: 'abcdefghijkmnpqrstuvwxyz' },
        ...{ created_at: services.now(), confirmed_at: services.now() },
      })
      .execute();
    const noticeId = await notify(services, { ...NOTICE, key: 'one' }, [
      { people: [person.personId] },
    ]);
    await notify(services, { ...NOTICE, key: 'two', kind: 'claim_withdrawn' }, [
      { people: [person.personId] },
    ]);
    await recallNotices(services, {
      subjectKind: 'claim',
      subjectId: 'x',
      kinds: ['claim_published'],
    });
    await writeFollowerDeliveries(services, {
      noticeId: noticeId!,
      followed: [{ about: 'claim', ref: 'x' }],
      urgency: 'important',
    });
    await deliverWaiting.run({}, services);
    const rows = await db
      .selectFrom('deliveries as d')
      .innerJoin('notices as n', 'n.id', 'd.notice_id')
      .select(['n.kind', 'd.state'])
      .where('d.channel', '=', 'email')
      .orderBy('n.kind')
      .orderBy('d.state')
      .execute();
    expect(rows).toEqual([
      { kind: 'claim_published', state: 'suppressed' },
      { kind: 'claim_published', state: 'suppressed' },
      { kind: 'claim_withdrawn', state: 'sent' },
    ]);
  });
});
