import { describe, expect, test } from '#test/test.ts';
import { listPublished, PAGE_SIZE } from './published.queries.ts';
import { searchPublished, segmentsOf } from './search.queries.ts';

describe('the public page of a bulletin', () => {
  test('drafts and what waits for review have no public page', async ({ make, visit }) => {
    const states = ['draft', 'in_review', 'changes_asked', 'approved', 'scheduled'] as const;
    for (const state of states) {
      const { slug } = await make.bulletin({ state });
      expect((await visit(`/kabar/${slug}`)).status).toBe(404);
    }
  });

  test('an address that is none is not found, whatever stands in it', async ({ visit }) => {
    for (const slug of ['tidak-ada', '%00', "a'b", 'a'.repeat(5_000), '..%2f..%2fetc']) {
      expect((await visit(`/kabar/${slug}`)).status).toBe(404);
    }
  });

  test('no private word of a bulletin is in any public output', async ({ make, visit, db }) => {
    const mark = (field: string) => `RAHASIA-${field}`;
    const writer = await make.person({ name: mark('penulis'), posts: ['agency_liaison'] });
    const bulletin = await make.bulletin({
      state: 'corrected',
      issuerId: writer.posts[0]!.groupId,
      writtenBy: writer.personId,
    });
    await make.question({
      bulletinId: bulletin.id,
      state: 'answered',
      askerName: mark('penanya'),
      askerEmail: 'rahasia-email@contoh.test',
    });
    await make.question({ bulletinId: bulletin.id, body: mark('pertanyaan-terbuka') });
    await make.bulletin({ state: 'draft', title: mark('draf'), summary: mark('ringkasan') });
    await make.bulletin({
      state: 'withdrawn',
      body: mark('isi-dicabut'),
      summary: mark('ringkasan-dicabut'),
    });
    const at = new Date();
    await db
      .insertInto('bulletin_reviews')
      .values({
        id: bulletin.id,
        bulletin_id: bulletin.id,
        reviewer_id: writer.personId,
        at,
        decision: 'approved',
        checklist: {},
        note: mark('catatan-telaah'),
      })
      .execute();
    await db
      .insertInto('bulletin_history')
      .values({
        id: bulletin.id,
        bulletin_id: bulletin.id,
        at,
        to_state: 'published',
        note: mark('riwayat'),
      })
      .execute();
    await db
      .insertInto('bulletin_corrections')
      .values({
        id: bulletin.id,
        bulletin_id: bulletin.id,
        content: { title: mark('usulan') },
        note: mark('catatan-ralat'),
        proposed_by: writer.personId,
        proposed_at: at,
      })
      .execute();
    const paths = [
      '/kabar',
      `/kabar/${bulletin.slug}`,
      `/kabar/${bulletin.slug}/versi/1`,
      `/kabar/${bulletin.slug}/versi/2`,
      '/cari?q=RAHASIA',
      '/',
      '/kabar.rss',
      '/kabar.atom',
      '/kabar.json',
      '/sitemap.xml',
    ];
    const neighbour = await make.person({ posts: ['kim_chair'] });
    for (const path of paths) {
      for (const as of [null, neighbour]) {
        const text = await (await visit(path, { as })).text();
        expect(text.replaceAll('q=RAHASIA', '')).not.toMatch(/RAHASIA-|rahasia-email/);
      }
    }
  });

  test('what a writer writes cannot become code, not even in the data for search engines', async ({
    make,
    visit,
  }) => {
    const evil = '</script><script>alert(1)</script>';
    const { slug } = await make.bulletin({
      title: evil,
      summary: evil,
      body: `${evil} <img src=x onerror=alert(1)> [x](javascript:alert(1))`,
      how: evil,
      topics: [evil],
    });
    const page = await (await visit(`/kabar/${slug}`)).text();
    expect(page).not.toContain('<script>alert');
    expect(page).not.toMatch(/<img src=x|href="javascript/);
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ '@type': 'NewsArticle', headline: evil });
  });

  test('a variant is read under its own language', async ({ make, visit, db }) => {
    const { id, slug } = await make.bulletin();
    await db
      .insertInto('bulletin_variants')
      .values({ bulletin_id: id, language: 'jv', title: 'Mriksa uget-uget', summary: 'Ayo padha' })
      .execute();
    expect(await (await visit(`/kabar/${slug}`)).text()).toContain('?bahasa=jv');
    const javanese = await (await visit(`/kabar/${slug}?bahasa=jv`)).text();
    expect(javanese).toContain('<span lang="jv">Mriksa uget-uget</span>');
    expect(javanese).toContain('Mriksa uget-uget');
    expect((await visit(`/kabar/${slug}?bahasa=<script>`)).status).toBe(200);
  });

  test('an ended one says so and can still be asked about', async ({ make, visit }) => {
    const { slug } = await make.bulletin({ state: 'expired' });
    const page = await (await visit(`/kabar/${slug}`)).text();
    expect(page).toContain('Kabar ini sudah berakhir');
    expect(page).toContain('ask-question');
  });
});

describe('the public list', () => {
  test('is read page by page, nothing twice and nothing left out', async ({ make, db }) => {
    for (let n = 0; n < PAGE_SIZE + 5; n += 1) {
      // pairs of one moment, so that the id has to decide
      await make.bulletin({ publishedAt: new Date(Date.UTC(2026, 10, 1 + Math.floor(n / 2))) });
    }
    const first = await listPublished(db);
    expect(first).toHaveLength(PAGE_SIZE + 1);
    const last = first[PAGE_SIZE - 1]!;
    const rest = await listPublished(db, {}, { at: last.publishedAt, id: last.id });
    const seen = [...first.slice(0, PAGE_SIZE), ...rest].map((item) => item.id);
    expect(new Set(seen).size).toBe(PAGE_SIZE + 5);
  });

  test('a place sees what is for it, for above it, for below it and for the whole city', async ({
    make,
    db,
  }) => {
    await make.area({ code: '99.07.01.1001' });
    const kim = await make.kim({ areaCode: '99.07.01.1001' });
    const to = (title: string, ...audience: { kind: 'area' | 'all' | 'group'; ref: string }[]) =>
      make.bulletin({ title, audience });
    await to('kota', { kind: 'all', ref: '' });
    await to('kecamatan', { kind: 'area', ref: '99.07.01' });
    await to('kelurahan', { kind: 'area', ref: '99.07.01.1001' });
    await to('kim', { kind: 'group', ref: kim.id });
    await to('lain', { kind: 'area', ref: '99.07.02' });
    await to('mirip', { kind: 'area', ref: '99.07.0' });
    const titles = async (filter: Parameters<typeof listPublished>[1]) =>
      (await listPublished(db, filter)).map((item) => item.title).sort();
    const expected = ['kecamatan', 'kelurahan', 'kim', 'kota'];
    expect(await titles({ areaCode: '99.07.01.1001' })).toEqual(expected);
    expect(await titles({ areaCode: '99.07.01' })).toEqual(expected);
    expect(await titles({ groupId: kim.id })).toEqual(expected);
  });

  test('filters stand in the address; nonsense in it is passed over', async ({ make, visit }) => {
    await make.bulletin({ title: 'Undangan rembuk', kind: 'invitation', topics: ['jalan'] });
    await make.bulletin({ title: 'Pengumuman pajak' });
    const page = await (await visit('/kabar?jenis=invitation&topik=%23Jalan')).text();
    expect(page).toContain('Undangan rembuk');
    expect(page).not.toContain('Pengumuman pajak');
    const odd = await visit("/kabar?jenis='--&setelah=<x>&wilayah=%00&bidang=9&topik=a&topik=b");
    expect(odd.status).toBe(200);
  });
});

describe('search', () => {
  const titles = async (...search: Parameters<typeof searchPublished>) =>
    (await searchPublished(...search)).found.map((item) => item.title);

  test('forms of an Indonesian word are one word', async ({ make, db }) => {
    await make.bulletin({ title: 'Cara lapor jalan rusak' });
    for (const words of ['dilaporkan', 'melapor', 'laporan', 'pelaporan', 'LAPOR']) {
      expect(await titles(db, words)).toEqual(['Cara lapor jalan rusak']);
    }
  });

  test('hits are marked as parts, in title and text', async ({ make, db }) => {
    await make.bulletin({ title: 'Cara lapor', body: 'Jalan rusak dilaporkan lewat KIM.' });
    const { found } = await searchPublished(db, 'laporkan');
    expect(found[0]?.titleParts).toEqual([
      { text: 'Cara ', hit: false },
      { text: 'lapor', hit: true },
    ]);
    expect(found[0]?.excerpt).toContainEqual({ text: 'dilaporkan', hit: true });
  });

  test('a word still being typed finds its beginning', async ({ make, db }) => {
    await make.bulletin({ title: 'Pemeriksaan jentik' });
    expect(await titles(db, 'jent')).toEqual(['Pemeriksaan jentik']);
    expect(await titles(db, 'pemeriksaan jen')).toEqual(['Pemeriksaan jentik']);
  });

  test('a typing error finds what is near, and says that it is only near', async ({ make, db }) => {
    await make.bulletin({ title: 'Imunisasi di posyandu' });
    const { found, fuzzy } = await searchPublished(db, 'imunsasi');
    expect(fuzzy).toBe(true);
    expect(found.map((item) => item.title)).toEqual(['Imunisasi di posyandu']);
  });

  test('words of a withdrawn text find nothing, its title finds the notice', async ({
    make,
    db,
  }) => {
    await make.bulletin({
      state: 'withdrawn',
      title: 'Pembagian beras',
      body: 'Di lapangan kecil',
    });
    expect(await titles(db, 'lapangan')).toEqual([]);
    expect(await titles(db, 'beras')).toEqual(['Pembagian beras']);
  });

  test('drafts are never found', async ({ make, db }) => {
    await make.bulletin({ state: 'draft', title: 'Belum boleh dibaca' });
    expect(await titles(db, 'belum boleh dibaca')).toEqual([]);
  });

  test('any string is a search', async ({ make, db }) => {
    await make.bulletin();
    const odd = [
      '',
      '   ',
      '"',
      '\\',
      "'; drop table bulletins; --",
      '!!! & | ( )',
      'a:*',
      '\u0000',
    ];
    for (const words of [...odd, 'x'.repeat(10_000), '-jentik', '"pemeriksaan jentik"', '😀']) {
      await expect(searchPublished(db, words)).resolves.toBeDefined();
    }
  });

  test('is read page by page', async ({ make, db }) => {
    for (let n = 0; n < PAGE_SIZE + 3; n += 1) await make.bulletin({ title: `Jentik nomor ${n}` });
    const { found } = await searchPublished(db, 'jentik');
    const { rank, publishedAt, id } = found[PAGE_SIZE - 1]!;
    const rest = await searchPublished(db, 'jentik', {}, { rank, at: publishedAt, id });
    const seen = [...found.slice(0, PAGE_SIZE), ...rest.found].map((item) => item.id);
    expect(new Set(seen).size).toBe(PAGE_SIZE + 3);
  });

  test('marks without a partner are dropped', () => {
    expect(segmentsOf('a\uE001b\uE000c')).toEqual([
      { text: 'ab', hit: false },
      { text: 'c', hit: true },
    ]);
  });
});
