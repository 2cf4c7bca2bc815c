import type { KitSource } from './kit-source.ts';

type Dated = Pick<KitSource, 'publishedOn' | 'validUntil' | 'urgency' | 'timeZone' | 'labels'>;

/** "Terbit 23 November 2026" */
export function publishedLine({ publishedOn, timeZone, labels }: Dated): string {
  return labels.published(longDate(publishedOn, timeZone, labels.locale));
}

/** "Berlaku sampai 30 November 2026"; an emergency that ends within a day says the hour too. */
export function expiryLine(source: Dated): string {
  const { validUntil, labels } = source;
  return validUntil ? labels.validUntil(expiryDate(source, validUntil)) : labels.validUntilChanged;
}

/** "s.d. 30/11/2026", where every character counts. */
export function shortExpiry({ validUntil, timeZone, labels }: Dated): string {
  if (!validUntil) return '';
  const date = new Intl.DateTimeFormat(labels.locale, {
    day: 'numeric',
    month: 'numeric',
    year: '2-digit',
    timeZone,
  }).format(lastMoment(validUntil));
  return labels.validUntilShort(date);
}

function expiryDate({ urgency, timeZone, labels }: Dated, validUntil: Date): string {
  const last = lastMoment(validUntil);
  const date = longDate(last, timeZone, labels.locale);
  if (urgency !== 'emergency' || clockTime(last, timeZone) === '23.59') return date;
  const zone = { timeZone, timeZoneName: 'short' } as const;
  const named = new Intl.DateTimeFormat(labels.locale, zone).formatToParts(last);
  const zoneName = named.find((part) => part.type === 'timeZoneName')?.value ?? '';
  return `${date}, ${clockTime(validUntil, timeZone)} ${zoneName}`.trim();
}

/** Midnight closes the day before, not the day it opens. */
function lastMoment(end: Date): Date {
  return new Date(end.getTime() - 1);
}

function longDate(date: Date, timeZone: string, locale: string): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat(locale, parts).format(date);
}

/** "18.00", the Indonesian way of writing an hour. */
function clockTime(date: Date, timeZone: string): string {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat('id-ID', parts).format(date);
}
