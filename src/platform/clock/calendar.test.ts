import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addByUnit,
  type Calendar,
  clockNameOf,
  isWorkingDay,
  localDay,
  localMidnight,
  type TimeUnit,
  type TimeZone,
} from './calendar.ts';

const ZONES: TimeZone[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

const calendar: Calendar = {
  timeZone: 'Asia/Jakarta',
  holidays: new Set(['2026-12-24', '2026-12-25', '2027-01-01']),
  weekend: [0, 6],
  officeHours: { from: 8 * 60, until: 16 * 60 },
};

/** Local Jakarta time in, local Jakarta time out. */
const wib = (text: string) => new Date(`${text}:00+07:00`);
const after = (start: string, value: number, unit: TimeUnit) =>
  addByUnit(wib(start), value, unit, calendar);

describe('deadlines', () => {
  test('hours and days run through nights and holidays', () => {
    expect(after('2026-12-24T22:00', 2, 'hours')).toEqual(wib('2026-12-25T00:00'));
    expect(after('2026-12-24T22:00', 3, 'days')).toEqual(wib('2026-12-27T22:00'));
    expect(after('2026-12-31T23:30', 45, 'minutes')).toEqual(wib('2027-01-01T00:15'));
  });

  test('five working days from Monday morning end the next Monday at the same hour', () => {
    expect(after('2026-11-23T10:00', 5, 'working_days')).toEqual(wib('2026-11-30T10:00'));
  });

  test('what comes in on a day off or after closing counts from the next opening', () => {
    const monday = wib('2026-11-30T08:00');
    expect(after('2026-11-27T16:01', 0, 'working_days')).toEqual(monday);
    expect(after('2026-11-28T12:00', 0, 'working_days')).toEqual(monday);
    expect(after('2026-11-30T05:00', 0, 'working_days')).toEqual(monday);
    expect(after('2026-11-28T12:00', 5, 'working_days')).toEqual(wib('2026-12-07T08:00'));
  });

  test('the end of the year with joint leave, weekend and New Year is stepped over', () => {
    // Wed 23 Dec; 24 joint leave, 25 Christmas, 26-27 weekend, 1 January, 2-3 weekend
    expect(after('2026-12-23T09:00', 1, 'working_days')).toEqual(wib('2026-12-28T09:00'));
    expect(after('2026-12-30T09:00', 2, 'working_days')).toEqual(wib('2027-01-04T09:00'));
  });

  test('working hours stop at closing and go on at opening', () => {
    expect(after('2026-11-27T15:00', 1, 'working_hours')).toEqual(wib('2026-11-27T16:00'));
    expect(after('2026-11-27T15:00', 3, 'working_hours')).toEqual(wib('2026-11-30T10:00'));
    expect(after('2026-11-23T08:00', 40, 'working_hours')).toEqual(wib('2026-11-27T16:00'));
  });

  test('the same moment is another hour, and may be another day, in WIB, WITA and WIT', () => {
    const at = new Date('2026-11-23T15:30:00Z'); // 22.30 WIB, 23.30 WITA, 00.30 WIT
    expect(ZONES.map((zone) => localDay(at, zone))).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-24',
    ]);
    expect(ZONES.map(clockNameOf)).toEqual(['WIB', 'WITA', 'WIT']);
    expect(localMidnight(at, 'Asia/Jayapura')).toEqual(new Date('2026-11-23T15:00:00Z'));
    const opening = ZONES.map((timeZone) =>
      addByUnit(at, 0, 'working_days', { ...calendar, timeZone }).toISOString(),
    );
    expect(opening).toEqual([
      '2026-11-24T01:00:00.000Z',
      '2026-11-24T00:00:00.000Z',
      '2026-11-23T23:00:00.000Z',
    ]);
  });

  test('a fraction, a negative span and a calendar without working days are refused', () => {
    expect(() => after('2026-11-23T10:00', 1.5, 'hours')).toThrow(RangeError);
    expect(() => after('2026-11-23T10:00', -1, 'working_days')).toThrow(RangeError);
    const never = { ...calendar, weekend: [0, 1, 2, 3, 4, 5, 6] };
    expect(() => addByUnit(wib('2026-11-23T10:00'), 1, 'working_days', never)).toThrow(RangeError);
  });

  test('the offsets are those of the time zone database', () => {
    for (const zone of ZONES) {
      fc.assert(
        fc.property(moments, (at) => {
          expect(localDay(at, zone)).toBe(
            new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at),
          );
        }),
      );
    }
  });
});

const moments = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2035, 0, 1) / 1000 })
  .map((seconds) => new Date(seconds * 1000));
const spans = fc.nat({ max: 60 });
const units = fc.constantFrom<TimeUnit>(
  'minutes',
  'hours',
  'days',
  'working_days',
  'working_hours',
);
const workingUnits = fc.constantFrom<TimeUnit>('working_days', 'working_hours');
const calendars = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  holidays: fc
    .array(fc.integer({ min: 0, max: 5_500 }), { maxLength: 200 })
    .map(
      (days) =>
        new Set(days.map((day) => localDay(new Date(Date.UTC(2020, 0, 1 + day)), 'Asia/Jakarta'))),
    ),
  weekend: fc.constantFrom([0, 6], [0], [5], []),
  officeHours: fc.constantFrom(
    { from: 480, until: 960 },
    { from: 450, until: 930 },
    { from: 0, until: 1440 },
  ),
});

const cases = fc.record({
  start: moments,
  other: moments,
  n: spans,
  m: spans,
  unit: units,
  calendar: calendars,
});

describe('any deadline, in any calendar', () => {
  test('a later start never ends earlier, a longer span neither', () => {
    fc.assert(
      fc.property(cases, ({ start, other, n, m, unit, calendar: days }) => {
        const [early, late] = start < other ? [start, other] : [other, start];
        const [short, long] = n < m ? [n, m] : [m, n];
        expect(addByUnit(early, n, unit, days) <= addByUnit(late, n, unit, days)).toBe(true);
        expect(addByUnit(early, short, unit, days) <= addByUnit(early, long, unit, days)).toBe(
          true,
        );
        expect(addByUnit(early, n, unit, days) >= early).toBe(true);
      }),
    );
  });

  test('n units and then m are n + m', () => {
    fc.assert(
      fc.property(cases, ({ start, n, m, unit, calendar: days }) => {
        const inSteps = addByUnit(addByUnit(start, n, unit, days), m, unit, days);
        expect(inSteps).toEqual(addByUnit(start, n + m, unit, days));
      }),
    );
  });

  test('a working deadline never falls on a day off', () => {
    const offices = calendars.filter(({ officeHours }) => officeHours.until < 1440);
    fc.assert(
      fc.property(cases, workingUnits, offices, ({ start, n }, unit, days) => {
        expect(isWorkingDay(addByUnit(start, n, unit, days), days)).toBe(true);
      }),
    );
  });
});
