import { z } from 'zod';

import type { Services } from '#platform/services.ts';

/** Brings the bulletin in line with the claim; its work is in `counter/`. */
export const COUNTER_JOB = 'claims.counter';
export const CounterAsked = z.object({ claimId: z.uuid() });

/**
 * Asks for the bulletin to be brought in line, in the transaction of the change. The job itself
 * needs what only the composition root knows, so it is asked for by its name.
 */
export function askCounter(tx: Services, claimId: string): Promise<void> {
  const payload = { city: tx.city.slug, claimId };
  return tx.jobs.send(tx.db, COUNTER_JOB, payload, { key: `${tx.city.slug}:${claimId}` });
}
