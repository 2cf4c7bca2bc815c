import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { transformSync } from 'esbuild';

import type { AccentColours } from './accent.ts';
import { colourSheet } from './palette.ts';

const SHEETS = [
  'tokens',
  'base',
  'masthead',
  'layout',
  'forms',
  'notices',
  'lists',
  'figures',
  'pieces',
  'charts',
  'reports',
  'print',
] as const;

/** Phones of 2020 still read this: nesting is written out. */
const OLDEST_BROWSERS = ['chrome87', 'safari14', 'firefox88'];

/** Everything but the colours, minified. */
export function baseStyles(): string {
  return minified(SHEETS);
}

/** For the form of a report alone, which has more parts than any other page. */
export const filingStyles = (): string => minified(['filing']);

/** For pages that show a message under its verdict. */
export const claimStyles = (): string => minified(['claims']);

function minified(sheets: readonly string[]): string {
  const source = sheets
    .map((name) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8'))
    .join('\n');
  return transformSync(source, {
    loader: 'css',
    minify: true,
    target: OLDEST_BROWSERS,
  }).code.trim();
}

/** One city's whole stylesheet: its colours first, then the sheets that use them. */
export function styleSheet(base: string, accent: AccentColours): string {
  return colourSheet(accent) + base;
}

/** Short and stable: it changes when the text does. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 10);
}
