import type { Db } from '#platform/db.ts';
import { claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { matchMessage } from '../look-up/match-message.ts';
import { findClaim } from '../queries.ts';
import { confirmVariant } from './confirm-variant.ts';
import { indexClaim } from './index-claim.ts';
import { mergeClaim } from './merge-claim.ts';
import { unmergeClaim } from './unmerge-claim.ts';

const OK = { ok: true };
const refused = (refusal: string) => ({ ok: false, refusal });

/** Titles of the notices this person has on their desk. */
const toldTo = async (db: Db, { personId }: { personId: string }) => {
  const rows = await db
    .selectFrom('notices as n')
    .innerJoin('deliveries as d', 'd.notice_id', 'n.id')
    .select(['n.title', 'n.body'])
    .where('d.person_id', '=', personId)
    .where('d.channel', '=', 'desk')
    .orderBy('n.created_at')
    .orderBy('n.id')
    .execute();
  return rows;
};

describe('the same message told twice', () => {
  test('follows the first: its words find the first, and whoever waited waits for it', async ({
    db,
    make,
    services,
  }) => {
    const { finder, resident } = await claimCastOf(make);
    const first = await make.claim({ quote: 'Gaji RT dipotong mulai bulan depan kata pak camat' });
    const quote = 'Honor ketua lingkungan katanya disunat terus oleh kecamatan tiap awal bulan';
    const twin = await make.claim({ quote });
    await make.claimInterest({ claimId: twin.id, personId: resident.personId });
    for (const { id } of [first, twin]) await indexClaim(services, id);
    const merge = (into: string) => mergeClaim(services, { claimId: twin.id, actor: finder, into });
    expect(await merge('zzzzzzzz')).toEqual(refused('unknown_claim'));
    expect(await merge(twin.code)).toEqual(refused('same_claim'));
    expect(await merge(` ${first.code.toUpperCase()} `)).toEqual(OK);
    const best = async () => (await matchMessage(db, { text: quote })).candidates[0]?.subjectId;
    expect(await best()).toBe(first.id);
    const waiting = await db
      .selectFrom('claim_interests')
      .select('person_id')
      .where('claim_id', '=', first.id)
      .execute();
    expect(waiting).toEqual([{ person_id: resident.personId }]);

    const apart = { claimId: twin.id, actor: finder, reason: 'Beda isinya' };
    expect(await unmergeClaim(services, apart)).toEqual(OK);
    expect(await best()).toBe(twin.id);
  });

  test('if the first is answered, those who waited have the answer with the merging', async ({
    db,
    make,
    services,
  }) => {
    const { finder, resident } = await claimCastOf(make);
    const first = await make.claim({ state: 'published', title: 'Gaji RT', summary: 'Tetap.' });
    const twin = await make.claim();
    await make.claimInterest({ claimId: twin.id, personId: resident.personId });
    await mergeClaim(services, { claimId: twin.id, actor: finder, into: first.code });
    expect(await toldTo(db, resident)).toEqual([
      { title: 'Jawaban cek fakta [SALAH] Gaji RT', body: 'Tetap.' },
    ]);
  });

  test('leads no chains, and not to what nobody checks', async ({ db, make, services }) => {
    const { finder: actor } = await claimCastOf(make);
    const [one, two, three] = [await make.claim(), await make.claim(), await make.claim()];
    const aside = await make.claim({ state: 'set_aside' });
    const merge = (claim: typeof one, into: typeof one) =>
      mergeClaim(services, { claimId: claim.id, actor, into: into.code });
    expect(await merge(one, aside)).toEqual(refused('unknown_claim'));
    expect(await merge(one, two)).toEqual(OK);
    expect(await merge(two, three)).toEqual(OK);
    expect((await findClaim(db, one.id)).mergedInto).toBe(three.id);
    const four = await make.claim();
    expect(await merge(four, one)).toEqual(OK);
    expect((await findClaim(db, four.id)).mergedInto).toBe(three.id);
  });

  test('a published one is not merged away', async ({ make, services }) => {
    const { finder } = await claimCastOf(make);
    const [claim, first] = [await make.claim({ state: 'published' }), await make.claim()];
    const merge = { claimId: claim.id, actor: finder, into: first.code };
    expect(await mergeClaim(services, merge)).toEqual(refused('wrong_state'));
  });

  test('confirmed by the desk, other words of it are known from then on', async ({
    db,
    make,
    services,
  }) => {
    const { finder } = await claimCastOf(make);
    const { id: claimId } = await make.claim({ state: 'evidence' });
    const text = 'Jangan mandi pakai air ledeng, katanya ada racun tikus di tandon pusat';
    const tip = await make.tip({ text, state: 'suggested' });
    const asked = { claimId, actor: finder, tipId: tip.id };
    expect(await confirmVariant(services, asked)).toEqual(OK);
    expect(await confirmVariant(services, asked)).toEqual(refused('already_answered'));
    const { candidates } = await matchMessage(db, { text });
    expect(candidates[0]).toMatchObject({ subjectId: claimId, via: 'exact' });
    const settled = await db.selectFrom('tips').select(['claim_id', 'state']).executeTakeFirst();
    expect(settled).toEqual({ claim_id: claimId, state: 'queued' });
  });
});
