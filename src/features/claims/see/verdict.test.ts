import { z } from 'zod';

import { htmlProblems } from '#test/html.ts';
import { describe, expect, test } from '#test/test.ts';

const SHA = 'a'.repeat(64);

const ClaimReview = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  '@id': z.url(),
  url: z.url(),
  inLanguage: z.literal('id'),
  license: z.url(),
  datePublished: z.iso.datetime(),
  dateModified: z.iso.datetime(),
  version: z.int(),
  headline: z.string(),
  abstract: z.string(),
  claimReviewed: z.string().min(1),
  author: z.object({ '@type': z.literal('Organization'), name: z.string(), url: z.url() }),
  contributor: z.array(z.object({ '@type': z.literal('Organization'), name: z.string() })),
  itemReviewed: z.object({ '@type': z.literal('Claim'), datePublished: z.iso.datetime() }),
  reviewRating: z.object({
    '@type': z.literal('Rating'),
    alternateName: z.string(),
    ratingValue: z.int().min(1).max(5).optional(),
    bestRating: z.literal(5).optional(),
    worstRating: z.literal(1).optional(),
  }),
  citation: z.array(
    z.object({ '@type': z.literal('CreativeWork'), name: z.string(), url: z.url() }),
  ),
});

describe('a verdict', () => {
  test('says the word, what is true, on what it stands and which bodies judged', async ({
    visit,
    make,
  }) => {
    const claim = await make.claim({
      state: 'published',
      title: 'Air keran beracun',
      quote: 'SEBARKAN! Air keran <b>beracun</b>',
    });
    const { id } = await make.evidence({
      claimId: claim.id,
      source: 'Hasil uji air',
      url: 'https://contoh.test/uji',
      archive: { text: 'Teks halaman <script>alert(1)</script>', sha: SHA },
    });
    const removedAt = new Date('2026-11-23T02:59:00Z');
    await make.evidence({ claimId: claim.id, source: 'Ditarik lagi', removedAt });
    const response = await visit(`/cek/${claim.slug}`);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('<title>Salah: Air keran beracun');
    expect(page).toContain('og:title" content="Salah: Air keran beracun');
    expect(page).toContain('Pesan yang beredar. Putusannya: Salah');
    expect(page).toContain('SEBARKAN! Air keran &lt;b&gt;beracun&lt;/b&gt;');
    expect(page).toContain('Hasil uji air');
    expect(page).toContain(SHA);
    expect(page).toContain('Verifikator fakta, ');
    expect(page).not.toContain('Ditarik lagi');
    expect(page).not.toContain('Teks halaman');
    expect(page).toContain(encodeURIComponent('SALAH:* Air keran beracun'));
    expect(await htmlProblems(page)).toEqual([]);
    const copy = await (await visit(`/cek/${claim.slug}/sumber/${id}`)).text();
    expect(copy).toContain('Teks halaman &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(copy).toContain('noindex');
    expect(await htmlProblems(copy)).toEqual([]);
  });

  test('is a ClaimReview that nobody can break out of', async ({ visit, make }) => {
    const claim = await make.claim({ state: 'published', quote: '</script><img src=x>' });
    await make.evidence({ claimId: claim.id, url: 'https://contoh.test/uji' });
    const page = await (await visit(`/cek/${claim.slug}`)).text();
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const review = ClaimReview.parse(JSON.parse(text));
    expect(review.reviewRating).toMatchObject({ alternateName: 'Salah', ratingValue: 1 });
    expect(review.claimReviewed).toBe('</script><img src=x>');
    expect(review.headline).toMatch(/^Salah: /);
    expect(review.contributor).toHaveLength(2);
    const unproven = await make.claim({ state: 'published', verdict: 'unproven' });
    const other = await (await visit(`/cek/${unproven.slug}`)).text();
    expect(other).toContain('"alternateName":"Belum terbukti"}');
    const opinion = await make.claim({ state: 'published', verdict: 'not_a_claim' });
    expect(await (await visit(`/cek/${opinion.slug}`)).text()).not.toContain('ClaimReview');
  });

  test('names a kelurahan from five askers on, and never how many', async ({ visit, make }) => {
    const claim = await make.claim({ state: 'published', asked: 11 });
    await make.area({ code: '99.01.01.1001', name: 'Sukaramai' });
    await make.area({ code: '99.01.01.1002', name: 'Sukasepi' });
    const askedFrom = { '99.01.01.1001': 7, '99.01.01.1002': 4 };
    await make.tip({ claimId: claim.id, askedFrom });
    const page = await (await visit(`/cek/${claim.slug}`)).text();
    expect(page).toContain('Sukaramai');
    expect(page).not.toContain('Sukasepi');
    expect(page).toContain('11 kali');
    expect(page).not.toContain('7 kali');
  });

  test('that nobody outside of the government read is the city’s own word', async ({
    visit,
    make,
    db,
  }) => {
    const claim = await make.claim({ state: 'published' });
    const own = 'belum ditelaah pihak luar pemerintah';
    expect(await (await visit(`/cek/${claim.slug}`)).text()).not.toContain(own);
    await db.updateTable('claim_verdicts').set({ label: 'city_clarification' }).execute();
    expect(await (await visit(`/cek/${claim.slug}`)).text()).toContain(own);
  });

  test('stays while it is judged anew, and says so', async ({ visit, make }) => {
    const claim = await make.claim({ state: 'review' });
    const page = await (await visit(`/cek/${claim.slug}`)).text();
    expect(page).toContain('Sedang ditinjau ulang');
    expect(page).toContain('Salah');
  });

  test('an old verdict says that it is old before anything else', async ({ visit, make, db }) => {
    const claim = await make.claim({ state: 'published' });
    const publishedAt = new Date('2026-11-23T02:00:00Z');
    const wish = { claimId: claim.id, number: 2, verdict: 'true', publishedAt } as const;
    const { id } = await make.verdict({ ...wish, changeNote: 'Hasil uji baru' });
    await db
      .updateTable('claims')
      .set({ published_verdict_id: id })
      .where('id', '=', claim.id)
      .execute();
    const now = await (await visit(`/cek/${claim.slug}`)).text();
    expect(now).toContain('<title>Benar: ');
    expect(now).toContain('Hasil uji baru');
    const old = await (await visit(`/cek/${claim.slug}/versi/1`)).text();
    expect(old).toContain('Ini putusan lama. Jangan dibagikan.');
    expect(old).toContain('<title>Putusan ke-1 · Salah: ');
    expect(await htmlProblems(old)).toEqual([]);
    expect((await visit(`/cek/${claim.slug}/versi/3`)).status).toBe(404);
  });
});

describe('a claim without a verdict in public', () => {
  test('being checked: what to do meanwhile, and no verdict', async ({ visit, make }) => {
    const interim = 'Jangan diminum dulu.';
    const claim = await make.claim({ state: 'evidence', title: 'Obat beracun', interim });
    const page = await (await visit(`/cek/${claim.slug}`)).text();
    expect(page).toContain('<title>Sedang dicek: Obat beracun');
    expect(page).toContain(interim);
    expect(page).toContain(`value="claim:${claim.id}"`);
    expect(await htmlProblems(page)).toEqual([]);
  });

  test('withdrawn: only that it was, and why', async ({ visit, make }) => {
    const claim = await make.claim({ state: 'withdrawn', reason: 'Uji airnya keliru.' });
    const page = await (await visit(`/cek/${claim.slug}`)).text();
    expect(page).toContain('Putusan dicabut: ');
    expect(page).toContain('Uji airnya keliru.');
    expect(page).not.toContain('Katanya besok');
    expect((await visit(`/cek/${claim.slug}/versi/1`)).status).toBe(404);
  });

  test('merged or set aside after a word for the meantime: the address leads on', async ({
    visit,
    make,
  }) => {
    const first = await make.claim({ state: 'published' });
    const wish = { interim: 'Tunggu dulu.' };
    const same = await make.claim({ ...wish, state: 'merged', mergedInto: first.id });
    const response = await visit(`/cek/${same.slug}`);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`/cek/${first.slug}`);
    const ended = await make.claim({ ...wish, state: 'set_aside', setAsideAs: 'too_old' });
    expect(await (await visit(`/cek/${ended.slug}`)).text()).toContain('Tidak dicek lebih lanjut');
  });

  test('anything else is not there', async ({ visit, make }) => {
    const claim = await make.claim({ state: 'draft', slug: 'belum-terbit' });
    expect((await visit(`/cek/${claim.slug}`)).status).toBe(404);
    expect((await visit('/cek/tidak-ada')).status).toBe(404);
    expect((await visit('/cek/tidak-ada/keberatan')).status).toBe(404);
  });
});
