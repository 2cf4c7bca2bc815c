import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, test } from '#test/test.ts';
import { newId } from '#platform/ids.ts';
import { writeLedger } from '#platform/ledger.ts';
import { countBulletinsByArea } from './queries.ts';

describe('the public pages', () => {
  test('an empty city has a front page that says so', async ({ visit }) => {
    const response = await visit('/');
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain('Belum ada kabar');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('the public log names act, post and body in words', async ({ services, make, visit }) => {
    await make.group({ kind: 'agency', name: 'Dinas Contoh', slug: 'dinas-contoh' });
    for (const [act, actorPost] of [
      ['bulletin.published_in_emergency', 'agency_liaison@dinas-contoh'],
      ['bulletin.expired', 'system'],
    ] as const) {
      const subject = { subjectKind: 'bulletin', subjectId: newId() };
      await writeLedger(services, { act, actorPost, ...subject, body: {} });
    }
    const text = await (await visit('/catatan')).text();
    expect(text).toContain('Kabar darurat terbit');
    expect(text).toContain('Pejabat penghubung OPD, Dinas Contoh');
    expect(text).toContain('Otomatis');
    expect(text).not.toContain('agency_liaison');
  });

  test('the feeds of an empty city are well formed and answer a repeated question with 304', async ({
    visit,
  }) => {
    for (const form of ['rss', 'atom', 'json']) {
      const first = await visit(`/kabar.${form}`);
      expect(first.status).toBe(200);
      const again = await visit(`/kabar.${form}`, {
        headers: { 'if-none-match': first.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    }
  });

  test('a guest gets the same page compressed, from the cache and before it', async ({
    services,
    visit,
  }) => {
    services.pages.setListening(true);
    const plain = await (await visit('/tentang')).text();
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      for (const path of ['/tentang', `/tentang?${encoding}`]) {
        const response = await visit(path, { headers: { 'accept-encoding': encoding } });
        expect(response.headers.get('content-encoding')).toBe(encoding);
        const body = unpack(Buffer.from(await response.arrayBuffer())).toString();
        expect(body.length).toBeGreaterThan(1000);
        expect(body.replaceAll(`/tentang?${encoding}`, '/tentang')).toBe(plain);
      }
    }
  });

  test('a page that is not there says so with a way on', async ({ visit }) => {
    const response = await visit('/tidak-ada');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Halaman tidak ditemukan');
  });

  test('a guest who opens the desk is sent to sign in and back', async ({ visit }) => {
    const response = await visit('/meja');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/masuk?lanjut=%2Fmeja');
  });

  test('a form from another site is refused in words', async ({ visit }) => {
    const response = await visit('/bahasa', {
      form: { bahasa: 'en' },
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Formulir ditolak');
  });

  test('the language is kept and never leads away', async ({ visit }) => {
    const response = await visit('/bahasa', { form: { bahasa: 'en', lanjut: '//evil.example' } });
    expect(response.headers.get('location')).toBe('/');
    const english = await visit('/', { headers: { cookie: 'bahasa=en' } });
    expect(await english.text()).toContain('<html lang="en"');
  });

  test('words that nobody wrote find nothing and say so', async ({ visit }) => {
    const response = await visit('/cari?q=%3Cscript%3Ealert(1)%3C/script%3E');
    const text = await response.text();
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('Tidak ada kabar dengan kata');
  });
});

describe('the map of the front page', () => {
  test('counts what was published lately for each kelurahan, the whole city’s with it', async ({
    db,
    make,
    clock,
  }) => {
    await make.area({ code: '99.01' });
    await make.area({ code: '99.01.01' });
    await make.area({ code: '99.01.01.1001' });
    await make.area({ code: '99.01.01.1002' });
    const since = new Date(clock.now.getTime() - 30 * 24 * 3600_000);
    const long = new Date(since.getTime() - 1);
    await make.bulletin({ publishedAt: clock.now });
    await make.bulletin({
      publishedAt: clock.now,
      audience: [{ kind: 'area', ref: '99.01.01.1001' }],
    });
    await make.bulletin({ publishedAt: clock.now, audience: [{ kind: 'area', ref: '99.01.01' }] });
    await make.bulletin({ publishedAt: long });
    await make.bulletin({ state: 'withdrawn', publishedAt: clock.now });

    const counts = await countBulletinsByArea(db, since);
    expect(counts.get('99.01.01.1001')).toBe(3);
    expect(counts.get('99.01.01.1002')).toBe(2);
  });
});
