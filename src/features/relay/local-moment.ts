import { localMidnight, type TimeZone } from '#platform/clock.ts';

const FIELD = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/;

/** What a `datetime-local` field says, `2026-11-23T10:05`, as a moment of the city; null when it says none. */
export function localMoment(text: string, timeZone: TimeZone): Date | null {
  const [, day, hours, minutes] = FIELD.exec(text) ?? [];
  if (!day) return null;
  // where a day begins in Greenwich, the same day is on in all three zones
  const inThatDay = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(inThatDay.getTime()) || inThatDay.toISOString().slice(0, 10) !== day)
    return null;
  const sinceMidnight = Number(hours) * 60 + Number(minutes);
  return new Date(localMidnight(inThatDay, timeZone).getTime() + sinceMidnight * 60_000);
}
