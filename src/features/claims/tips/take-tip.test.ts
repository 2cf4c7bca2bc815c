import { claimCastOf } from '#test/claim-cast.ts';
import { describe, expect, test } from '#test/test.ts';
import { indexRecord } from '../look-up/index-record.ts';
import type { NewTip } from './new-tip.ts';
import { takeTip } from './take-tip.ts';
import { findTip } from './tips.queries.ts';

const WORDS =
  'Sebarkan! Mulai besok air sungai Sekampung beracun karena limbah pabrik kertas, jangan dipakai mandi.';
const OTHER =
  'Undian Bank Contoh Sejahtera membagikan hadiah mobil kepada 100 nasabah yang mengisi formulir ini.';

const asked = (more: Partial<NewTip> = {}): NewTip => ({
  text: WORDS,
  origin: 'web',
  network: '203.0.113.7',
  ...more,
});

describe('taking a message in', () => {
  test('what nobody has seen becomes a case of the desk, and its code tells so', async ({
    services,
    db,
    make,
  }) => {
    await claimCastOf(make);
    const area = await make.area();
    const taken = await takeTip(services, asked({ areaCode: area.code }));
    if (!taken.ok) throw new Error(taken.refusal);

    const tip = await findTip(db, taken.tipId);
    expect(tip).toMatchObject({ state: 'queued', asked: 1, text: WORDS, areaCode: area.code });
    const claim = await db
      .selectFrom('claims')
      .select(['state', 'quote'])
      .where('id', '=', tip.claimId)
      .executeTakeFirstOrThrow();
    expect(claim).toEqual({ state: 'new', quote: WORDS });
  });

  test('the same message is one row, counted once a day for each network', async ({
    services,
    db,
    make,
  }) => {
    await claimCastOf(make);
    const codes = new Set<string>();
    for (let time = 0; time < 30; time += 1) {
      const taken = await takeTip(
        services,
        asked({
          text: time % 2 ? `  ${WORDS.toUpperCase()}!!` : WORDS,
          network: `net ${time % 3}`,
        }),
      );
      if (taken.ok) codes.add(taken.code);
    }

    expect(codes.size).toBe(1);
    const rows = await db.selectFrom('tips').select(['asked', 'sent']).execute();
    expect(rows).toEqual([{ asked: 3, sent: 30 }]);
    expect(await db.selectFrom('tip_counts').select('asked').execute()).toEqual([{ asked: 3 }]);
    expect(await db.selectFrom('claims').select('id').execute()).toHaveLength(1);
  });

  test('a changed copy of a published claim is answered at once', async ({
    services,
    db,
    make,
  }) => {
    const claim = await make.claim({ state: 'published', quote: WORDS });
    await indexRecord(db, {
      subjectId: claim.id,
      kind: 'claim',
      texts: [{ role: 'quote', text: WORDS }],
      urls: [],
      files: [],
      answerable: true,
    });

    const taken = await takeTip(services, asked({ text: `Assalamualaikum bapak ibu. ${WORDS}` }));
    if (!taken.ok) throw new Error(taken.refusal);
    expect(await findTip(db, taken.tipId)).toMatchObject({ state: 'answered', claimId: claim.id });
  });

  test('a message that is being checked already joins that case', async ({
    services,
    db,
    make,
  }) => {
    await claimCastOf(make);
    const first = await takeTip(services, asked());
    const second = await takeTip(services, asked({ text: `Info dari grup RT: ${WORDS}` }));
    if (!first.ok || !second.ok) throw new Error('refused');

    expect(second.code).not.toBe(first.code);
    const [one, other] = [await findTip(db, first.tipId), await findTip(db, second.tipId)];
    expect(other).toMatchObject({ state: 'queued', claimId: one.claimId });
  });

  test('personal data is covered everywhere but in the vault', async ({ services, db, make }) => {
    await claimCastOf(make);
    const text = `${OTHER} Hubungi 0812-3456-7890 atau https://wa.me/6281234567890`;
    const taken = await takeTip(services, asked({ text }));
    if (!taken.ok) throw new Error(taken.refusal);

    const tip = await findTip(db, taken.tipId);
    expect(tip.text).not.toMatch(/7890/);
    expect(tip.links).toEqual([]);
    const [claim] = await db.selectFrom('claims').select('quote').execute();
    expect(claim?.quote).not.toMatch(/7890/);
    const sealed = await db
      .selectFrom('vault')
      .select('subject_kind')
      .where('subject_id', '=', tip.id)
      .execute();
    expect(sealed).toEqual([{ subject_kind: 'tip' }]);
  });

  test('who has an account waits for the answer without asking for it', async ({
    services,
    db,
    make,
  }) => {
    const { resident } = await claimCastOf(make);
    await takeTip(services, asked({ actor: resident }));

    const waiting = await db.selectFrom('claim_interests').select(['why', 'person_id']).execute();
    expect(waiting).toEqual([{ why: 'asker', person_id: resident.personId }]);
    const told = await db.selectFrom('claim_history').select('person_id').execute();
    expect(told).toEqual([{ person_id: null }]);
  });

  test('too little to look for is refused in words', async ({ services }) => {
    expect(await takeTip(services, asked({ text: ' \u200b ' }))).toEqual({
      ok: false,
      refusal: 'empty',
    });
    expect(await takeTip(services, asked({ text: 'ini benar?' }))).toEqual({
      ok: false,
      refusal: 'too_short',
    });
  });
});
