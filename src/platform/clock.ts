/** Time as an office counts it. Nothing here asks what time it is: time is an argument. */
export {
  addByUnit,
  type Calendar,
  clockNameOf,
  isWorkingDay,
  localDay,
  localMidnight,
  TIME_UNITS,
  type TimeUnit,
  type TimeZone,
} from './clock/calendar.ts';
export { importHolidays, type HolidayImport, parseHolidays } from './clock/holidays.ts';
export { dueAt, listRules, loadCalendar, type Rule, ruleOf, saveRule } from './clock/rules.ts';
