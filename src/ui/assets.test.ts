import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

import { beforeAll, describe, expect, test } from 'vitest';

import { frameOf, GALLERY } from '#test/gallery/index.ts';
import { assetRoutes } from './asset-routes.ts';
import { type Assets, buildAssets } from './assets.ts';

let assets: Assets;
beforeAll(async () => {
  assets = await buildAssets();
});
const site = () => assetRoutes(assets, () => ({ name: 'Kota Metro', accent: '#7a1f2b' }));

describe('the stylesheet and the scripts', () => {
  test('come compressed, and are kept for ever under a name that changes with them', async () => {
    const { css, js, passkey } = assets.urls();
    for (const address of [css, js, passkey]) {
      const response = await site().request(address, {
        headers: { 'accept-encoding': 'gzip, br' },
      });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-encoding')).toBe('br');
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
    const plain = await (await site().request(css)).text();
    const file = await assets.find(css.slice('/aset/'.length));
    expect(brotliDecompressSync(file!.brotli).toString()).toBe(plain);
    expect(gunzipSync(file!.gzip).toString()).toBe(plain);
  });

  test('follow the accent of the city', async () => {
    const { css } = assets.urls('#7a1f2b');
    expect(css).not.toBe(assets.urls().css);
    expect(await (await site().request(css)).text()).toContain('--accent:#7a1f2b');
    expect(assets.urls('nonsense').css).toBe(assets.urls().css);
  });

  test('of an earlier release are gone, not wrong', async () => {
    expect((await site().request('/aset/AAAAAAAAAA-7a1f2b.css')).status).toBe(404);
    expect((await site().request('/aset/..%2Fassets.ts')).status).toBe(404);
  });
});

test('a first visit weighs at most 18 KB: page, stylesheet and script', async () => {
  const { css, js } = assets.urls();
  const size = async (address: string) =>
    (await assets.find(address.slice('/aset/'.length)))!.gzip.length;
  const [style, script] = [await size(css), await size(js)];
  expect(style).toBeLessThanOrEqual(6_500);
  expect(script).toBeLessThanOrEqual(4_096);
  for (const draw of [GALLERY.front!, GALLERY.article!]) {
    const page = gzipSync(String(await draw(frameOf({ assets: assets.urls() }))));
    expect(page.length + style + script).toBeLessThanOrEqual(18_000);
  }
});

describe('the app on a phone', () => {
  test('has a manifest with the city’s name and its icons', async () => {
    const response = await site().request('/manifest.webmanifest');
    const manifest: unknown = await response.json();
    expect(manifest).toMatchObject({
      name: 'Sambung Kota Metro',
      lang: 'id',
      display: 'standalone',
    });
    for (const address of ['/ikon.svg', '/ikon-180.png', '/ikon-192.png', '/ikon-512.png'])
      expect((await site().request(address)).status).toBe(200);
  });

  test('has a service worker that is asked for anew each time', async () => {
    const response = await site().request('/sw.js');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toContain('javascript');
  });
});
