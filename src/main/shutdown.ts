/**
 * Resolves at the first Ctrl-C or SIGTERM. A second one ends the program at once,
 * for whoever does not want to wait; nothing acknowledged is lost by that either.
 */
export function untilAskedToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve(signal);
      });
    }
  });
}
