import { sql } from 'kysely';

import type { Db } from '../db.ts';
import type { Services } from '../services.ts';
import { getSettings } from '../settings.ts';
import { addByUnit, type Calendar, localDay, type TimeUnit, type TimeZone } from './calendar.ts';

/** A number that a regulation or the city sets, with where it comes from. */
export type Rule = {
  key: string;
  value: number;
  unit: TimeUnit;
  basis: string;
  /** `2026-01-01`: from this local day on. */
  validFrom: string;
};

const ruleColumns = [
  'key',
  'value',
  'unit',
  'basis',
  sql<string>`valid_from::text`.as('validFrom'),
] as const;

/** When something that begins now must be done, by the rule of that key and the city's calendar. */
export async function dueAt(
  services: Services,
  ruleKey: string,
  start = services.now(),
): Promise<Date> {
  const { db, city } = services;
  const rule = await ruleOf(db, ruleKey, start, city.timeZone);
  return addByUnit(start, rule.value, rule.unit, await loadCalendar(db, city.timeZone));
}

/** The newest rule of that key valid on the local day of `at`; a key without one is a mistake of ours. */
export async function ruleOf(
  db: Db,
  key: string,
  at: Date,
  timeZone: TimeZone = 'Asia/Jakarta',
): Promise<Rule> {
  return db
    .selectFrom('rules')
    .select(ruleColumns)
    .where('key', '=', key)
    .where('valid_from', '<=', sql<Date>`${localDay(at, timeZone)}::date`)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(
      () => new Error(`No rule "${key}" is valid on ${localDay(at, timeZone)}`),
    );
}

/** Every rule that was, is and will be, newest first within its key. */
export function listRules(db: Db): Promise<Rule[]> {
  return db
    .selectFrom('rules')
    .select(ruleColumns)
    .orderBy('key')
    .orderBy('valid_from', 'desc')
    .execute();
}

/** Adds a rule, or corrects the one of the same key and first day. Older rows stay: they explain old deadlines. */
export async function saveRule(db: Db, rule: Rule, now: Date): Promise<void> {
  const { key, value, unit, basis, validFrom } = rule;
  const changed = { value, unit, basis, updated_at: now };
  await db
    .insertInto('rules')
    .values({ key, valid_from: validFrom, ...changed })
    .onConflict((row) => row.columns(['key', 'valid_from']).doUpdateSet(changed))
    .execute();
}

export async function loadCalendar(db: Db, timeZone: TimeZone): Promise<Calendar> {
  const settings = await getSettings(db);
  const days = await db
    .selectFrom('holidays')
    .select(sql<string>`day::text`.as('day'))
    .execute();
  return {
    timeZone,
    holidays: new Set(days.map(({ day }) => day)),
    weekend: settings.weekend_days,
    officeHours: {
      from: minutesOf(settings.office_hours.from),
      until: minutesOf(settings.office_hours.until),
    },
  };
}

/** Minutes after midnight of `08.00` or `08:00`. */
function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
