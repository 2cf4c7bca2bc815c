import autocannon from 'autocannon';

export type Measured = { perSecond: number; p50: number; slow: number; errors: number };

/** Hammers one address; latencies in milliseconds. The first seconds warm up and do not count. */
export async function hammer(
  url: string,
  {
    seconds,
    connections,
    headers = {},
  }: { seconds: number; connections: number; headers?: Record<string, string> },
): Promise<Measured> {
  await autocannon({ url, headers, connections, duration: 2 });
  const result = await autocannon({ url, headers, connections, duration: seconds });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    slow: result.latency.p97_5,
    errors: result.errors + result.non2xx,
  };
}

/** Middle of several runs, because a shared machine has good and bad moments. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The value that this share of all does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
