export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets `limit` pieces of work through at once; the others wait in the order they came. */
export function turnstile(limit: number): Turnstile {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= limit) await new Promise<void>((enter) => waiting.push(enter));
    else inside += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // the place is handed on, so nobody slips in between
      if (next) next();
      else inside -= 1;
    }
  };
}
