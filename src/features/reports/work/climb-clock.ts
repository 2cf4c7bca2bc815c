import { addByUnit, loadCalendar, localDay, type Rule, ruleOf } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { type Climbed, CLIMB_RULES } from './late-level.ts';

/** When a case that is late since then climbs to this level. */
export type ClimbClock = (since: Date, level: Climbed) => Promise<Date>;

/**
 * The rules that were valid when it fell late decide, not today's. Each rule and the calendar are
 * read once for a whole sweep.
 */
export async function climbClock({ db, city }: Services): Promise<ClimbClock> {
  const calendar = await loadCalendar(db, city.timeZone);
  const known = new Map<string, Rule>();
  return async (since, level) => {
    const key = CLIMB_RULES[level];
    if (!key) return since;
    const name = `${key} ${localDay(since, city.timeZone)}`;
    const rule = known.get(name) ?? (await ruleOf(db, key, since, city.timeZone));
    known.set(name, rule);
    return addByUnit(since, rule.value, rule.unit, calendar);
  };
}
