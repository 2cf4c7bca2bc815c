import { addByUnit, loadCalendar, localDay, type Rule, ruleOf } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { chaseRule, type Moments, soonAt, type TaskRow } from './task.ts';

type Chased = Pick<TaskRow, 'sentAt' | 'dueAt' | 'urgency'>;
export type ChaseClock = (task: Chased) => Promise<Moments>;

/**
 * Tells when each step of a task is due. The rules that were valid when the task fell due decide,
 * not today's. Each rule and the calendar are read once for a whole sweep.
 */
export async function chaseClock({ db, city }: Services): Promise<ChaseClock> {
  const calendar = await loadCalendar(db, city.timeZone);
  const known = new Map<string, Rule>();
  const ruleAt = async (key: string, at: Date): Promise<Rule> => {
    const name = `${key} ${localDay(at, city.timeZone)}`;
    const rule = known.get(name) ?? (await ruleOf(db, key, at, city.timeZone));
    known.set(name, rule);
    return rule;
  };
  return async (task) => {
    const after = async (step: Parameters<typeof chaseRule>[0]) => {
      const { value, unit } = await ruleAt(chaseRule(step, task.urgency), task.dueAt);
      return addByUnit(task.dueAt, value, unit, calendar);
    };
    return {
      soon: soonAt(task),
      reminded: await after('reminded'),
      kecamatan: await after('kecamatan'),
      diskominfo: await after('diskominfo'),
    };
  };
}
