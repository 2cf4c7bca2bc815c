import { localMidnight, type TimeZone } from '#platform/clock.ts';

export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

type Weekday = 'Minggu' | 'Senin' | 'Selasa' | 'Rabu' | 'Kamis' | 'Jumat' | 'Sabtu';

/** Days counted from the day of loading, and how people say them. Weekdays come from Intl, never from a hand. */
export type Days = ReturnType<typeof daysAround>;

export function daysAround(now: Date, timeZone: TimeZone) {
  const today = localMidnight(now, timeZone).getTime();
  const saying = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('id-ID', { ...parts, timeZone });
  const weekdayName = saying({ weekday: 'long' });
  const long = saying({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const date = saying({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = saying({ month: 'long', year: 'numeric' });

  /** `offset` days from today at a local hour written `08.30`. */
  const at = (offset: number, clock = '08.00') => new Date(today + offset * DAY + msOf(clock));

  /** The first such weekday on or after `offset` days from today. */
  function weekday(name: Weekday, offset: number, clock = '08.00'): Date {
    for (let day = offset; ; day += 1) {
      if (weekdayName.format(at(day, '12.00')) === name) return at(day, clock);
    }
  }

  /** A day on which offices work: a Saturday or Sunday becomes the Friday before. */
  function office(offset: number, clock = '08.00'): Date {
    const name = weekdayName.format(at(offset, '12.00'));
    const back = name === 'Sabtu' ? 1 : name === 'Minggu' ? 2 : 0;
    return at(offset - back, clock);
  }

  return {
    now,
    at,
    weekday,
    office,
    ago: (hours: number) => new Date(now.getTime() - hours * HOUR),
    /** "Sabtu, 28 November 2026" */
    long: (day: Date) => long.format(day),
    /** "28 November 2026" */
    date: (day: Date) => date.format(day),
    /** "November 2026" */
    month: (day: Date) => month.format(day),
    /** "Sabtu" */
    weekdayOf: (day: Date) => weekdayName.format(day),
    year: Number(saying({ year: 'numeric' }).format(now)),
    /** Between six in the morning and nine at night, when people pass things on. */
    awake(moment: Date): Date {
      const midnight = localMidnight(moment, timeZone).getTime();
      const hours = (moment.getTime() - midnight) / HOUR;
      const spill = (moment.getTime() % (40 * 60_000)) + 15 * 60_000;
      if (hours < 6) return new Date(midnight + 6 * HOUR + spill);
      return hours < 21 ? moment : new Date(midnight + DAY + 6 * HOUR + spill);
    },
    /** Office hours, Monday to Friday from eight to four: what comes outside of them waits for a morning. */
    working(moment: Date): Date {
      const midnight = localMidnight(moment, timeZone).getTime();
      const hours = (moment.getTime() - midnight) / HOUR;
      const morning = 8 * HOUR + (moment.getTime() % (3 * HOUR));
      const isOff = ['Sabtu', 'Minggu'].includes(weekdayName.format(moment)) || hours >= 16;
      if (isOff) return this.working(new Date(midnight + DAY));
      return hours < 8 ? new Date(midnight + morning) : moment;
    },
  };
}

function msOf(clock: string): number {
  return Number(clock.slice(0, 2)) * HOUR + Number(clock.slice(3)) * 60_000;
}
