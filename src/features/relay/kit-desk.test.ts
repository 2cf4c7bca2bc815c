import { describe, expect, test } from '#test/test.ts';
import { turnstile } from './turnstile.ts';

describe('the share kit of a relayer', () => {
  test('is public, carries the relayer’s own link in every text, and comes in all seven forms', async ({
    make,
    visit,
    services,
  }) => {
    const kim = await make.kim();
    const bulletin = await make.bulletin();
    const { code } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const link = `${services.city.origin}/s/${code}`;
    for (const file of ['whatsapp.txt', 'sms.txt', 'panjang.txt']) {
      expect(await (await visit(`/kit/${code}/${file}`)).text()).toContain(link);
    }
    expect(await (await visit(`/kit/${code}/naskah.txt`)).text()).toContain('jentik');
    for (const [file, type, magic] of [
      ['kartu.png', 'image/png', '\x89PNG'],
      ['poster.pdf', 'application/pdf', '%PDF'],
      ['selebaran.pdf', 'application/pdf', '%PDF'],
    ] as const) {
      const response = await visit(`/kit/${code}/${file}`);
      expect(response.headers.get('content-type')).toBe(type);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.toString('latin1', 0, 4)).toBe(magic);
    }
    const page = await (await visit(`/kit/${code}`)).text();
    expect(page).toContain(kim.name);
    expect(page).toContain(link);
  });

  test('is not sent again to who has it, and is another file once it says something else', async ({
    db,
    make,
    visit,
  }) => {
    const kim = await make.kim();
    const bulletin = await make.bulletin();
    const { code, id } = await make.task({ bulletinId: bulletin.id, groupId: kim.id });
    const path = `/kit/${code}/whatsapp.txt`;
    const etag = (await visit(path)).headers.get('etag')!;
    expect((await visit(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await db
      .updateTable('relay_tasks')
      .set({ local_note: 'Di balai' })
      .where('id', '=', id)
      .execute();
    const changed = await visit(path, { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  test('speaks Javanese where there is a variant', async ({ db, make, visit }) => {
    const bulletin = await make.bulletin();
    const code = await make.link(bulletin.id, null);
    await db
      .insertInto('bulletin_variants')
      .values({
        bulletin_id: bulletin.id,
        language: 'jv',
        title: 'Priksa jentik ing omah',
        summary: 'Kader teka.',
      })
      .execute();
    expect(await (await visit(`/kit/${code}/whatsapp.txt?bahasa=jv`)).text()).toContain(
      'Priksa jentik',
    );
    expect(await (await visit(`/kit/${code}`)).text()).toContain('Bahasa Jawa');
  });

  test('carries questions that were answered', async ({ make, visit }) => {
    const bulletin = await make.bulletin();
    await make.question({
      bulletinId: bulletin.id,
      state: 'answered',
      body: 'Apakah *bayar*?',
      answer: 'Tidak bayar.',
    });
    const code = await make.link(bulletin.id, null);
    const text = await (await visit(`/kit/${code}/panjang.txt`)).text();
    expect(text).toContain('Apakah bayar?');
    expect(text).toContain('Tidak bayar.');
  });

  test('a file that is none of the kit is not found', async ({ make, visit }) => {
    const code = await make.link((await make.bulletin()).id, null);
    expect((await visit(`/kit/${code}/poster.exe`)).status).toBe(404);
    expect((await visit(`/kit/${code}/constructor`)).status).toBe(404);
  });

  test('an unpublished bulletin has no kit', async ({ make, visit }) => {
    const code = await make.link((await make.bulletin({ state: 'draft' })).id, null);
    expect((await visit(`/kit/${code}/whatsapp.txt`)).status).toBe(404);
    expect((await visit(`/s/${code}`)).status).toBe(404);
  });
});

describe('the press', () => {
  test('lets work through one at a time, in the order it came, and goes on after a failure', async () => {
    const inTurn = turnstile(1);
    const seen: string[] = [];
    const work = (name: string) =>
      inTurn(async () => {
        seen.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 1));
        seen.push(`${name} ends`);
        if (name === 'b') throw new Error('no paper');
      });
    const [, second] = await Promise.allSettled([work('a'), work('b'), work('c')]);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(second.status).toBe('rejected');
  });
});
