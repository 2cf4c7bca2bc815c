import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addByUnit,
  type Calendar,
  isWorkingDay,
  putOff,
  type TimeZone,
  workingTimeBetween,
} from './calendar.ts';

const HOUR = 3_600_000;
const ZONES: TimeZone[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

const calendar: Calendar = {
  timeZone: 'Asia/Jakarta',
  holidays: new Set(['2026-12-24', '2026-12-25', '2027-01-01']),
  weekend: [0, 6],
  officeHours: { from: 8 * 60, until: 16 * 60 },
};
const wib = (text: string) => new Date(`${text}:00+07:00`);
const hours = (from: string, until: string) =>
  workingTimeBetween(wib(from), wib(until), calendar) / HOUR;

describe('office time', () => {
  test.each([
    ['within a morning', '2026-11-23T09:00', '2026-11-23T11:30', 2.5],
    ['over a night', '2026-11-23T15:00', '2026-11-24T09:00', 2],
    ['over a weekend', '2026-11-27T15:00', '2026-11-30T09:00', 2],
    ['a weekend alone', '2026-11-28T00:00', '2026-11-29T23:59', 0],
    ['joint leave, Christmas and a weekend', '2026-12-23T16:00', '2026-12-28T08:00', 0],
    ['over the end of the year', '2026-12-31T08:00', '2027-01-04T16:00', 16],
    ['a whole week', '2026-11-23T00:00', '2026-11-30T00:00', 40],
    ['backwards', '2026-11-24T09:00', '2026-11-23T09:00', 0],
  ])('%s', (_, from, until, expected) => {
    expect(hours(from, until)).toBe(expected);
  });

  test('lost time is given back by the day and the hour', () => {
    const due = wib('2026-12-22T10:00');
    expect(putOff(due, 8 * HOUR, calendar)).toEqual(wib('2026-12-23T10:00'));
    expect(putOff(due, 16 * HOUR, calendar)).toEqual(wib('2026-12-28T10:00'));
    expect(putOff(due, 0, calendar)).toEqual(due);
    expect(() => putOff(due, -1, calendar)).toThrow(RangeError);
  });
});

const moments = fc
  .integer({ min: Date.UTC(2025, 0, 1) / 1000, max: Date.UTC(2029, 0, 1) / 1000 })
  .map((seconds) => new Date(seconds * 1000));
const calendars = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  holidays: fc
    .array(fc.integer({ min: 0, max: 1_400 }), { maxLength: 80 })
    .map(
      (days) =>
        new Set(days.map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10))),
    ),
  weekend: fc.constantFrom([0, 6], [0], [5]),
  officeHours: fc.constantFrom({ from: 480, until: 960 }, { from: 450, until: 930 }),
});
const three = fc.tuple(moments, moments, moments);
const ordered = (all: Date[]) => [...all].sort((one, other) => Number(one) - Number(other));

describe('in any calendar', () => {
  test('office time of two spans in a row is that of the whole', () => {
    fc.assert(
      fc.property(three, calendars, (all, days) => {
        const [a = new Date(0), b = a, c = a] = ordered(all);
        const inParts = workingTimeBetween(a, b, days) + workingTimeBetween(b, c, days);
        expect(inParts).toBe(workingTimeBetween(a, c, days));
      }),
    );
  });

  test('a deadline is as far from its start in office time as it was given', () => {
    fc.assert(
      fc.property(moments, fc.nat({ max: 400 }), calendars, (start, given, days) => {
        const due = addByUnit(start, given, 'working_hours', days);
        expect(workingTimeBetween(start, due, days)).toBe(given * HOUR);
      }),
    );
  });

  test('a pause never brings a deadline forward, never onto a day off, and keeps their order', () => {
    fc.assert(
      fc.property(three, moments, calendars, ([one, other, from], until, days) => {
        const lost = workingTimeBetween(from, until, days);
        const [early = one, late = other] = ordered([one, other]);
        const [sooner, later] = [putOff(early, lost, days), putOff(late, lost, days)];
        expect(sooner.getTime()).toBeGreaterThanOrEqual(early.getTime());
        expect(later.getTime()).toBeGreaterThanOrEqual(sooner.getTime());
        if (lost > 0) expect(isWorkingDay(later, days)).toBe(true);
      }),
    );
  });

  test('what was left of a deadline before a pause is left of it afterwards', () => {
    fc.assert(
      fc.property(
        moments,
        fc.nat({ max: 40 }),
        fc.nat({ max: 40 }),
        calendars,
        (start, given, rest, days) => {
          const due = addByUnit(start, given + rest, 'working_hours', days);
          const paused = addByUnit(start, given, 'working_hours', days);
          const resumed = addByUnit(paused, 11, 'working_hours', days);
          const after = putOff(due, workingTimeBetween(paused, resumed, days), days);
          expect(workingTimeBetween(resumed, after, days)).toBe(rest * HOUR);
        },
      ),
    );
  });
});
