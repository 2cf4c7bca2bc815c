import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import {
  bulletinsOf,
  cityOf,
  counter,
  ELSEWHERE,
  HERE,
  kimsAsked,
  THERE,
} from '#test/counter-city.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { claimsBehind, claimsToWiden } from './counter.queries.ts';

/** The next number, published as the correction. */
async function correct({ db, now }: Services, make: Make, claimId: string) {
  const { id } = await make.verdict({
    claimId,
    number: 2,
    verdict: 'misleading',
    summary: 'Air keran aman, tetapi keruh dua hari di satu kelurahan.',
    changeNote: 'Ditambahkan soal air keruh.',
    publishedAt: now(),
  });
  await db
    .updateTable('claims')
    .set({ published_verdict_id: id })
    .where('id', '=', claimId)
    .execute();
}

async function withdraw({ db, now }: Services, make: Make, claimId: string) {
  const { personId } = await make.person();
  await db
    .updateTable('claims')
    .set({ state: 'withdrawn', withdrawn_at: now(), reason: 'Sumbernya ternyata keliru.' })
    .where('id', '=', claimId)
    .execute();
  await db
    .insertInto('claim_history')
    .values({
      id: newId(),
      claim_id: claimId,
      at: now(),
      event: 'withdrawn',
      from_state: 'published',
      to_state: 'withdrawn',
      person_id: personId,
      post: 'fact_editor@diskominfo',
    })
    .execute();
}

/** An address that follows a kelurahan. */
async function followArea({ db, now }: Services, areaCode: string) {
  await db
    .insertInto('subscriptions')
    .values({
      id: newId(),
      channel: 'email',
      address: 'pengikut@contoh.test',
      about: 'area',
      ref: areaCode,
      token: newCode(24),
      created_at: now(),
      confirmed_at: now(),
    })
    .execute();
}

describe('the clarification of a verdict', () => {
  test('goes to exactly the KIM whose areas asked, once', async ({ services, make }) => {
    const { kims, claim } = await cityOf(make);
    await make.tip({ claimId: claim.id, askedFrom: { [HERE]: 1, [THERE]: 2, '': 1 } });
    await counter(services, claim.id);
    await counter(services, claim.id);
    expect(await kimsAsked(services)).toEqual([kims.here.id, kims.there.id].sort());
    expect(await bulletinsOf(services)).toHaveLength(1);
  });

  test('bothers no KIM while nobody knows where the message goes round', async ({
    services,
    make,
  }) => {
    const { claim } = await cityOf(make);
    await make.tip({ claimId: claim.id, askedFrom: { '': 3 } });
    await counter(services, claim.id);
    expect(await kimsAsked(services)).toEqual([]);
    expect(await bulletinsOf(services)).toMatchObject([{ state: 'published' }]);
  });

  test('is for the whole city when the message has gone wide', async ({ services, make }) => {
    const { kims, claim } = await cityOf(make, { spread: 3 });
    await counter(services, claim.id);
    const all = Object.values(kims).map(({ id }) => id);
    expect(await kimsAsked(services)).toEqual(all.sort());
  });

  test('has the verdict before the title and never the message itself', async ({
    services,
    make,
    db,
  }) => {
    const { claim } = await cityOf(make);
    await counter(services, claim.id);
    const [bulletin] = await bulletinsOf(services);
    expect(bulletin).toMatchObject({
      kind: 'clarification',
      title: 'SALAH: Air keran beracun mulai besok',
      summary: 'Air keran diperiksa tiap hari dan aman.',
      slug: 'klarifikasi-air-keran-beracun-mulai-besok',
    });
    expect(bulletin!.body).toContain(`/cek/${claim.slug}`);
    expect(JSON.stringify(bulletin)).not.toContain('sebelum terlambat');
    const notices = await db.selectFrom('notices').select(['title', 'body']).execute();
    for (const { title } of notices) {
      if (title.includes('beracun')) expect(title).toMatch(/SALAH: Air keran beracun/);
    }
  });

  test('has the two readers of the verdict for its four eyes', async ({ services, make, db }) => {
    const { claim } = await cityOf(make);
    await counter(services, claim.id);
    const verdict = await db.selectFrom('claim_verdicts').selectAll().executeTakeFirstOrThrow();
    expect(await bulletinsOf(services)).toMatchObject([
      { origin: 'claim', written_by: verdict.drafted_by, approved_by: verdict.second_by },
    ]);
    const counters = await db.selectFrom('claims').select('bulletin_id').execute();
    expect(counters[0]!.bulletin_id).not.toBeNull();
  });

  test('reaches places that ask later, and only the new ones are told', async ({
    services,
    make,
    clock,
  }) => {
    const { kims, claim } = await cityOf(make);
    await make.tip({ claimId: claim.id, askedFrom: { [HERE]: 1 } });
    await counter(services, claim.id);
    clock.now = new Date(clock.now.getTime() + 60_000);
    await make.tip({ claimId: claim.id, askedFrom: { [ELSEWHERE]: 1 } });
    expect(await claimsToWiden(services.db)).toEqual([claim.id]);
    clock.now = new Date(clock.now.getTime() + 60_000);
    await counter(services, claim.id);
    expect(await claimsToWiden(services.db)).toEqual([]);
    expect(await kimsAsked(services)).toEqual([kims.here.id, kims.elsewhere.id].sort());
  });

  test('reaches the places of a claim that was found to be the same', async ({
    services,
    make,
  }) => {
    const { kims, claim } = await cityOf(make);
    await make.tip({ claimId: claim.id, askedFrom: { [HERE]: 1 } });
    await counter(services, claim.id);
    const same = await make.claim({ state: 'merged', mergedInto: claim.id });
    const yesterday = new Date(services.now().getTime() - 86_400_000);
    await make.tip({ claimId: same.id, askedFrom: { [THERE]: 1 }, at: yesterday });
    expect(await claimsToWiden(services.db)).toEqual([claim.id]);
    await counter(services, claim.id);
    expect(await claimsToWiden(services.db)).toEqual([]);
    expect(await kimsAsked(services)).toEqual([kims.here.id, kims.there.id].sort());
  });

  test('tells a KIM of the task once, however often it grows', async ({
    services,
    make,
    db,
    clock,
  }) => {
    const { kims, claim } = await cityOf(make);
    const member = await make.worker(kims.here, 'kim_member');
    const later = await make.worker(kims.there, 'kim_member');
    await make.tip({ claimId: claim.id, askedFrom: { [HERE]: 1 } });
    await counter(services, claim.id);
    clock.now = new Date(clock.now.getTime() + 60_000);
    await make.tip({ claimId: claim.id, askedFrom: { [THERE]: 1 } });
    await counter(services, claim.id);
    const told = await db
      .selectFrom('deliveries as d')
      .innerJoin('notices as n', 'n.id', 'd.notice_id')
      .select('d.person_id as who')
      .where('n.kind', '=', 'relay_task_sent')
      .where('d.channel', '=', 'desk')
      .execute();
    expect(told.map(({ who }) => who).sort()).toEqual([member.personId, later.personId].sort());
  });

  test('a correction travels to everybody who was asked, also to those who joined later', async ({
    services,
    make,
    clock,
  }) => {
    const { kims, claim } = await cityOf(make);
    await make.tip({ claimId: claim.id, askedFrom: { [HERE]: 1 } });
    await counter(services, claim.id);
    clock.now = new Date(clock.now.getTime() + 60_000);
    await make.tip({ claimId: claim.id, askedFrom: { [THERE]: 1 } });
    await counter(services, claim.id);
    await correct(services, make, claim.id);
    expect(await claimsBehind(services.db)).toEqual([claim.id]);
    await counter(services, claim.id);
    expect(await claimsBehind(services.db)).toEqual([]);
    expect(await kimsAsked(services, 2)).toEqual([kims.here.id, kims.there.id].sort());
    expect(await bulletinsOf(services)).toMatchObject([
      {
        state: 'corrected',
        title: 'MENYESATKAN: Air keran beracun mulai besok',
        correction_note: 'Ditambahkan soal air keruh.',
        slug: 'klarifikasi-air-keran-beracun-mulai-besok',
      },
    ]);
  });

  test('is taken back with the verdict, and what waits to be sent is not sent', async ({
    services,
    make,
    db,
    runJobs,
  }) => {
    const { claim } = await cityOf(make);
    await make.tip({ claimId: claim.id, askedFrom: { [HERE]: 1 } });
    await followArea(services, HERE);
    await counter(services, claim.id);
    await withdraw(services, make, claim.id);
    await counter(services, claim.id);
    await counter(services, claim.id);
    expect(await bulletinsOf(services)).toMatchObject([
      { state: 'withdrawn', withdrawal_reason: 'Sumbernya ternyata keliru.' },
    ]);
    expect(await kimsAsked(services)).toEqual([]);
    await runJobs();
    const sent = await db
      .selectFrom('deliveries as d')
      .innerJoin('notices as n', 'n.id', 'd.notice_id')
      .select('n.kind')
      .where('d.subscription_id', 'is not', null)
      .where('d.state', '=', 'sent')
      .execute();
    expect(sent).toEqual([{ kind: 'bulletin_withdrawn' }]);
  });

  test('a verdict after a withdrawal is told anew', async ({ services, make, db }) => {
    const { claim } = await cityOf(make);
    await counter(services, claim.id);
    await withdraw(services, make, claim.id);
    await counter(services, claim.id);
    await db.updateTable('claims').set({ withdrawn_at: null, state: 'published' }).execute();
    await correct(services, make, claim.id);
    await counter(services, claim.id);
    expect((await bulletinsOf(services)).map(({ state }) => state)).toEqual([
      'withdrawn',
      'published',
    ]);
  });
});
