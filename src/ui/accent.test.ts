import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { accentColours, DEFAULT_ACCENT, parseAccent } from './accent.ts';
import { contrast } from './contrast.ts';
import { COLOURS, SCALE, SCALE_INK, type Theme } from './palette.ts';

const THEMES: Theme[] = ['light', 'dark'];
const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the colour of a city', () => {
  test('can be read on every ground of both themes, whatever was chosen', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const accent = accentColours(colour);
        for (const theme of THEMES) {
          for (const ground of ['paper', 'sunk', 'field'] as const) {
            expect(contrast(accent[theme], COLOURS[ground][theme])).toBeGreaterThanOrEqual(4.5);
          }
        }
        expect(contrast(accent.light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(accent.dark, '#0f0d0c')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('stays as it is when it can be read', () => {
    expect(accentColours(DEFAULT_ACCENT).light).toBe(DEFAULT_ACCENT);
    expect(accentColours('#ffee00').light).not.toBe('#ffee00');
  });

  test('is six hex digits and nothing else', () => {
    expect(parseAccent(' #0F5560 ')).toBe('#0f5560');
    for (const wrong of ['red', '#123', 'rgb(0,0,0)', '#12345g', '#0f5560;}body{', ''])
      expect(parseAccent(wrong)).toBeNull();
    expect(accentColours('nonsense')).toEqual(accentColours(DEFAULT_ACCENT));
  });
});

describe('the palette', () => {
  test.each(THEMES)('has text that can be read on each ground it stands on (%s)', (theme) => {
    const grounds = {
      paper: ['ink', 'soft', 'good', 'warn', 'bad'],
      sunk: ['ink', 'soft'],
      field: ['ink', 'soft'],
      'good-ground': ['ink', 'good'],
      'warn-ground': ['ink', 'warn'],
      'bad-ground': ['ink', 'bad'],
      mark: ['ink'],
    } as const;
    for (const [ground, words] of Object.entries(grounds)) {
      const below = Object.entries(COLOURS).find(([name]) => name === ground)?.[1];
      for (const word of words) {
        const ratio = contrast(COLOURS[word][theme], below?.[theme] ?? '');
        expect(ratio, `${word} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast('#ffffff', COLOURS.alarm[theme])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(COLOURS.edge[theme], COLOURS.paper[theme])).toBeGreaterThanOrEqual(3);
  });

  test.each(THEMES)('has five steps that lightness alone tells apart (%s)', (theme) => {
    for (const [index, step] of SCALE.entries()) {
      expect(contrast(SCALE_INK[index]![theme], step[theme])).toBeGreaterThanOrEqual(4.5);
      const next = SCALE[index + 1];
      if (next) expect(contrast(step[theme], next[theme])).toBeGreaterThan(1.3);
    }
  });
});
