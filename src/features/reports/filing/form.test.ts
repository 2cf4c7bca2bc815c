import sharp from 'sharp';

import type { Make } from '#test/make/index.ts';
import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';
import type { Visit } from '#test/visit.ts';

const AREA = '99.01.01.1001';
const complete = {
  kind: 'complaint',
  category: 'sampah',
  body: 'Tumpukan sampah di pinggir jalan sejak Senin.',
  area: AREA,
  identity: 'anonymous',
};
const city = async (make: Make) => {
  const diskominfo = await make.diskominfo();
  await make.area({ code: AREA, name: 'Desa Contoh', slug: 'desa-contoh' });
  return diskominfo;
};
const photo = async (colour = '#774411') =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
          .withExif({ IFD0: { Artist: 'Pemilik Ponsel Contoh' } })
          .jpeg()
          .toBuffer(),
      ),
    ],
    'IMG_20261123_Pemilik.jpg',
    { type: 'image/jpeg' },
  );
const bodyOf = (response: Response) => response.text();
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

describe('the form of a report', () => {
  test('opens with the kelurahan and category of its address', async ({ make, visit }) => {
    await city(make);
    const page = await bodyOf(await visit('/lapor?wilayah=desa-contoh&kategori=jalan_rusak'));
    expect(page).toMatch(/<option value="99\.01\.01\.1001" selected>/);
    expect(page).toMatch(/<option value="jalan_rusak" selected>/);
    expect(page).toContain('Kira-kira seberapa besar?');
    expect(page).toContain('href="tel:112"');
  });

  test('files with a photo and shows code and PIN in this browser only', async ({
    make,
    visit,
    db,
  }) => {
    await city(make);
    const filed = await visit('/lapor', { form: { ...complete, photos: await photo() } });
    expect(filed.status).toBe(303);
    const path = filed.headers.get('location')!;
    const page = await bodyOf(await visit(path, { headers: { cookie: cookiesOf(filed) } }));
    expect(page).toMatch(/data-pin="\d{6}"/);
    expect((await visit(path)).status).toBe(303);
    const [file] = await db.selectFrom('files').selectAll().execute();
    expect(file).toMatchObject({ media_type: 'image/webp', original_name: '' });
    expect(await db.selectFrom('report_files').selectAll().execute()).toHaveLength(1);
    expect(await db.selectFrom('report_uploads').selectAll().execute()).toEqual([]);
  });

  test('code and PIN open the own view again, wrong ones do not', async ({ make, visit }) => {
    await city(make);
    const filed = await visit('/lapor', { form: complete });
    const path = filed.headers.get('location')!;
    const page = await bodyOf(await visit(path, { headers: { cookie: cookiesOf(filed) } }));
    const pin = /data-pin="(\d{6})"/.exec(page)![1]!;
    const code = path.split('/').at(-1)!;
    const opened = await visit('/laporan/cari', { form: { code, pin } });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe(`/laporan/${code}`);
    const wrong = await visit('/laporan/cari', {
      form: { code, pin: pin === '000000' ? '000001' : '000000' },
    });
    expect(wrong.status).toBe(422);
    const body = await bodyOf(wrong);
    expect(body).toContain('Kode atau PIN tidak cocok');
    expect(body).toContain(`value="${code}"`);
  });

  test('what is wrong is said in words, with all that was typed and the photos kept', async ({
    make,
    visit,
    db,
  }) => {
    await city(make);
    const first = await visit('/lapor', {
      form: { ...complete, identity: 'guest', place: 'Depan warung', photos: await photo() },
    });
    expect(first.status).toBe(422);
    const page = await bodyOf(first);
    expect(page).toContain('Tulis surel atau nomor telepon, atau pilih Anonim.');
    expect(page).toContain('value="Depan warung"');
    expect(page).toContain('Tumpukan sampah di pinggir jalan');
    const kept = /name="kept" value="([0-9a-f]{32})"/.exec(page)![1]!;
    const key = /name="key" value="([0-9a-f-]{36})"/.exec(page)![1]!;

    const second = await visit('/lapor', {
      form: { ...complete, identity: 'guest', phone: '0812 3456 7890', kept, key },
    });
    expect(second.status).toBe(303);
    expect(await db.selectFrom('report_files').selectAll().execute()).toHaveLength(1);
    const again = await visit('/lapor', {
      form: { ...complete, identity: 'guest', phone: '081234567890', kept, key },
    });
    expect(again.status).toBe(422);
  });

  const say = async (visit: Visit, form: Record<string, string | Blob>) => {
    const response = await visit('/lapor', { form: { ...complete, ...form } });
    expect(response.status).toBe(422);
    return bodyOf(response);
  };

  test('without boundaries the city is where its reports lie', async ({ make, visit }) => {
    await city(make);
    for (let n = 0; n < 20; n += 1) {
      await make.report({ pin: { latitude: -5.1 - n / 1000, longitude: 105.3 } });
    }
    const jakarta = await say(visit, { area: '', point: '-6.2, 106.8' });
    expect(jakarta).toContain('di luar kota');
    const form = { ...complete, area: '', point: '-5.15, 105.35' };
    expect((await visit('/lapor', { form })).status).toBe(303);
  });

  test('the form, what comes back of it and the receipt are sound HTML', async ({
    make,
    visit,
  }) => {
    await city(make);
    const kim = await make.kim();
    const member = await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    const filed = await visit('/lapor', { form: complete });
    const cookie = cookiesOf(filed);
    const pages = [
      await visit('/lapor?kategori=jalan_rusak', { as: member }),
      await visit('/lapor', { form: { kind: 'x', point: 'x', photos: await photo() } }),
      await visit(filed.headers.get('location')!, { headers: { cookie } }),
      await visit('/laporan/cari'),
      await visit('/laporan/cari', { form: { code: 'abc', pin: '1' } }),
    ];
    for (const page of pages) expect(await htmlProblems(await page.text())).toEqual([]);
  });

  test('photo bombs are refused by what they are', async ({ make, visit }) => {
    await city(make);
    const sent = (bytes: Uint8Array<ArrayBuffer>, name = 'foto.jpg') =>
      say(visit, { photos: new File([bytes], name, { type: 'image/jpeg' }) });
    expect(await sent(new TextEncoder().encode('<svg onload=alert(1)>'))).toContain('bukan foto');
    const jpeg = new Uint8Array(await (await photo()).arrayBuffer());
    expect(await sent(jpeg.slice(0, 400))).toContain('rusak');
    expect(await sent(new Uint8Array(12 * 1024 * 1024 + 1))).toContain('lebih besar dari 12 MB');
    const wide = await sharp({
      create: { width: 9000, height: 9000, channels: 3, background: '#000' },
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(await sent(new Uint8Array(wide), 'bom.png')).toContain('50 megapiksel');
  });

  test('a photo that is also a program comes out as a photo alone', async ({
    make,
    visit,
    db,
    services,
  }) => {
    await city(make);
    const jpeg = new Uint8Array(await (await photo()).arrayBuffer());
    const both = new File([jpeg, '<script>alert(1)</script>PK\u0003\u0004'], 'dua.jpg');
    expect((await visit('/lapor', { form: { ...complete, photos: both } })).status).toBe(303);
    const file = await db.selectFrom('files').selectAll().executeTakeFirstOrThrow();
    const kept = await services.media.get(file.sha256, 'webp');
    expect(kept!.toString('latin1')).not.toMatch(/script|PK\u0003|Artist|Pemilik/);
  });

  test('100 KB of emoji, NUL bytes, a pin in the sea and an unknown category have an answer', async ({
    make,
    visit,
    db,
  }) => {
    await city(make);
    const emoji = '😀'.repeat(25_000);
    const long = await say(visit, { body: emoji });
    expect(long).toContain('Tulisan Anda 50.000 huruf; paling banyak 5.000');
    expect(long).toContain(emoji);
    expect(await say(visit, { category: 'tidak_ada' })).toContain('Soal itu tidak ada lagi');
    expect(await say(visit, { area: '', point: '-2.5, 80.1' })).toContain('di luar kota');
    expect(await say(visit, { point: 'dekat pasar' })).toContain('Titik tidak terbaca');
    expect(await say(visit, { rt: '0' })).toContain('RT adalah angka');
    const filed = await visit('/lapor', {
      form: { ...complete, body: 'Lubang\u0000 di jalan raya' },
    });
    expect(filed.status).toBe(303);
    const row = await db.selectFrom('reports').select('body').executeTakeFirstOrThrow();
    expect(row.body).toBe('Lubang di jalan raya');
  });

  test('the questions of a category are asked once before it is filed', async ({
    make,
    visit,
    db,
  }) => {
    await city(make);
    const road = { ...complete, category: 'jalan_rusak' };
    const asked = await visit('/lapor', { form: road });
    expect(asked.status).toBe(422);
    const page = await bodyOf(asked);
    expect(page).toContain('Satu langkah lagi');
    expect(page).toContain('Sudah ada yang jatuh di sana?');
    const filed = await visit('/lapor', {
      form: { ...road, asked: 'jalan_rusak', answer_bahaya: 'Sudah' },
    });
    expect(filed.status).toBe(303);
    const row = await db.selectFrom('reports').select('answers').executeTakeFirstOrThrow();
    expect(row.answers).toEqual({ bahaya: 'Sudah' });
  });

  test('a KIM files for a neighbour only with consent and in its own name', async ({
    make,
    visit,
    db,
  }) => {
    await city(make);
    const kim = await make.kim();
    const member = await make.person({ posts: [{ post: 'kim_member', group: kim }] });
    const form = { ...complete, assisted: 'on', group: kim.id };
    const without = await visit('/lapor', { as: member, form });
    expect(without.status).toBe(422);
    expect(await bodyOf(without)).toContain('Minta persetujuannya dahulu');
    const other = await make.kim();
    const strange = { ...form, consent: 'on', group: other.id };
    expect((await visit('/lapor', { as: member, form: strange })).status).toBe(422);
    const filed = await visit('/lapor', { as: member, form: { ...form, consent: 'on' } });
    expect(filed.status).toBe(303);
    const row = await db.selectFrom('reports').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      assisted_by: member.personId,
      filing_group_id: kim.id,
      reporter_id: null,
    });
    expect(row.consent_at).not.toBeNull();
    const slip = await visit(filed.headers.get('location')!, {
      as: member,
      headers: { cookie: cookiesOf(filed) },
    });
    expect(await bodyOf(slip)).toContain(`Ditulis oleh ${kim.name}`);
    const stranger = await make.person();
    expect((await visit('/lapor', { as: stranger, form: { ...form, consent: 'on' } })).status).toBe(
      422,
    );
  });

  test('one flooder stops at 30, and 150 phones behind the same address still file', async ({
    make,
    visit,
    db,
  }) => {
    await city(make);
    const statuses: number[] = [];
    for (let n = 0; n < 60; n += 1) {
      statuses.push((await visit('/lapor', { form: complete })).status);
    }
    expect(statuses.filter((status) => status === 303)).toHaveLength(30);
    const refused = await visit('/lapor', { form: complete });
    expect(refused.status).toBe(429);
    expect(await bodyOf(refused)).toContain('tulisan Anda masih di sini');
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    let filed = 0;
    for (let n = 0; n < 150; n += 1) {
      const cookie = cookiesOf(await visit('/lapor'));
      const response = await visit('/lapor', { form: complete, headers: { cookie } });
      if (response.status === 303) filed += 1;
    }
    expect(filed).toBe(150);
    const { count } = await db
      .selectFrom('reports')
      .select((e) => e.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(180);
  }, 60_000);
});
