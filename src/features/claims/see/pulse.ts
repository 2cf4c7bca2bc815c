/** How many asked, by kelurahan and week, told so that nobody can be told from it. No I/O. */

/** Fewer than this in one kelurahan and week are not said. */
export const FEWEST = 5;

/** One week as it was counted: askers by kelurahan, in the order of the places; the last may be "not said". */
export type CountedWeek = { monday: string; asked: readonly number[] };

/** The same as it may be shown; null is "fewer than five, or nobody". */
export type ShownWeek = {
  monday: string;
  asked: readonly (number | null)[];
  /** Null where the figures shown could be taken from it to tell a hidden one. */
  total: number | null;
};

/**
 * A small figure is hidden, nought as well, so that hiding does not say "somebody". The week's
 * total is said only while what is left of it after taking away the figures shown fits every
 * hidden figure from 0 to 4: then subtracting tells nothing that "fewer than five" did not. No
 * place has a total over weeks, since two such totals of weeks that overlap can be subtracted, too.
 */
export function shownWeek({ monday, asked }: CountedWeek): ShownWeek {
  const hidden = asked.filter((count) => count < FEWEST);
  const rest = sum(hidden);
  const most = FEWEST - 1;
  const tellsNothing = rest >= most && rest <= most * (hidden.length - 1);
  return {
    monday,
    asked: asked.map((count) => (count < FEWEST ? null : count)),
    total: hidden.length === 0 || tellsNothing ? sum(asked) : null,
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

const DAY_MS = 24 * 3600 * 1000;

/** The Monday of the week a local day lies in; both as `2026-11-23`. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The Mondays of the weeks that are over, the oldest first. The week we are in is not among them:
 * watching its figures grow would tell who asked today.
 */
export function finishedWeeks(today: string, count: number): string[] {
  const thisMonday = mondayOf(today);
  return Array.from({ length: count }, (_, index) => daysAfter(thisMonday, -7 * (count - index)));
}

/** Five even shades for the figures that are shown; none is under five. */
export function shadesOf(asked: readonly (number | null)[]) {
  const most = Math.max(FEWEST * 2 - 1, ...asked.map((count) => count ?? 0));
  const width = Math.ceil((most - FEWEST + 1) / SHADES);
  const from = Array.from({ length: SHADES }, (_, step) => FEWEST + step * width);
  return { from, max: FEWEST + SHADES * width - 1, whole: true };
}

const SHADES = 5;
