import { claimCastOf } from '#test/claim-cast.ts';
import { drawMessage } from '#test/draw-picture.ts';
import { describe, expect, test } from '#test/test.ts';
import { indexClaim } from '../work/index-claim.ts';

const WORDS =
  'Sebarkan! Mulai besok air sungai Sekampung beracun karena limbah pabrik kertas, jangan dipakai mandi.';

describe('the box of a message', () => {
  test('gives a code and says that the desk will look', async ({ visit, make }) => {
    await claimCastOf(make);
    const sent = await visit('/cek', { form: { text: WORDS, area: '' } });
    expect(sent.status).toBe(303);

    const page = await visit(sent.headers.get('location') ?? '');
    const body = await page.text();
    expect(page.status).toBe(200);
    expect(body).toContain('Belum pernah diperiksa. Kami akan melihatnya.');
    expect(body).toContain('Sekampung beracun');
    expect(page.headers.get('cache-control')).toContain('private');
  });

  test('answers a changed copy with verdict and reason, and "not this" makes a case of it', async ({
    visit,
    make,
    services,
    db,
  }) => {
    await claimCastOf(make);
    const claim = await make.claim({ state: 'published', quote: WORDS, verdict: 'false' });
    await indexClaim(services, claim.id);
    const sent = await visit('/cek', {
      form: { text: `Assalamualaikum, ${WORDS} Tolong teruskan` },
    });
    const address = sent.headers.get('location') ?? '';
    const answered = await (await visit(address)).text();
    expect(answered).toContain(`Salah: ${claim.title}`);
    expect(answered).toContain(`/cek/${claim.slug}`);
    expect(answered).toContain('Bukan ini?');

    const denied = await visit(`${address}/bukan-ini`, { form: {} });
    expect(denied.headers.get('location')).toBe(`${address}?kata=other`);
    expect(await (await visit(address)).text()).toContain('meja cek fakta');
    expect(await db.selectFrom('claims').select('id').execute()).toHaveLength(2);
    await visit(`${address}/bukan-ini`, { form: {} });
    expect(await db.selectFrom('claims').select('id').execute()).toHaveLength(2);
  });

  test('too little comes back with the reason and what was typed', async ({ visit }) => {
    const page = await visit('/cek', { form: { text: 'ini <b>benar?' } });
    expect(page.status).toBe(422);
    const body = await page.text();
    expect(body).toContain('Terlalu pendek untuk dicari');
    expect(body).toContain('ini &lt;b&gt;benar?');
  });

  test('an address that is left follows the claim', async ({ visit, make, db }) => {
    await claimCastOf(make);
    const sent = await visit('/cek', { form: { text: WORDS } });
    const address = sent.headers.get('location') ?? '';
    const wrong = await visit(`${address}/kabari`, { form: { email: 'bukan surel' } });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('bukan surel');

    await visit(`${address}/kabari`, { form: { email: 'Warga@contoh.example' } });
    const [claim] = await db.selectFrom('claims').select('id').execute();
    const rows = await db.selectFrom('subscriptions').select(['address', 'about', 'ref']).execute();
    expect(rows).toEqual([{ address: 'warga@contoh.example', about: 'claim', ref: claim?.id }]);
  });

  test('the code alone finds the page again', async ({ visit, make }) => {
    await claimCastOf(make);
    const sent = await visit('/cek', { form: { text: WORDS } });
    const code = sent.headers.get('location')?.split('/').at(-1) ?? '';
    const found = await visit(`/cek/pesan?kode=${code.toUpperCase().replace(/(.{4})/, '$1 ')}`);
    expect(found.headers.get('location')).toBe(`/cek/pesan/${code}`);
    expect((await visit('/cek/pesan?kode=22222222')).status).toBe(404);
    expect((await visit('/cek/pesan')).status).toBe(200);
  });

  test('a member of a KIM tells where it goes round, and the KIM waits for the answer', async ({
    visit,
    make,
    db,
  }) => {
    const { member, kim, resident } = await claimCastOf(make);
    const seen = { channel: 'whatsapp_group', group: kim.id, seen_note: 'Grup RT, 0812-3456-7890' };
    await visit('/cek', { as: member, form: { text: WORDS, ...seen } });
    const sightings = await db.selectFrom('tip_sightings').select(['group_id', 'note']).execute();
    expect(sightings).toEqual([{ group_id: kim.id, note: 'Grup RT, [nomor telepon]' }]);
    const waiting = await db.selectFrom('claim_interests').select(['why', 'group_id']).execute();
    expect(waiting).toContainEqual({ why: 'kim', group_id: kim.id });

    await visit('/cek', { as: resident, form: { text: `${WORDS} Lagi.`, ...seen } });
    expect(await db.selectFrom('tip_sightings').select('id').execute()).toHaveLength(1);
  });
});

describe('the share sheet of a phone', () => {
  const person = { 'sec-fetch-site': 'none', origin: 'null' };

  test('takes text that nobody has typed', async ({ visit, make, db }) => {
    await claimCastOf(make);
    const form = { title: 'WhatsApp', text: WORDS, url: '', files: new File([], '') };
    const sent = await visit('/cek/bagikan', { form, headers: person });
    expect(sent.status).toBe(303);
    const rows = await db.selectFrom('tips').select(['text', 'origin']).execute();
    expect(rows).toEqual([{ text: WORDS, origin: 'share' }]);
  });

  test('takes a picture; the words in it are read and looked for', async ({
    visit,
    make,
    services,
    runJobs,
    db,
  }) => {
    await claimCastOf(make);
    const claim = await make.claim({ state: 'published', quote: WORDS, verdict: 'false' });
    await indexClaim(services, claim.id);
    const picture = await drawMessage([
      'Sebarkan! Mulai besok air sungai',
      'Sekampung beracun karena limbah',
      'pabrik kertas, jangan dipakai mandi.',
    ]);
    const form = { text: '', files: new File([new Uint8Array(picture)], 'chat.png') };
    const sent = await visit('/cek/bagikan', { form, headers: person });
    const address = sent.headers.get('location') ?? '';
    expect(await (await visit(address)).text()).toContain('Gambar sedang dibaca');
    await runJobs();
    expect(await (await visit(address)).text()).toContain(`Salah: ${claim.title}`);
    const [tip] = await db.selectFrom('tips').select(['reading', 'state']).execute();
    expect(tip).toEqual({ reading: 'read', state: 'answered' });
  });

  test('is no way in for another site', async ({ visit, db }) => {
    const form = { text: WORDS };
    const strangers: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site', origin: 'https://lain.example' },
      { origin: 'https://lain.example' },
    ];
    for (const headers of strangers) {
      const refused = await visit('/cek/bagikan', { form, headers });
      expect(refused.status).toBe(403);
    }
    const elsewhere = await visit('/cek/bagikan-lain/keberatan', {
      form,
      headers: { origin: 'https://lain.example' },
    });
    expect(elsewhere.status).toBe(403);
    expect(await db.selectFrom('tips').select('id').execute()).toEqual([]);
  });
});
