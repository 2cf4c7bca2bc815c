import fc from 'fast-check';

import { inTransaction } from '#platform/services.ts';
import { describe, expect, test } from '#test/test.ts';
import { afterTry, ATTEMPTS, backOff } from './notice.ts';
import { notify, writeFollowerDeliveries } from './notify.ts';
import { pushDueAt } from './quiet-hours.ts';
import { upsertSubscription } from './subscriptions.queries.ts';

const NOTICE = {
  key: 'a-fact',
  kind: 'test',
  subjectKind: 'bulletin',
  subjectId: 'x',
  title: 'Kabar uji',
  body: 'Isi singkat.',
  path: '/kabar/uji',
  urgency: 'routine',
} as const;

describe('telling people', () => {
  test('whoever is meant twice is told once, and the same fact is told once', async ({
    db,
    make,
    services,
  }) => {
    const kim = await make.group({ kind: 'kim' });
    const chair = await make.person({ posts: [{ post: 'kim_chair', group: kim }] });

    for (let twice = 0; twice < 2; twice += 1) {
      await notify(services, NOTICE, [
        { people: [chair.personId] },
        { group: kim.id },
        { post: 'kim_chair' },
      ]);
    }

    const rows = await db
      .selectFrom('deliveries')
      .select(['channel', 'state'])
      .where('person_id', '=', chair.personId)
      .orderBy('channel')
      .execute();
    expect(rows).toEqual([
      { channel: 'desk', state: 'delivered' },
      { channel: 'email', state: 'queued' },
    ]);
  });

  test('an address in .invalid gets no mail, and neither does who does not want it', async ({
    db,
    make,
    services,
    visit,
  }) => {
    const without = await make.person({ email: 'tanpa@contoh.invalid' });
    const unwilling = await make.person();
    await visit('/meja/pemberitahuan/pilihan', { as: unwilling, form: {} });

    await notify(services, NOTICE, [{ people: [without.personId, unwilling.personId] }]);

    const mails = await db
      .selectFrom('deliveries')
      .select('id')
      .where('channel', '=', 'email')
      .execute();
    expect(mails).toEqual([]);
  });

  test('followers of two things are written once, however often the job starts again', async ({
    db,
    services,
  }) => {
    for (const [n, about, ref] of [
      [1, 'city', ''],
      [1, 'area', '18.72.01'],
      [2, 'area', '18.72.01'],
    ] as const) {
      await upsertSubscription(db, {
        channel: 'email',
        address: `pengikut${n}@contoh.test`,
        addressKeys: {},
        personId: null,
        about,
        ref,
        token: `token-${n}-${about}`,
        now: services.now(),
        confirmed: true,
      });
    }
    await notify(services, NOTICE, []);
    const { id } = await db.selectFrom('notices').select('id').executeTakeFirstOrThrow();
    const job = {
      noticeId: id,
      followed: [
        { about: 'city', ref: '' },
        { about: 'area', ref: '18.72.01' },
      ],
      urgency: 'routine' as const,
    };

    expect(await writeFollowerDeliveries(services, job)).toBe(2);
    expect(await writeFollowerDeliveries(services, job)).toBe(0);
  });

  test('nothing is told when the transaction that tells it fails', async ({ pool, services }) => {
    const failing = inTransaction({ ...services, db: pool }, async (tx) => {
      await notify(tx, { ...NOTICE, key: 'never-told' }, [{ post: 'kim_chair' }]);
      throw new Error('the action failed');
    });
    await expect(failing).rejects.toThrow('the action failed');

    const told = await pool
      .selectFrom('notices')
      .select('id')
      .where('key', '=', 'never-told')
      .execute();
    expect(told).toEqual([]);
  });

  test('waiting times grow and stay below six hours, and trying ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (attempts) => {
        expect(backOff(attempts)).toBeLessThanOrEqual(6 * 3600);
        expect(backOff(attempts + 1)).toBeGreaterThanOrEqual(backOff(attempts));
      }),
    );
    const failed = { sent: false, again: true, detail: 'later' } as const;
    const now = new Date('2026-11-23T03:00:00Z');
    expect(afterTry(failed, ATTEMPTS - 1, now).state).toBe('failed');
    expect(afterTry(failed, ATTEMPTS, now).state).toBe('gave_up');
    expect(afterTry({ ...failed, after: 90 }, 1, now).dueAt).toEqual(
      new Date('2026-11-23T03:01:30Z'),
    );
  });

  test('a phone stays silent at night, except in an emergency', () => {
    const late = new Date('2026-11-23T16:30:00Z'); // 23.30 WIB
    expect(pushDueAt('routine', late, 'Asia/Jakarta')).toEqual(new Date('2026-11-23T22:00:00Z'));
    expect(pushDueAt('emergency', late, 'Asia/Jakarta')).toEqual(late);
    fc.assert(
      fc.property(fc.date({ min: late, max: new Date('2027-11-23') }), (now) => {
        if (Number.isNaN(now.getTime())) return;
        const due = pushDueAt('important', now, 'Asia/Jayapura');
        const hour = Number(
          new Intl.DateTimeFormat('en-GB', {
            timeZone: 'Asia/Jayapura',
            hour: '2-digit',
            hourCycle: 'h23',
          }).format(due),
        );
        expect(hour).toBeGreaterThanOrEqual(5);
        expect(hour).toBeLessThan(21);
        expect(due.getTime() - now.getTime()).toBeLessThan(9 * 3600_000);
      }),
    );
  });
});
