import { type Audience, reachByArea } from './coverage.ts';
import { isOpen, type TaskState } from './task.ts';

/** What became of a bulletin with one KIM, as far as the sums need it. */
export type Standing = {
  state: TaskState;
  receivedAt: Date | null;
  acceptedAt: Date | null;
  firstSpreadAt: Date | null;
  hoursToSpread: number | null;
  spreads: number;
  opens: number;
};

export type CoverageSums = {
  kims: number;
  received: number;
  accepted: number;
  done: number;
  declined: number;
  /** KIM that passed it on at all. */
  spreadBy: number;
  spreads: number;
  opens: number;
  /** Half of those that passed it on were quicker; null before the first spread. */
  medianHours: number | null;
};

export function sumsOf(standings: readonly Standing[]): CoverageSums {
  const count = (is: (one: Standing) => boolean) => standings.filter(is).length;
  const total = (of: (one: Standing) => number) => standings.reduce((sum, one) => sum + of(one), 0);
  return {
    kims: standings.length,
    received: count((one) => one.receivedAt !== null),
    accepted: count((one) => one.acceptedAt !== null),
    done: count((one) => one.state === 'done'),
    declined: count((one) => one.state === 'declined'),
    spreadBy: count((one) => one.firstSpreadAt !== null),
    spreads: total((one) => one.spreads),
    opens: total((one) => one.opens),
    medianHours: median(standings.flatMap((one) => one.hoursToSpread ?? [])),
  };
}

/** Waits for an answer and has passed nothing on: these are nudged. */
export const isSilent = (one: Pick<Standing, 'state' | 'spreads'>): boolean =>
  isOpen(one) && one.spreads === 0;

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

export type AreaReach = {
  code: string;
  name: string;
  slug: string;
  population: number | null;
  /** Null where no KIM was asked and nothing was logged: that is no nought. */
  people: number | null;
};

type Place = Pick<AreaReach, 'code' | 'name' | 'slug' | 'population'>;

/** The lowest places of the city with the people reached in each. */
export function reachOfPlaces(
  places: readonly Place[],
  audiences: readonly Audience[],
  asked: readonly { areaCode: string }[],
): AreaReach[] {
  const reached = reachByArea(audiences, populationsOf(places));
  return places.map(({ code, name, slug, population }) => ({
    code,
    name,
    slug,
    population,
    people: reached.get(code) ?? (asked.some((kim) => kim.areaCode === code) ? 0 : null),
  }));
}

export const populationsOf = (places: readonly Place[]): Map<string, number> =>
  new Map(
    places.flatMap(({ code, population }): [string, number][] =>
      population === null ? [] : [[code, population]],
    ),
  );
