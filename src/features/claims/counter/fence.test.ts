import { askQuestion, withdrawBulletin } from '#features/bulletins';
import { relayEvents } from '#features/relay';
import { bulletinsOf, cityOf, counter, HERE } from '#test/counter-city.ts';
import { describe, expect, test } from '#test/test.ts';

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
