export type Dice = {
  /** From 0 up to but not including 1. */
  roll: () => number;
  between: (low: number, high: number) => number;
  whole: (low: number, high: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
};

/** The same words give the same throws in every installation (mulberry32 over an FNV-1a hash). */
export function diceOf(words: string): Dice {
  let state = 2_166_136_261;
  for (const sign of words) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    between: (low, high) => low + roll() * (high - low),
    whole: (low, high) => low + Math.floor(roll() * (high - low + 1)),
    chance: (share) => roll() < share,
    pick(from) {
      const chosen = from[Math.floor(roll() * from.length)];
      if (chosen === undefined) throw new Error(`Nothing to pick from for ${words}`);
      return chosen;
    },
  };
}
