import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { frameOf } from '#test/gallery/index.ts';
import {
  byteSize,
  clockTime,
  dateRange,
  duration,
  listed,
  localInputValue,
  longDate,
  longDateTime,
  number,
  percent,
  relativeTime,
  shortDateTime,
} from './format.ts';

const at = new Date('2026-11-23T03:05:00Z');
const metro = frameOf();
const english = frameOf({}, 'en');

describe('moments', () => {
  test('are said in the city’s own time, with the name of its zone', () => {
    expect(longDateTime(metro, at)).toBe('Senin, 23 November 2026 pukul 10.05 WIB');
    expect(longDateTime({ ...metro, timeZone: 'Asia/Makassar' }, at)).toContain('pukul 11.05 WITA');
    expect(longDateTime({ ...metro, timeZone: 'Asia/Jayapura' }, at)).toContain('pukul 12.05 WIT');
    expect(longDateTime(english, at)).toBe('Monday, 23 November 2026 at 10:05 WIB');
    expect(clockTime(metro, at)).toBe('10.05 WIB');
    expect(shortDateTime(metro, at)).toBe('23 Nov 2026, 10.05');
  });

  test('the first days of a month have no zero before them', () => {
    const sunday = new Date('2026-12-06T03:05:00Z');
    expect(longDate(metro, sunday)).toBe('Minggu, 6 Desember 2026');
    expect(longDateTime(metro, sunday)).toBe('Minggu, 6 Desember 2026 pukul 10.05 WIB');
  });

  test('after seven in the evening in London it is already tomorrow in Metro', () => {
    expect(longDate(metro, new Date('2026-11-23T19:00:00Z'))).toBe('Selasa, 24 November 2026');
  });

  test('a span of days is said once', () => {
    expect(dateRange(metro, at, new Date('2026-11-25T03:00:00Z'))).toBe('23–25 November 2026');
  });

  test('how long ago is said in the largest unit', () => {
    const ago = (minutes: number) => new Date(metro.now.getTime() - minutes * 60_000);
    expect(relativeTime(metro, ago(0.4))).toBe('baru saja');
    expect(relativeTime(metro, ago(5))).toBe('5 menit yang lalu');
    expect(relativeTime(metro, ago(130))).toBe('2 jam yang lalu');
    expect(relativeTime(english, ago(-3 * 1440))).toBe('in 3 days');
  });

  test('a field gets the local time, as browsers want it', () => {
    expect(localInputValue(metro, at)).toBe('2026-11-23T10:05');
  });
});

describe('numbers', () => {
  test('follow the language', () => {
    expect(number(metro, 12_500.25)).toBe('12.500,3');
    expect(number(english, 12_500)).toBe('12,500');
    expect(percent(metro, 0.456)).toBe('46%');
    expect(listed(metro, ['a', 'b', 'c'])).toBe('a, b, dan c');
  });

  test('sizes of files are short', () => {
    expect(byteSize(metro, 900)).toBe('900 B');
    expect(byteSize(metro, 1_420_000)).toBe('1,4 MB');
    expect(byteSize(metro, 64_300)).toBe('64 kB');
  });

  test('a length of time is never nought', () => {
    expect(duration(metro, 3 * 3_600_000)).toBe('3 jam');
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (length) => {
        expect(duration(metro, length)).not.toMatch(/^-|^0/);
      }),
    );
  });
});
