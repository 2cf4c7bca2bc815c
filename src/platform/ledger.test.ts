import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { sql } from 'kysely';

import { describe, expect, test } from '#test/test.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Db } from './db.ts';
import { listDailyRoots, verifyLedger, writeLedger } from './ledger.ts';
import { inTransaction, type Services } from './services.ts';

const entry = (act: string) => ({
  act,
  subjectKind: 'bulletin',
  subjectId: 'b-1',
  actorPost: 'city_editor',
  body: { title: 'Air bersih', version: 1, tags: ['air', 'kesehatan'] },
});

async function writeThree(services: Services): Promise<void> {
  for (const act of ['published', 'corrected', 'withdrawn'])
    await writeLedger(services, entry(act));
}

const tamper = (db: Db, statement: string) => sql.raw(statement).execute(db);

describe('the ledger', () => {
  test('an empty one is whole', async ({ db }) => {
    expect(await verifyLedger(db)).toMatchObject({ ok: true, entries: 0 });
  });

  test('what was written is whole, whatever the body holds', async ({ db, services }) => {
    await writeThree(services);
    await writeLedger(services, {
      ...entry('published'),
      body: {
        z: 1,
        a: [null, 0.1, 1e21, -0],
        é: { when: services.now(), left: undefined },
        text: '"\\\u2028😀',
      },
    });
    expect(await verifyLedger(db)).toMatchObject({ ok: true, entries: 4 });
  });

  test('anyone can compute the first hash with nothing but SHA-256', async ({
    db,
    services,
    clock,
  }) => {
    await writeLedger(services, entry('published'));
    const { hash } = await db.selectFrom('ledger_entries').select('hash').executeTakeFirstOrThrow();

    const text =
      `{"act":"published","actor_post":"city_editor","at":"${clock.now.toISOString()}",` +
      '"body":{"tags":["air","kesehatan"],"title":"Air bersih","version":1},"position":1,' +
      `"previous_hash":"${'0'.repeat(64)}","subject":{"id":"b-1","kind":"bulletin"}}`;
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test.for([
    [
      'an altered body',
      `update ledger_entries set body = '{"title":"Lain"}' where position = 2`,
      2,
      'altered',
    ],
    [
      'an altered time',
      `update ledger_entries set at = at + interval '1 ms' where position = 1`,
      1,
      'altered',
    ],
    [
      'another post',
      `update ledger_entries set actor_post = 'kim_chair' where position = 3`,
      3,
      'altered',
    ],
    ['a removed entry', 'delete from ledger_entries where position = 2', 2, 'missing'],
    ['a removed beginning', 'delete from ledger_entries where position = 1', 1, 'missing'],
    ['a removed end', 'delete from ledger_entries where position = 3', 3, 'missing'],
    ['an emptied ledger', 'delete from ledger_entries', 1, 'missing'],
  ] as const)(
    '%s breaks it and is found',
    async ([, statement, position, fault], { db, services }) => {
      await writeThree(services);
      await tamper(db, statement);
      expect(await verifyLedger(db)).toMatchObject({ ok: false, firstBad: { position, fault } });
    },
  );

  test('two entries that changed places break it', async ({ db, services }) => {
    await writeThree(services);
    for (const [from, to] of [
      [2, 99],
      [3, 2],
      [99, 3],
    ]) {
      await tamper(db, `update ledger_entries set position = ${to} where position = ${from}`);
    }
    expect(await verifyLedger(db)).toMatchObject({ ok: false, firstBad: { position: 2 } });
  });

  test('a forged chain differs from the root of its day', async ({ db, services }) => {
    await writeThree(services);
    await tamper(db, 'create temp table true_days on commit drop as select * from ledger_days');
    await tamper(db, 'delete from ledger_entries where position = 3');
    await writeLedger(services, entry('expired'));
    await tamper(
      db,
      'update ledger_days set hash = d.hash from true_days d where ledger_days.day = d.day',
    );
    expect(await verifyLedger(db)).toMatchObject({
      ok: false,
      firstBad: { position: 3, fault: 'day_root_differs' },
    });
  });

  test('each local day has the hash of its last entry as root', async ({ db, services, clock }) => {
    await writeLedger(services, entry('published'));
    clock.now = new Date('2026-11-23T16:59:59Z'); // 23.59.59 WIB, still Monday
    await writeLedger(services, entry('corrected'));
    clock.now = new Date('2026-11-23T17:00:00Z');
    await writeLedger(services, entry('expired'));

    const roots = await listDailyRoots(db);
    expect(roots.map(({ day, position }) => [day, position])).toEqual([
      ['2026-11-24', 3],
      ['2026-11-23', 2],
    ]);
    expect(await verifyLedger(db)).toMatchObject({ ok: true, head: { hash: roots[0]?.hash } });
  });

  test('writers at the same moment keep one chain', async ({ pool, services }) => {
    const committed = { ...services, db: pool };
    try {
      await Promise.all(
        Array.from({ length: 6 }, () =>
          inTransaction(committed, async (tx) => {
            await writeLedger(tx, entry('published'));
            await writeLedger(tx, entry('corrected'));
          }),
        ),
      );
      expect(await verifyLedger(pool)).toMatchObject({ ok: true, entries: 12 });
    } finally {
      await pool.deleteFrom('ledger_entries').execute();
      await pool.deleteFrom('ledger_days').execute();
    }
  });

  test('a transaction that is rolled back leaves no gap', async ({ pool, services }) => {
    const committed = { ...services, db: pool };
    try {
      const failed = inTransaction(committed, async (tx) => {
        await writeLedger(tx, entry('published'));
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      await inTransaction(committed, (tx) => writeLedger(tx, entry('published')));
      expect(await verifyLedger(pool)).toMatchObject({ ok: true, entries: 1 });
    } finally {
      await pool.deleteFrom('ledger_entries').execute();
      await pool.deleteFrom('ledger_days').execute();
    }
  });
});

describe('canonical JSON', () => {
  test('the order of names does not matter, their UTF-16 units decide', () => {
    expect(canonicalJson({ b: 1, a: { d: true, c: null }, '\u20ac': 'x', '1': 2 })).toBe(
      '{"1":2,"a":{"c":null,"d":true},"b":1,"€":"x"}',
    );
  });

  test('it reads back as the same value and writes back as the same text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
