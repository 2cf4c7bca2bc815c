import type { Db } from '#platform/db.ts';
import { claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { findClaim } from '../queries.ts';
import { openClaim } from './open-claim.ts';
import { publishInterim } from './publish-interim.ts';
import { sweepClaims } from './sweep-claims.ts';
import { takeClaim } from './take-claim.ts';
import { triageClaim } from './triage-claim.ts';

const hours = (count: number) => count * 3_600_000;

/** Whom the late notices reached, and what they said. */
const toldLate = (db: Db, kind = 'claim_desk_late') =>
  db
    .selectFrom('notices as n')
    .innerJoin('deliveries as d', 'd.notice_id', 'n.id')
    .select(['n.body', 'd.person_id'])
    .where('n.kind', '=', kind)
    .where('d.channel', '=', 'desk')
    .orderBy('n.created_at')
    .execute();

describe('what is late', () => {
  test('is told to the editors and to whoever has it, each clock once', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const { editor, otherEditor, finder } = await claimCastOf(make);
    const begin = clock.now.getTime();
    const claimId = await openClaim(services, { quote: 'Air keran beracun', areaCode: null });
    const at = async (count: number) => {
      clock.now = new Date(begin + hours(count));
      await sweepClaims(services);
      await sweepClaims(services);
      return (await toldLate(db)).length;
    };
    expect(await at(2.9)).toBe(0);
    expect(await at(3)).toBe(2);
    expect((await findClaim(db, claimId)).lateAt).toEqual(clock.now);

    const weight = { harm: 3, nearness: 3, topic: 'health', title: 'Air keran' } as const;
    const more = { aboutCity: false, isTemplate: false, harmsLife: true };
    await triageClaim(services, { claimId, actor: finder, ...weight, ...more });
    await takeClaim(services, { claimId, actor: finder });
    // the word for the meantime was due with the weighing, three hours after the message
    expect(await at(3.1)).toBe(5);
    await publishInterim(services, { claimId, actor: editor, text: 'Rebus dulu airnya.' });
    expect(await findClaim(db, claimId)).toMatchObject({ lateAt: null, interimDueAt: null });
    expect(await at(23.9)).toBe(5);
    expect(await at(24)).toBe(8);
    expect(await at(400)).toBe(8);

    const told = await toldLate(db);
    expect(
      told
        .slice(0, 2)
        .map(({ person_id }) => person_id)
        .sort(),
    ).toEqual([editor.personId, otherEditor.personId].sort());
    expect([...new Set(told.map(({ body }) => body))]).toEqual([
      'Langkah ini lewat waktu',
      'Keterangan sementara lewat waktu',
      'Jawaban untuk penanya lewat waktu',
    ]);
  });

  test('a question that an office does not answer reminds the office and who asked, once', async ({
    db,
    make,
    services,
    clock,
  }) => {
    const { agency, liaison, finder } = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence' });
    const asked = { claimId, officeId: agency.id, askedBy: finder.personId };
    await make.confirmation({ ...asked, dueAt: clock.now });
    await sweepClaims(services);
    await sweepClaims(services);
    const told = await toldLate(db, 'claim_desk_confirmation_late');
    const people = told.map(({ person_id }) => person_id);
    expect(people).toHaveLength(new Set(people).size);
    expect(people).toEqual(expect.arrayContaining([finder.personId, liaison.personId]));
    const row = await db.selectFrom('claim_confirmations').select('late_at').executeTakeFirst();
    expect(row?.late_at).toEqual(clock.now);
  });
});

describe('how many asked', () => {
  test('is counted from the messages of the claim and of those merged into it', async ({
    db,
    make,
    services,
  }) => {
    const first = await make.claim({ harm: 2, nearness: 2 });
    const twin = await make.claim({ state: 'merged', mergedInto: first.id });
    const other = await make.claim();
    const [here, there, beyond] = ['99.01.01.1001', '99.01.01.1002', '99.01.01.1003'];
    await make.tip({ claimId: first.id, askedFrom: { [here]: 3, '': 4 } });
    await make.tip({ claimId: first.id, askedFrom: { [here]: 1, [there]: 2 } });
    await make.tip({ claimId: twin.id, askedFrom: { [beyond]: 12 } });
    await make.tip({ claimId: other.id, askedFrom: { [here]: 1 } });
    const before = (await findClaim(db, first.id)).version;
    await sweepClaims(services);
    expect(await findClaim(db, first.id)).toMatchObject({
      ...{ asked: 22, areasAsked: 3, spread: 3, priority: 12, version: before },
    });
    expect(await findClaim(db, other.id)).toMatchObject({ asked: 1, areasAsked: 1, spread: 1 });
  });

  test('makes a spread wider and never narrower', async ({ db, make, services }) => {
    const { id: claimId } = await make.claim({ spread: 3 });
    await make.tip({ claimId, askedFrom: { '': 1 } });
    await sweepClaims(services);
    expect((await findClaim(db, claimId)).spread).toBe(3);
  });
});
