import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

import { describe, expect, test } from '#test/test.ts';

const Features = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      geometry: z
        .object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
        .nullable(),
      properties: z.looseObject({ code: z.string(), title: z.string() }),
    }),
  ),
  links: z.array(z.object({ rel: z.string(), href: z.string() })).optional(),
});

describe('feeds of reports', () => {
  test('RSS has the place of each report as GeoRSS', async ({ visit, make }) => {
    await make.report({ title: 'Satu & dua', pin: { latitude: -5.11, longitude: 105.31 } });
    await make.report({ state: 'filed', title: 'Belum diperiksa' });
    const response = await visit('/laporan.rss');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('application/rss+xml');
    const read: unknown = new XMLParser().parse(text);
    expect(read).toMatchObject({
      rss: { channel: { item: { title: 'Satu & dua', 'georss:point': '-5.11 105.31' } } },
    });
    expect(text).not.toContain('Belum diperiksa');
  });

  test('Atom and JSON tell the same, by category and by place when asked', async ({
    visit,
    make,
  }) => {
    await make.report({ title: 'Selokan', category: 'drainase', areaCode: '99.01.03.1001' });
    await make.report({ title: 'Pohon', category: 'pohon', areaCode: '99.01.01.1001' });
    const json = await (await visit('/laporan.json')).text();
    expect(json).toContain('Selokan');
    expect(json).toContain('Pohon');
    const category = await (await visit('/laporan.json?kategori=drainase')).text();
    expect(category).not.toContain('Pohon"');
    const atom = await (await visit('/laporan.atom?wilayah=uji-99-01-03')).text();
    expect(atom).toContain('Selokan');
    expect(atom).not.toContain('Pohon');
    expect(atom).toContain('/laporan.atom?wilayah=uji-99-01-03');
  });

  test('what has not changed is not sent again', async ({ visit, make }) => {
    await make.report();
    const first = await visit('/laporan.rss');
    const since = first.headers.get('last-modified') ?? '';
    const again = await visit('/laporan.rss', { headers: { 'if-modified-since': since } });
    expect(again.status).toBe(304);
  });

  test('an empty feed is still a feed', async ({ visit }) => {
    for (const form of ['rss', 'atom', 'json', 'geojson']) {
      expect((await visit(`/laporan.${form}`)).status).toBe(200);
    }
  });
});

describe('/laporan.geojson', () => {
  test('has longitude before latitude, and no geometry without a pin', async ({ visit, make }) => {
    await make.report({ title: 'Berpin', pin: { latitude: -5.11, longitude: 105.31 } });
    await make.report({ title: 'Tanpa pin' });
    const response = await visit('/laporan.geojson');
    expect(response.headers.get('content-type')).toContain('application/geo+json');
    const { features } = Features.parse(await response.json());
    const of = (title: string) => features.find(({ properties }) => properties.title === title);
    expect(of('Berpin')?.geometry?.coordinates).toEqual([105.31, -5.11]);
    expect(of('Tanpa pin')?.geometry).toBeNull();
  });

  test('goes on page by page without loss', async ({ visit, make, services }) => {
    for (let index = 0; index < 5; index += 1) await make.report();
    const codes: string[] = [];
    let next: string | undefined = '/laporan.geojson?limit=2';
    while (next) {
      const page = Features.parse(await (await visit(next)).json());
      codes.push(...page.features.map(({ properties }) => properties.code));
      next = page.links?.[0]?.href.slice(services.city.origin.length);
    }
    expect(new Set(codes).size).toBe(5);
    expect(codes).toHaveLength(5);
  });
});
