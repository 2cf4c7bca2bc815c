/** Where the five steps of a scale begin; the first step begins at `from[0]`. `whole`: things counted. */
export type Steps = { from: readonly number[]; max: number; whole: boolean };

/** Shares of a whole: 0, 20, 40, 60, 80 percent. The same on every page, so maps can be compared. */
export const SHARE_STEPS: Steps = { from: [0, 0.2, 0.4, 0.6, 0.8], max: 1, whole: false };

/** Even steps over round numbers, up to the largest value there is. */
export function countSteps(values: readonly number[]): Steps {
  const max = niceCeiling(Math.max(5, ...values));
  return { from: [0, 1, 2, 3, 4].map((step) => (step * max) / 5), max, whole: true };
}

/** 0 to 4. */
export function stepOf({ from }: Steps, value: number): number {
  return Math.max(
    0,
    from.findLastIndex((start) => value >= start),
  );
}

/** The next of 5, 10, 15, 20, 25, 50, 75, 100 and so on by tens: five equal steps stay whole. */
export function niceCeiling(value: number): number {
  const power = 10 ** Math.max(0, Math.ceil(Math.log10(value)) - 1);
  for (const factor of [1, 1.5, 2, 2.5, 5, 7.5, 10]) {
    const candidate = factor * power;
    if (candidate >= value && Number.isInteger(candidate / 5)) return candidate;
  }
  return Math.ceil(value / 5) * 5;
}
