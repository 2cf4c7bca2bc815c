import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyKitSource, floodWarning, kitSource } from '#test/kit-source.ts';
import { smsSize, spellPlainly } from './gsm7.ts';
import { smsText } from './sms-text.ts';

describe('the SMS', () => {
  test('says what and when, by whom, and ends with the link', () => {
    expect(smsText(kitSource())).toEqual({
      text: 'Posyandu lansia di Balai RW 03 Karangrejo. Selasa, 24/11/2026, 08.00-11.00 WIB. Dinas Kesehatan Kota Metro s.d. 24/11/26 https://metro.sambung.example/s/k7m2qd',
      encoding: 'gsm7',
      units: 159,
      segments: 1,
    });
  });

  test('begins with the correction and the emergency', () => {
    const correction = { note: 'Titik kumpul pindah.', version: 2 };
    expect(smsText(floodWarning({ correction })).text).toBe(
      'RALAT, DARURAT: Luapan Way Sekampung: siap mengungsi. Malam ini, 20/11/2026, mulai pukul 18.00 WIB. BPBD Kota Metro https://metro.sambung.example/s/k7m2qd',
    );
  });

  test('stays in the small alphabet when only ornament stands in the way', () => {
    const source = kitSource({
      title: '“Posyandu” — lansia… 😀 di Balé RW 03 ✅',
      where: 'Balai ‘Tani’',
    });
    const sms = smsText(source);
    expect(sms.encoding).toBe('gsm7');
    expect(sms.text).toMatch(/^"Posyandu" - lansia\.\.\. di Balé RW 03\./);
  });

  test('leaves out a note in another script rather than half of its room', () => {
    const sms = smsText(kitSource({ localNote: 'مرحبا بكم', title: 'Air mati' }));
    expect(sms.encoding).toBe('gsm7');
    expect(sms.text).toContain('Air mati. Selasa, 24/11/2026');
  });

  test('holds 70 characters when the words need another script', () => {
    const sms = smsText(
      kitSource({ title: 'ꦥꦺꦴꦱ꧀ꦪꦤ꧀ꦝꦸ ꦭꦤ꧀ꦱꦶꦪ', link: 'https://s.example/s/k7m2qd' }),
    );
    expect(sms.encoding).toBe('ucs2');
    expect(sms.units).toBeLessThanOrEqual(70);
    expect(sms.text).toMatch(/Dinas.*https:\/\/s\.example\/s\/k7m2qd$/);
  });

  test('is one message that ends with the link, whatever the bulletin holds', () => {
    fc.assert(
      fc.property(anyKitSource, (source) => {
        const sms = smsText(source);
        expect(sms).toEqual({ text: sms.text, ...smsSize(sms.text) });
        expect(sms.segments).toBe(1);
        expect(sms.text.endsWith(source.link)).toBe(true);
        expect(sms.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('always names an issuer', () => {
    fc.assert(
      fc.property(anyKitSource, (source) => {
        const sms = smsText({ ...source, issuer: 'Dinas Kesehatan Kota Metro' });
        expect(sms.text).toContain('Dinas');
      }),
    );
  });
});

describe('counting an SMS', () => {
  test.each([
    ['a'.repeat(160), { encoding: 'gsm7', units: 160, segments: 1 }],
    ['a'.repeat(161), { encoding: 'gsm7', units: 161, segments: 2 }],
    ['a'.repeat(307), { encoding: 'gsm7', units: 307, segments: 3 }],
    ['€'.repeat(80), { encoding: 'gsm7', units: 160, segments: 1 }],
    [`${'a'.repeat(152)}€${'a'.repeat(20)}`, { encoding: 'gsm7', units: 174, segments: 2 }],
    // an escape pair moves whole to the next segment: 152 + (2 + 151) + 1
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, { encoding: 'gsm7', units: 306, segments: 3 }],
    ['ē'.repeat(70), { encoding: 'ucs2', units: 70, segments: 1 }],
    ['ē'.repeat(71), { encoding: 'ucs2', units: 71, segments: 2 }],
    ['😀'.repeat(35), { encoding: 'ucs2', units: 70, segments: 1 }],
  ])('%#', (text, size) => {
    expect(smsSize(text)).toEqual(size);
  });

  test('plain spelling keeps other scripts and every letter of our own', () => {
    expect(spellPlainly('Balē ‘Tani’ – 20 °C • ½ kg')).toBe("Bale 'Tani' - 20 C - 1/2 kg");
    expect(spellPlainly('سلام 😀')).toBe('سلام');
  });
});
