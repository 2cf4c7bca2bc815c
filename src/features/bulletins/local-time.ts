import { localMidnight, type TimeZone } from '#platform/clock.ts';

const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;

/** The first moment of a local day given as `2026-11-23`; null for what is no day. */
export function startOfDay(day: string, timeZone: TimeZone): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  // noon in London falls on the same local day in all three zones of Indonesia
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime()) || noon.toISOString().slice(0, 10) !== day) return null;
  return localMidnight(noon, timeZone);
}

/** The last second of a local day. */
export function endOfDay(day: string, timeZone: TimeZone): Date | null {
  const start = startOfDay(day, timeZone);
  return start && new Date(start.getTime() + DAY - SECOND);
}

/** The moment a `datetime-local` field says, `2026-11-23T10:05`, on the city's clock. */
export function localMoment(text: string, timeZone: TimeZone): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?$/.exec(text);
  const start = match?.[1] ? startOfDay(match[1], timeZone) : null;
  if (!start) return null;
  return new Date(start.getTime() + (Number(match?.[2]) * 60 + Number(match?.[3])) * 60 * SECOND);
}
