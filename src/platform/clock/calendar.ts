export const TIME_UNITS = ['minutes', 'hours', 'days', 'working_days', 'working_hours'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];
export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

/** When the offices of one city are open. */
export type Calendar = Readonly<{
  timeZone: TimeZone;
  /** Days as `2026-08-17`, public holidays and joint leave alike. */
  holidays: ReadonlySet<string>;
  /** 0 is Sunday. */
  weekend: readonly number[];
  /** Minutes after local midnight; the closing minute still counts as open. */
  officeHours: Readonly<{ from: number; until: number }>;
}>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Indonesia has three zones and no summer time, so an offset says it all (Keppres 41/1987). */
const OFFSETS: Record<TimeZone, number> = {
  'Asia/Jakarta': 7 * HOUR,
  'Asia/Makassar': 8 * HOUR,
  'Asia/Jayapura': 9 * HOUR,
};
const CLOCK_NAMES: Record<TimeZone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** WIB, WITA or WIT. */
export const clockNameOf = (timeZone: TimeZone): string => CLOCK_NAMES[timeZone];

/**
 * The moment `value` units after `start`. Minutes, hours and days run through; a day is 24 hours.
 *
 * Working units begin when an office would pick the matter up: what comes in after closing or on
 * a day off counts as come in when the doors next open. So a working deadline always falls in
 * office hours, a later start never ends earlier, and n + m units are n units and then m.
 */
export function addByUnit(start: Date, value: number, unit: TimeUnit, calendar: Calendar): Date {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`${value} ${unit} is no span`);
  switch (unit) {
    case 'minutes':
      return new Date(start.getTime() + value * MINUTE);
    case 'hours':
      return new Date(start.getTime() + value * HOUR);
    case 'days':
      return new Date(start.getTime() + value * DAY);
    case 'working_days':
      return addWorkingDays(start, value, calendar);
    case 'working_hours':
      return addWorkingTime(start, value * HOUR, calendar);
  }
}

/** Whether offices open at all on the local day of `at`. */
export function isWorkingDay(at: Date, calendar: Calendar): boolean {
  return isOpen(dayNumber(at, calendar), calendar);
}

/** Milliseconds of office time between two moments; none when `until` is not after `from`. */
export function workingTimeBetween(from: Date, until: Date, calendar: Calendar): number {
  const begun = pickedUp(from, calendar);
  const ended = pickedUp(until, calendar);
  if (ended.day < begun.day) return 0;
  if (ended.day === begun.day) return Math.max(0, ended.ms - begun.ms);
  let between = 0;
  for (let day = begun.day + 1; day < ended.day; day += 1) if (isOpen(day, calendar)) between += 1;
  const opening = calendar.officeHours.from * MINUTE;
  const closing = calendar.officeHours.until * MINUTE;
  return closing - begun.ms + between * (closing - opening) + (ended.ms - opening);
}

/**
 * A deadline put off by as much office time as was lost: what was lost by the day and the hour is
 * given back by the day and the hour. Never earlier than `due`, and always in office hours.
 */
export function putOff(due: Date, lost: number, calendar: Calendar): Date {
  if (!Number.isInteger(lost) || lost < 0) throw new RangeError(`${lost} ms is no span`);
  return lost === 0 ? due : addWorkingTime(due, lost, calendar);
}

/** The local calendar day, `2026-11-23`. */
export function localDay(at: Date, timeZone: TimeZone): string {
  return nameOf(Math.floor((at.getTime() + OFFSETS[timeZone]) / DAY));
}

/** The moment the local day of `at` began. */
export function localMidnight(at: Date, timeZone: TimeZone): Date {
  const day = Math.floor((at.getTime() + OFFSETS[timeZone]) / DAY);
  return new Date(day * DAY - OFFSETS[timeZone]);
}

function addWorkingDays(start: Date, value: number, calendar: Calendar): Date {
  const opened = pickedUp(start, calendar);
  let day = opened.day;
  for (let left = value; left > 0; left -= 1) day = nextOpen(day + 1, calendar);
  return momentOf({ day, ms: opened.ms }, calendar);
}

function addWorkingTime(start: Date, span: number, calendar: Calendar): Date {
  const closing = calendar.officeHours.until * MINUTE;
  let { day, ms } = pickedUp(start, calendar);
  let left = span;
  while (left > closing - ms) {
    left -= closing - ms;
    day = nextOpen(day + 1, calendar);
    ms = calendar.officeHours.from * MINUTE;
  }
  return momentOf({ day, ms: ms + left }, calendar);
}

/** Local days since 1970 and milliseconds since local midnight. */
type LocalMoment = { day: number; ms: number };

/** The moment itself when offices are open, else when they next open. */
function pickedUp(start: Date, calendar: Calendar): LocalMoment {
  const day = dayNumber(start, calendar);
  const ms = start.getTime() + OFFSETS[calendar.timeZone] - day * DAY;
  const opening = calendar.officeHours.from * MINUTE;
  if (!isOpen(day, calendar)) return { day: nextOpen(day, calendar), ms: opening };
  if (ms > calendar.officeHours.until * MINUTE)
    return { day: nextOpen(day + 1, calendar), ms: opening };
  return { day, ms: Math.max(ms, opening) };
}

const momentOf = ({ day, ms }: LocalMoment, calendar: Calendar) =>
  new Date(day * DAY + ms - OFFSETS[calendar.timeZone]);

const dayNumber = (at: Date, calendar: Calendar) =>
  Math.floor((at.getTime() + OFFSETS[calendar.timeZone]) / DAY);

const nameOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** 1 January 1970 was a Thursday, the fourth day from Sunday. */
const isOpen = (day: number, { weekend, holidays }: Calendar) =>
  !weekend.includes((((day + 4) % 7) + 7) % 7) && !holidays.has(nameOf(day));

/** A year without one open day is a mistake in the calendar, not something to wait for. */
function nextOpen(from: number, calendar: Calendar): number {
  for (let day = from; day < from + 366; day += 1) if (isOpen(day, calendar)) return day;
  throw new RangeError(`The calendar has no working day in the year after ${nameOf(from)}`);
}
