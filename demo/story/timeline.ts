import type { Services } from '#platform/services.ts';

type Past = { servicesAt: (at: Date) => Services; now: Date };
type Deed = (at: Services) => Promise<void>;

/** What happens when, in the order of the clock. A deed may add later ones while the past is played. */
export type Timeline = {
  add: (at: Date, deed: Deed) => void;
  /** Plays everything up to `now`; what would come later has not happened yet and is dropped. */
  play: (past: Past, onStep: (done: number, at: Date) => Promise<void>) => Promise<void>;
};

export function createTimeline(): Timeline {
  const waiting: { at: number; deed: Deed }[] = [];

  function add(at: Date, deed: Deed): void {
    const moment = at.getTime();
    // the last of those at or before this moment stays before it
    let [low, high] = [0, waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((waiting[middle]?.at ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    waiting.splice(low, 0, { at: moment, deed });
  }

  return {
    add,
    async play({ servicesAt, now }, onStep) {
      let done = 0;
      for (let next = waiting.shift(); next && next.at <= now.getTime(); next = waiting.shift()) {
        const at = new Date(next.at);
        await next.deed(servicesAt(at));
        done += 1;
        await onStep(done, at);
      }
    },
  };
}
