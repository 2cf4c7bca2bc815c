import { localDay, localMidnight, type TimeZone } from '#platform/clock.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The end of the last day in the city's zone; of today, this moment. */
export function closingMoment(lastDay: string, now: Date, timeZone: TimeZone): Date {
  if (lastDay >= localDay(now, timeZone)) return now;
  const nextNoon = new Date(Date.parse(`${lastDay}T12:00:00Z`) + DAY);
  return localMidnight(nextNoon, timeZone);
}
