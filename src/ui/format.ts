import { html } from 'hono/html';

import type { Language } from '#messages';
import type { Frame, TimeZone } from './frame.ts';
import type { Html } from './html.ts';

/** Enough of the frame to say a moment: the language and the city's zone. */
export type Locale = Pick<Frame, 'language' | 'timeZone'>;

const ZONE_NAMES: Record<TimeZone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** British English, because it puts the day before the month as Indonesian does. */
const TAGS: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Said field by field: the ready-made full style writes "06 Desember", which nobody does. */
const FULL_DAY = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
} as const;

const DATE_STYLES = {
  moment: { ...FULL_DAY, hour: '2-digit', minute: '2-digit' },
  day: FULL_DAY,
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  clock: { timeStyle: 'short' },
  range: { dateStyle: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** "Senin, 23 November 2026 pukul 10.05 WIB" */
export function longDateTime(locale: Locale, at: Date): string {
  const moment = dates(locale, 'moment').format(at);
  return `${moment} ${ZONE_NAMES[locale.timeZone]}`;
}

/** "Senin, 23 November 2026" */
export function longDate(locale: Locale, at: Date): string {
  return dates(locale, 'day').format(at);
}

/** "23 Nov 2026" */
export function shortDate(locale: Locale, at: Date): string {
  return dates(locale, 'short').format(at);
}

/** "23 Nov 2026, 10.05": for desks, where the zone is known. */
export function shortDateTime(locale: Locale, at: Date): string {
  return `${shortDate(locale, at)}, ${dates(locale, 'clock').format(at)}`;
}

/** "10.05 WIB" */
export function clockTime(locale: Locale, at: Date): string {
  return `${dates(locale, 'clock').format(at)} ${ZONE_NAMES[locale.timeZone]}`;
}

/** "23–25 November 2026"; one day alone when both are the same. */
export function dateRange(locale: Locale, from: Date, until: Date): string {
  return dates(locale, 'range').formatRange(from, until);
}

/** "2 jam yang lalu", "besok"; not for pages that a cache keeps. */
export function relativeTime(frame: Locale & Pick<Frame, 'now' | 't'>, at: Date): string {
  const minutes = (at.getTime() - frame.now.getTime()) / 60_000;
  if (Math.abs(minutes) < 1) return frame.t.ui.justNow;
  const { amount, unit } = largestUnit(minutes);
  return new Intl.RelativeTimeFormat(TAGS[frame.language], { numeric: 'auto' }).format(
    amount,
    unit,
  );
}

/** "3 jam", "2 hari": a length of time, in its largest unit, never "0 menit". */
export function duration({ language }: Pick<Frame, 'language'>, milliseconds: number): string {
  const { amount, unit } = largestUnit(Math.max(1, Math.abs(milliseconds) / 60_000));
  return numbers(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

/** "12.500" */
export function number({ language }: Pick<Frame, 'language'>, value: number): string {
  return numbers(language, { maximumFractionDigits: 1 }).format(value);
}

/** A share between 0 and 1 as "46%". */
export function percent({ language }: Pick<Frame, 'language'>, share: number): string {
  return numbers(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "1,4 MB", as file sizes are written on a page. */
export function byteSize({ language }: Pick<Frame, 'language'>, bytes: number): string {
  if (bytes < 1000) return `${numbers(language, {}).format(bytes)} B`;
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${numbers(language, { maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount)} ${unit}`;
}

/** "a, b, dan c" */
export function listed({ language }: Pick<Frame, 'language'>, words: readonly string[]): string {
  return new Intl.ListFormat(TAGS[language], { type: 'conjunction' }).format(words);
}

export type TimeStyle = 'long' | 'date' | 'short' | 'shortTime' | 'clock';

const STYLES: Record<TimeStyle, (locale: Locale, at: Date) => string> = {
  long: longDateTime,
  date: longDate,
  short: shortDate,
  shortTime: shortDateTime,
  clock: clockTime,
};

/** A moment as a `<time>`, for people and for machines. */
export function timeTag(locale: Locale, at: Date, style: TimeStyle = 'long'): Html {
  return html`<time datetime="${at.toISOString()}">${STYLES[style](locale, at)}</time>`;
}

/** The value of a `datetime-local` field, "2026-11-23T10:05", in the city's zone. */
export function localInputValue({ timeZone }: Pick<Frame, 'timeZone'>, at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .replace(' ', 'T');
}

function largestUnit(minutes: number): { amount: number; unit: 'minute' | 'hour' | 'day' } {
  const size = Math.abs(minutes);
  if (size < 60) return { amount: Math.trunc(minutes), unit: 'minute' };
  if (size < 48 * 60) return { amount: Math.trunc(minutes / 60), unit: 'hour' };
  return { amount: Math.trunc(minutes / 1440), unit: 'day' };
}

/** Intl formatters cost 30 to 100 µs to make, as much as a whole list page: each is made once. */
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dates({ language, timeZone }: Locale, style: keyof typeof DATE_STYLES) {
  const key = `${style} ${language} ${timeZone}`;
  const known = made.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const format = new Intl.DateTimeFormat(TAGS[language], { timeZone, ...DATE_STYLES[style] });
  made.set(key, format);
  return format;
}

function numbers(language: Language, options: Intl.NumberFormatOptions) {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const format = new Intl.NumberFormat(TAGS[language], options);
  made.set(key, format);
  return format;
}
