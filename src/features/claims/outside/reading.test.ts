import fc from 'fast-check';

import { describe, expect, test } from '#test/test.ts';
import { checkOfPage } from './check-of-page.ts';
import { dayOf, plainWords, webAddress } from './plain-words.ts';
import { readClaimReviews } from './read-claim-review.ts';
import { readList } from './read-list.ts';
import { readSource } from './read-source.ts';
import { verdictOfRating } from './verdict-of-rating.ts';

const review = (more: object = {}) => ({
  '@type': 'ClaimReview',
  url: 'https://cek.contoh.test/garam',
  claimReviewed: 'Air garam menyembuhkan demam berdarah',
  author: { '@type': 'Organization', name: 'Komunitas Cek Contoh' },
  datePublished: '2026-11-20T08:00:00+07:00',
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Salah' },
  ...more,
});

describe('reading the fact-checks of others', () => {
  test('a ClaimReview is found alone, in a list, in a graph and in a DataFeed', () => {
    const feed = {
      '@context': 'http://schema.org',
      '@type': 'DataFeed',
      dataFeedElement: [{ '@type': 'DataFeedItem', item: [review()] }],
    };
    for (const json of [review(), [review()], { '@graph': [{}, review()] }, feed]) {
      expect(readClaimReviews(json, { page: '' })).toEqual([
        {
          url: 'https://cek.contoh.test/garam',
          title: 'Air garam menyembuhkan demam berdarah',
          claim: 'Air garam menyembuhkan demam berdarah',
          rating: 'Salah',
          verdict: 'false',
          publishedOn: '2026-11-20',
          author: 'Komunitas Cek Contoh',
        },
      ]);
    }
  });

  test('a rating without a word is shown as its number', () => {
    const [check] = readClaimReviews(
      review({ reviewRating: { ratingValue: '2', bestRating: '5' } }),
      { page: '' },
    );
    expect(check).toMatchObject({ rating: '2/5', verdict: null });
  });

  test('one a line is read, and lines that are no JSON are left out', () => {
    const text = `${JSON.stringify(review())}\n{broken\n${JSON.stringify(review({ url: 'https://cek.contoh.test/b' }))}`;
    const read = readSource(text, 'https://cek.contoh.test/data.jsonl');
    expect(read).toMatchObject({ kind: 'checks', checks: [{}, {}] });
  });

  test('a news feed names its pages; a page gives its ClaimReview', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Cek</title><link>https://cek.contoh.test</link>
<description>x</description><item><title>[SALAH] Air garam</title><link>/garam</link>
<pubDate>Fri, 20 Nov 2026 01:00:00 GMT</pubDate></item></channel></rss>`;
    const read = readSource(rss, 'https://cek.contoh.test/feed');
    expect(read).toEqual({
      kind: 'pages',
      pages: [
        {
          url: 'https://cek.contoh.test/garam',
          title: '[SALAH] Air garam',
          publishedOn: '2026-11-20',
        },
      ],
    });
    const page = read.kind === 'pages' ? read.pages[0]! : null;
    const html = `<!doctype html><html><script type="application/ld+json">${JSON.stringify(review({ url: 'https://lain.contoh.test/x' }))}</script>`;
    expect(checkOfPage(html, page!)).toMatchObject({
      url: 'https://cek.contoh.test/garam',
      title: '[SALAH] Air garam',
      rating: 'Salah',
    });
    expect(checkOfPage('<html>nothing', page!)).toMatchObject({
      rating: 'SALAH',
      claim: 'Air garam',
      verdict: 'false',
    });
    expect(checkOfPage('<html>', { ...page!, title: '[Foto] Pesta rakyat' })).toBeNull();
  });

  test('addresses that are not of the web are refused', () => {
    for (const given of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'https://a:b@c.test',
      'x',
    ]) {
      expect(webAddress(given)).toBeNull();
    }
    expect(readClaimReviews(review({ url: 'javascript:alert(1)' }), { page: '' })).toEqual([]);
  });

  test('words come without tags, entities and signs that turn the reading direction', () => {
    expect(plainWords('<b>Air</b>&nbsp;&#8220;garam&#8221; \u202Eterbalik\u200B', 100)).toBe(
      'Air “garam” terbalik',
    );
  });

  test('ratings of others are sorted by what they mean', () => {
    const words = {
      'Tidak benar': 'false',
      'Sebagian Benar': 'partly_true',
      KELIRU: 'false',
      Sesat: 'misleading',
      'Belum Terbukti': 'unproven',
      Fakta: 'true',
      'Pants on Fire': null,
    };
    for (const [rating, verdict] of Object.entries(words)) {
      expect(verdictOfRating(rating)).toBe(verdict);
    }
  });

  test('days are read as people write them', () => {
    expect(['2026-11-20', '20/11/2026', '2026-02-31', 'besok', ''].map(dayOf)).toEqual([
      '2026-11-20',
      '2026-11-20',
      null,
      null,
      null,
    ]);
  });

  test('a list says of each row that cannot be kept why', () => {
    const csv = [
      'Judul;Tautan;Putusan;Tanggal',
      'Air garam;https://cek.contoh.test/garam;Salah;20/11/2026',
      'Tanpa alamat;;Salah;',
      'Air garam lagi;https://cek.contoh.test/garam;Salah;',
      'Tanggal aneh;https://cek.contoh.test/c;Salah;besok',
    ].join('\n');
    expect(readList(csv)).toMatchObject({
      ok: true,
      checks: [{ title: 'Air garam', verdict: 'false', publishedOn: '2026-11-20' }],
      problems: [
        { line: 3, problem: 'no_address' },
        { line: 4, problem: 'twice' },
        { line: 5, problem: 'bad_date' },
      ],
    });
    expect(readList('a,b\n1,2')).toEqual({ ok: false, refusal: 'no_columns' });
  });

  test('nothing that is sent breaks the reading', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((s) => `<html>${s}`),
        ),
        (text) => {
          expect(() => readSource(text, 'https://cek.contoh.test/')).not.toThrow();
          expect(() => readList(text)).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });
});
