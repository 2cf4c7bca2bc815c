import type { Services } from '#platform/services.ts';
import { suppressNotices } from './deliveries.queries.ts';

/** Notices of these kinds about one thing. */
export type Recalled = { subjectKind: string; subjectId: string; kinds: readonly string[] };

/**
 * It does not hold any longer: what still waits to be sent of it is not sent, nor what a fan-out
 * under way is yet to write. Whoever has it already is told by the notice that takes it back.
 */
export async function recallNotices(tx: Services, recalled: Recalled): Promise<void> {
  await suppressNotices(tx.db, recalled, tx.now());
}
