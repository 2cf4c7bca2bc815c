import { z } from 'zod';

import type { City } from '#platform/services.ts';
import { Fault } from './fault.ts';

/** Indonesia keeps no summer time, so each zone is one offset. */
const OFFSETS: Record<City['timeZone'], { hours: number; text: string }> = {
  'Asia/Jakarta': { hours: 7, text: '+07:00' },
  'Asia/Makassar': { hours: 8, text: '+08:00' },
  'Asia/Jayapura': { hours: 9, text: '+09:00' },
};

/** `2026-11-23T10:00:00+07:00`: in the time of the city, with its zone. */
export function w3cDate(at: Date, timeZone: City['timeZone']): string {
  const { hours, text } = OFFSETS[timeZone];
  const local = new Date(at.getTime() + hours * 3_600_000);
  return `${local.toISOString().slice(0, 19)}${text}`;
}

const Moment = z.iso.datetime({ offset: true });

/** Reads a W3C date and time; it must name its zone. A plus sign that became a blank is put back. */
export function readDate(name: string, given: string | undefined): Date | null {
  if (given === undefined || given.trim() === '') return null;
  const moment = Moment.safeParse(given.trim().replace(/ (\d{2}:\d{2})$/, '+$1'));
  if (moment.success) return new Date(moment.data);
  throw new Fault(
    400,
    `${name} must be a W3C date and time with its zone, such as 2026-11-23T10:00:00+07:00`,
  );
}

const DAY_MS = 24 * 3_600_000;
const LONGEST_DAYS = 90;

export type Span = { from: Date; until: Date };

/** Ninety days at most and, when neither end is named, the ninety days until now. */
export function readSpan(
  { start, end }: { start: string | undefined; end: string | undefined },
  now: Date,
): Span {
  const from = readDate('start_date', start);
  const until = readDate('end_date', end);
  const longest = LONGEST_DAYS * DAY_MS;
  const span = {
    from: from ?? new Date((until ?? now).getTime() - longest),
    until: until ?? (from ? new Date(from.getTime() + longest) : now),
  };
  if (span.until < span.from) throw new Fault(400, 'end_date lies before start_date');
  if (span.until.getTime() - span.from.getTime() > longest) {
    throw new Fault(400, `start_date and end_date may lie ${LONGEST_DAYS} days apart at most`);
  }
  return span;
}
