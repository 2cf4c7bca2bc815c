import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { build } from 'esbuild';

import { accentColours, DEFAULT_ACCENT, parseAccent } from './accent.ts';
import { baseStyles, claimStyles, filingStyles, hashOf, styleSheet } from './stylesheet.ts';

/** One file in the three forms it is sent in. */
export type Asset = { type: string; plain: Buffer; brotli: Buffer; gzip: Buffer };

export type Assets = {
  /** Hashed addresses for a city of this accent; goes into the frame. */
  urls: (
    accent?: string,
  ) => Record<
    'css' | 'js' | 'passkey' | 'report' | 'reportStyle' | 'claimStyle' | 'map' | 'mapStyle',
    string
  >;
  /** The file of a name under /aset/; null when nothing is called so. */
  find: (name: string) => Promise<Asset | null>;
  serviceWorker: Asset;
};

/** Of the map that a report's place is picked on; its pictures are not used. */
const LEAFLET_STYLE = new URL('../../node_modules/leaflet/dist/leaflet.css', import.meta.url);

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** Everything the browser gets besides pages, built in memory when the process starts. */
export async function buildAssets(): Promise<Assets> {
  const base = baseStyles();
  const [main = '', passkey = '', report = '', map = '', worker = ''] = await Promise.all(
    ['main', 'passkey', 'report', 'pick-map', 'service-worker'].map(bundle),
  );
  const [filing, claims] = [filingStyles(), claimStyles()];
  const mapStyle = await readFile(LEAFLET_STYLE, 'utf8');
  // every page names them, so they are reckoned once
  const names = {
    js: `/aset/${hashOf(main)}.js`,
    passkey: `/aset/${hashOf(passkey)}.js`,
    report: `/aset/${hashOf(report)}.js`,
    reportStyle: `/aset/${hashOf(filing)}.css`,
    claimStyle: `/aset/${hashOf(claims)}.css`,
    map: `/aset/${hashOf(map)}.js`,
    mapStyle: `/aset/${hashOf(mapStyle)}.css`,
  };
  const sheets = hashOf(base);
  const sources = new Map([
    [names.js, { type: SCRIPT, text: main }],
    [names.passkey, { type: SCRIPT, text: passkey }],
    [names.report, { type: SCRIPT, text: report }],
    [names.reportStyle, { type: STYLE, text: filing }],
    [names.claimStyle, { type: STYLE, text: claims }],
    [names.map, { type: SCRIPT, text: map }],
    [names.mapStyle, { type: STYLE, text: mapStyle }],
  ]);
  // compressed when first asked for: the map alone would hold up a start by half a second
  const fileOf = remember((address) => {
    const { type, text } = sources.get(address) ?? { type: SCRIPT, text: '' };
    return asset(type, text);
  });
  const styleName = (accent: string) => `${hashOf(sheets + accent)}-${accent.slice(1)}.css`;
  const sheetOf = remember((accent) => asset(STYLE, styleSheet(base, accentColours(accent))));

  return {
    urls: (accent) => ({
      css: `/aset/${styleName(parseAccent(accent ?? '') ?? DEFAULT_ACCENT)}`,
      ...names,
    }),
    find: async (name) => {
      const address = `/aset/${name}`;
      if (sources.has(address)) return fileOf(address);
      const accent = parseAccent(`#${/-([0-9a-f]{6})\.css$/.exec(name)?.[1] ?? ''}`);
      // a hash of an earlier release has no file any more: the page is loaded again
      return accent && name === styleName(accent) ? sheetOf(accent) : null;
    },
    serviceWorker: await asset(SCRIPT, worker),
  };
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../browser/${name}.ts`, import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: name === 'service-worker' ? 'iife' : 'esm',
    target: 'es2020',
    legalComments: 'none',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function asset(type: string, content: string | Buffer): Promise<Asset> {
  const plain = Buffer.from(content);
  const [small, smaller] = await Promise.all([
    gzipped(plain, { level: 9 }),
    brotli(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
  ]);
  return { type, plain, gzip: small, brotli: smaller };
}

/** Cities of an installation are few; strangers who invent accents do not fill the memory. */
function remember(make: (key: string) => Promise<Asset>): (key: string) => Promise<Asset> {
  const known = new Map<string, Promise<Asset>>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const made = make(key);
    if (known.size >= 32) known.clear();
    known.set(key, made);
    return made;
  };
}
