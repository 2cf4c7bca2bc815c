import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { build } from 'esbuild';

import { accentColours, DEFAULT_ACCENT, parseAccent } from './accent.ts';
import { baseStyles, hashOf, styleSheet } from './stylesheet.ts';

/** One file in the three forms it is sent in. */
export type Asset = { type: string; plain: Buffer; brotli: Buffer; gzip: Buffer };

export type Assets = {
  /** Hashed addresses for a city of this accent; goes into the frame. */
  urls: (accent?: string) => { css: string; js: string; passkey: string };
  /** The file of a name under /aset/; null when nothing is called so. */
  find: (name: string) => Promise<Asset | null>;
  serviceWorker: Asset;
};

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** Everything the browser gets besides pages, built in memory when the process starts. */
export async function buildAssets(): Promise<Assets> {
  const base = baseStyles();
  const [main, passkey, worker] = await Promise.all([
    bundle('main'),
    bundle('passkey'),
    bundle('service-worker'),
  ]);
  // every page names them, so they are reckoned once
  const names = { main: `${hashOf(main)}.js`, passkey: `${hashOf(passkey)}.js` };
  const sheets = hashOf(base);
  const scripts = new Map<string, Asset>([
    [names.main, await asset(SCRIPT, main)],
    [names.passkey, await asset(SCRIPT, passkey)],
  ]);
  const styleName = (accent: string) => `${hashOf(sheets + accent)}-${accent.slice(1)}.css`;
  const sheetOf = remember((accent) => asset(STYLE, styleSheet(base, accentColours(accent))));

  return {
    urls: (accent) => ({
      css: `/aset/${styleName(parseAccent(accent ?? '') ?? DEFAULT_ACCENT)}`,
      js: `/aset/${names.main}`,
      passkey: `/aset/${names.passkey}`,
    }),
    find: async (name) => {
      const script = scripts.get(name);
      if (script) return script;
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
