import type { Urgency } from './notice.ts';

/** A phone stays silent from 21.00 until 05.00 on the city's clock, except in an emergency. */
const QUIET_FROM = 21;
const QUIET_UNTIL = 5;

/** When a push may leave: now, or at the end of the quiet hours. */
export function pushDueAt(urgency: Urgency, now: Date, timeZone: string): Date {
  if (urgency === 'emergency') return now;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(now);
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  if (hour >= QUIET_UNTIL && hour < QUIET_FROM) return now;
  // Indonesia has no summer time, so hours on the clock are hours that pass
  const hours = (QUIET_UNTIL - hour + 24) % 24;
  return new Date(now.getTime() + (hours * 60 - minute) * 60_000);
}
