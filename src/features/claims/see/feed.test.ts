import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

import { describe, expect, test } from '#test/test.ts';

const Line = z.object({ slug: z.string(), verdict: z.string(), claim: z.string() });

describe('feeds of verdicts', () => {
  test('no title stands without its verdict', async ({ visit, make }) => {
    await make.claim({ state: 'published', title: 'Satu & dua', verdict: 'fraud' });
    await make.claim({ state: 'draft', title: 'Belum terbit' });
    const response = await visit('/cek.rss');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('application/rss+xml');
    const read: unknown = new XMLParser().parse(text);
    expect(read).toMatchObject({ rss: { channel: { item: { title: 'Penipuan: Satu & dua' } } } });
    expect(text).not.toContain('Belum terbit');
    for (const form of ['atom', 'json']) {
      const other = await (await visit(`/cek.${form}`)).text();
      expect(other).toMatch(/Penipuan: Satu (&|&amp;) dua/);
    }
  });

  test('a reader that has the newest is told so', async ({ visit, make, clock }) => {
    await make.claim({ state: 'published' });
    const headers = { 'if-modified-since': clock.now.toUTCString() };
    expect((await visit('/cek.json', { headers })).status).toBe(304);
  });
});

describe('the dump', () => {
  test('holds every verdict once, a line each, under its licence', async ({ visit, make }) => {
    const first = await make.claim({ state: 'published', quote: 'Baris satu\nbaris dua' });
    const second = await make.claim({ state: 'review' });
    await make.claim({ state: 'withdrawn' });
    await make.claim({ state: 'evidence', interim: 'Sementara.' });
    const response = await visit('/cek/data.jsonl');
    const lines = (await response.text()).trim().split('\n');
    const rows = lines.map((line) => Line.parse(JSON.parse(line)));
    expect(rows.map(({ slug }) => slug).sort()).toEqual([first.slug, second.slug].sort());
    expect(rows.find(({ slug }) => slug === first.slug)?.claim).toBe('Baris satu\nbaris dua');
    expect(response.headers.get('link')).toContain('by-sa/4.0');
  });

  test('words of a message are no formula in a spreadsheet', async ({ visit, make }) => {
    await make.claim({ state: 'published', quote: '=HYPERLINK("http://contoh.test")' });
    const text = await (await visit('/cek/data.csv')).text();
    const rows: unknown = parse(text, { bom: true, columns: true });
    expect(rows).toMatchObject([{ claim: `'=HYPERLINK("http://contoh.test")`, verdict: 'false' }]);
  });
});

describe('/api/v1/claims', () => {
  test('gives verdicts by kind, and one whole', async ({ visit, make }) => {
    const claim = await make.claim({ state: 'published', verdict: 'fraud' });
    await make.claim({ state: 'published', verdict: 'true' });
    await make.evidence({ claimId: claim.id, source: 'Bank Contoh' });
    const list: unknown = await (await visit('/api/v1/claims?verdict=fraud')).json();
    expect(list).toMatchObject({ items: [{ slug: claim.slug, verdict: 'fraud' }], next: null });
    const whole: unknown = await (await visit(`/api/v1/claims/${claim.slug}`)).json();
    expect(whole).toMatchObject({
      sources: [{ source: 'Bank Contoh' }],
      versions: [{ version: 1 }],
    });
    expect((await visit('/api/v1/claims/tidak-ada')).status).toBe(404);
    expect((await visit('/api/v1/claims?verdict=aneh')).status).toBe(400);
  });
});
