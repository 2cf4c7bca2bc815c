import { letterCode, letterCodeInGroups } from '#features/bulletins';
import { newId } from '#platform/ids.ts';
import type { Make } from '#test/make/index.ts';
import { describe, expect, test } from '#test/test.ts';

const DAY = 24 * 60 * 60 * 1000;

type Wish = Parameters<Make['bulletin']>[0];

/** A published circular of an office, unless something else is said. */
async function letterOf(make: Make, wish: Wish = {}) {
  const bulletin = await make.bulletin({ kind: 'circular', ...wish });
  const code = letterCode(bulletin.id);
  return { ...bulletin, code, path: `/cek/surat/${code}` };
}

const searched = (typed: string) => `/cek/surat?cari=${encodeURIComponent(typed)}`;

describe('looking a letter up', () => {
  test('by its code, however it is typed, shows what to lay beside it', async ({ make, visit }) => {
    const { code, path } = await letterOf(make, {
      letterNumber: '100.3.4/17/SE/2026',
      title: 'Jam layanan kantor',
    });
    const typings = [code, code.toLowerCase(), letterCodeInGroups(code), ` ${code} `];
    for (const typed of typings) {
      const found = await visit(searched(typed));
      expect([found.status, found.headers.get('location')]).toEqual([302, path]);
    }
    const shown = await visit(path);
    expect(shown.status).toBe(200);
    const text = await shown.text();
    expect(text).toContain('Surat ini asli dan berlaku');
    expect(text).toContain('100.3.4/17/SE/2026');
    expect(text).toContain('Jam layanan kantor');
    expect(text).toContain('kode yang asli dapat disalin ke surat palsu');
  });

  test('by its number, without caring for dots, strokes and capitals', async ({ make, visit }) => {
    const { path } = await letterOf(make, { letterNumber: '360/1.234/SE-Uji/2026' });
    for (const typed of ['360/1234/se-uji/2026', 'Nomor: 360 1234 SE UJI 2026']) {
      expect((await visit(searched(typed))).headers.get('location')).toBe(path);
    }
  });

  test('a number on letters of two offices lists both', async ({ make, visit }) => {
    await letterOf(make, { letterNumber: '77/SE/2026', title: 'Surat kantor pertama' });
    await letterOf(make, { letterNumber: '77/SE/2026', title: 'Surat kantor kedua' });
    const text = await (await visit(searched('77/SE/2026'))).text();
    expect(text).toContain('Ada 2 surat dengan nomor ini');
    expect(text).toContain('Surat kantor pertama');
    expect(text).toContain('Surat kantor kedua');
  });

  test('what nobody knows is unknown, never false, and what was typed is kept', async ({
    visit,
  }) => {
    const text = await (await visit(searched('9999/SE/1999'))).text();
    expect(text).toContain('Surat ini tidak kami kenal');
    expect(text).toContain('belum berarti suratnya palsu');
    expect(text).toContain('value="9999/SE/1999"');
    expect((await visit(`/cek/surat/${letterCode(newId())}`)).status).toBe(404);
  });

  test('whom to ask is said with its contact', async ({ make, visit }) => {
    await make.group({ kind: 'diskominfo', name: 'Diskominfo Uji', contact: 'Loket 3' });
    expect(await (await visit(searched('9999/SE/1999'))).text()).toContain(
      'Diskominfo Uji: Loket 3',
    );
  });

  test('a code with a wrong sign is said to be mistyped', async ({ make, visit }) => {
    const { code } = await letterOf(make);
    const page = await visit(`/cek/surat/${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('Kode ini salah ketik');
  });

  test('drafts, other kinds of bulletins and letters of a KIM are not found', async ({
    make,
    visit,
  }) => {
    const kim = await make.group({ kind: 'kim' });
    const others = [
      await letterOf(make, { state: 'approved', letterNumber: '1/X/26' }),
      await letterOf(make, { kind: 'announcement', letterNumber: '2/X/26' }),
      await letterOf(make, { issuerId: kim.id, letterNumber: '3/X/26' }),
    ];
    for (const { path } of others) expect((await visit(path)).status).toBe(404);
    for (const number of ['1/X/26', '2/X/26', '3/X/26']) {
      expect(await (await visit(searched(number))).text()).toContain('tidak kami kenal');
    }
  });

  test('hostile input is looked up like any other', async ({ visit }) => {
    const inputs = [
      "' or 1=1 --",
      '\u0000\u202e',
      '%',
      '<script>',
      'a'.repeat(5_000),
      '🙂'.repeat(90),
    ];
    for (const typed of inputs) {
      const page = await visit(searched(typed));
      expect(page.status).toBe(200);
      expect(await page.text()).not.toContain('<script>alert');
    }
  });

  test('one network may look up 300 in half an hour, then it has to wait', async ({ visit }) => {
    const answers: number[] = [];
    for (let n = 0; n < 301; n += 1) answers.push((await visit('/cek/surat/AAAAAAAAAAA')).status);
    expect(answers.slice(0, 300).every((status) => status === 404)).toBe(true);
    expect(answers.at(-1)).toBe(429);
  });
});

describe('what became of a letter', () => {
  test('withdrawn: the reason, and nothing else of its text', async ({ make, visit }) => {
    const { path } = await letterOf(make, {
      state: 'withdrawn',
      withdrawalReason: 'Tanggalnya keliru.',
      summary: 'Isi yang tidak berlaku lagi sama sekali.',
    });
    const text = await (await visit(path)).text();
    expect(text).toContain('Surat ini sudah dicabut');
    expect(text).toContain('Tanggalnya keliru.');
    expect(text).not.toContain('Isi yang tidak berlaku lagi');
  });

  test('corrected: what changed, and that older prints carry the old text', async ({
    make,
    visit,
  }) => {
    const { path } = await letterOf(make, {
      state: 'corrected',
      correctionNote: 'Jam diperbaiki.',
    });
    const text = await (await visit(path)).text();
    expect(text).toContain('isinya sudah diralat');
    expect(text).toContain('Jam diperbaiki.');
  });

  test('expired: until when it held', async ({ make, visit }) => {
    const { path } = await letterOf(make, { state: 'expired' });
    expect(await (await visit(path)).text()).toContain('sudah tidak berlaku');
  });

  test('replaced: by a newer letter of the same office, which is named and linked', async ({
    make,
    visit,
    clock,
  }) => {
    const office = await make.group({ kind: 'agency' });
    const of = { issuerId: office.id };
    const publishedAt = new Date(clock.now.getTime() - 9 * DAY);
    const old = await letterOf(make, { ...of, letterNumber: '5/SE/2026', publishedAt });
    const other = await make.group({ kind: 'agency' });
    await letterOf(make, { issuerId: other.id, letterReplaces: '5/SE/2026', letterNumber: '6/SE' });
    expect(await (await visit(old.path)).text()).toContain('asli dan berlaku');

    const fresh = await letterOf(make, {
      ...of,
      letterNumber: '8/SE/2026',
      letterReplaces: '5 se 2026',
      title: 'Jam layanan yang baru',
    });
    const text = await (await visit(old.path)).text();
    expect(text).toContain('sudah diganti');
    expect(text).toContain('8/SE/2026: Jam layanan yang baru');
    expect(text).toContain(fresh.path);
  });

  test('one office cannot declare the letter of another void, the city hall can', async ({
    make,
    visit,
    clock,
  }) => {
    const publishedAt = new Date(clock.now.getTime() - 9 * DAY);
    const old = await letterOf(make, { letterNumber: '15/SE/2026', publishedAt });
    const kim = await make.group({ kind: 'kim' });
    await letterOf(make, { issuerId: kim.id, letterReplaces: '15/SE/2026' });
    expect(await (await visit(old.path)).text()).toContain('asli dan berlaku');
    const hall = await make.group({ kind: 'city_hall' });
    await letterOf(make, { issuerId: hall.id, letterReplaces: '15/SE/2026' });
    expect(await (await visit(old.path)).text()).toContain('sudah diganti');
  });
});

describe('the code of a letter', () => {
  test('stands on the page of the bulletin with a QR code, and only where it is a letter', async ({
    make,
    visit,
  }) => {
    const { slug, code, path } = await letterOf(make, { letterNumber: '21/SE/2026' });
    const text = await (await visit(`/kabar/${slug}`)).text();
    expect(text).toContain(letterCodeInGroups(code));
    expect(text).toContain(`href="${path}"`);
    expect(text).toContain('Pindai untuk mengecek surat ini');

    const plain = await make.bulletin();
    expect(await (await visit(`/kabar/${plain.slug}`)).text()).not.toContain('/cek/surat/');
  });
});
