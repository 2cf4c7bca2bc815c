/** Time as an office counts it. Nothing here asks what time it is: time is an argument. */
export {
  addByUnit,
  localDay,
  localMidnight,
  putOff,
  TIME_UNITS,
  type TimeZone,
  workingTimeBetween,
} from './clock/calendar.ts';
export { importHolidays, parseHolidays } from './clock/holidays.ts';
export { dueAt, listRules, loadCalendar, type Rule, ruleOf, saveRule } from './clock/rules.ts';
