import { askQuestion, withdrawBulletin } from '#features/bulletins';
import { relayEvents } from '#features/relay';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';
import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { counterClaim } from './counter-claim.ts';
import { claimsAskedSince, claimsBehind } from './counter.queries.ts';

const HERE = '99.01.01.1001';
const THERE = '99.01.01.1002';
const ELSEWHERE = '99.01.02.1001';

/** Three places with a KIM each, and a claim that two of them asked about. */
async function cityOf(make: Make, wish: Parameters<Make['claim']>[0] = {}) {
  const kims = {
    here: await make.kim({ areaCode: HERE }),
    there: await make.kim({ areaCode: THERE }),
    elsewhere: await make.kim({ areaCode: ELSEWHERE }),
  };
  const claim = await make.claim({
    state: 'published',
    title: 'Air keran beracun mulai besok',
    quote: 'AWAS!! Air keran beracun mulai besok, sebarkan ke semua grup sebelum terlambat',
    ...wish,
  });
  return { kims, claim };
}

const counter = (services: Services, claimId: string) =>
  counterClaim(services, { claimId, events: relayEvents });

const bulletinsOf = ({ db }: Services) =>
  db.selectFrom('bulletins').selectAll().orderBy('slug').execute();

async function kimsAsked({ db }: Services, round = 1): Promise<string[]> {
  const tasks = await db
    .selectFrom('relay_tasks')
    .select('group_id')
    .where('round', '=', round)
    .where('closed_at', 'is', null)
    .execute();
  return tasks.map(({ group_id }) => group_id).sort();
}

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
    expect(await claimsAskedSince(services.db)).toEqual([claim.id]);
    clock.now = new Date(clock.now.getTime() + 60_000);
    await counter(services, claim.id);
    expect(await claimsAskedSince(services.db)).toEqual([]);
    expect(await kimsAsked(services)).toEqual([kims.here.id, kims.elsewhere.id].sort());
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

describe('the fence around a clarification', () => {
  test('nobody at the bulletin desk rewrites, withdraws or answers in its place', async ({
    services,
    make,
    visit,
    db,
  }) => {
    const { claim } = await cityOf(make);
    await counter(services, claim.id);
    const [bulletin] = await bulletinsOf(services);
    const editor = await make.person({ posts: ['city_editor'] });
    const asked = { actor: editor, bulletinId: bulletin!.id, events: relayEvents };
    const reason = 'Kami tidak suka putusan ini.';
    expect(await withdrawBulletin(services, { ...asked, reason })).toEqual({
      ok: false,
      refusal: 'follows_a_claim',
    });
    const question = { slug: bulletin!.slug, body: 'Apakah ini benar?', name: '', email: '' };
    expect(await askQuestion(services, { ...question, askerId: null, via: '' })).toMatchObject({
      ok: false,
    });
    const page = await (await visit(`/kabar/${bulletin!.slug}`)).text();
    expect(page).not.toContain('Ajukan pertanyaan');
    expect(await db.selectFrom('questions').select('id').execute()).toEqual([]);
  });

  test('says in the kit of a KIM what the verdict is and what to do', async ({
    services,
    make,
    visit,
    db,
  }) => {
    const { claim } = await cityOf(make);
    await make.tip({ claimId: claim.id, askedFrom: { [HERE]: 1 } });
    await db.updateTable('claim_verdicts').set({ advice: 'Jangan diteruskan.' }).execute();
    await counter(services, claim.id);
    const { code } = await db
      .selectFrom('links')
      .select('code')
      .where('group_id', 'is not', null)
      .executeTakeFirstOrThrow();
    const text = await (await visit(`/kit/${code}/whatsapp.txt`)).text();
    expect(text).toContain('*SALAH: Air keran beracun mulai besok*');
    expect(text).toContain('*Yang perlu dilakukan:* Jangan diteruskan.');
    expect(text).not.toContain('sebelum terlambat');
    const sms = await (await visit(`/kit/${code}/sms.txt`)).text();
    expect(sms).toContain('SALAH: Air keran beracun mulai besok. Air keran diperiksa tiap hari');
    const spoken = await (await visit(`/kit/${code}/naskah.txt`)).text();
    expect(spoken).toContain('Jangan diteruskan.');
  });
});
