import { inTransaction, type Services } from '#platform/services.ts';
import { listMatches, sayOfMatch } from './matches.queries.ts';
import { becomeCase } from './settle-tip.ts';
import { findTipByCode, lockTip } from './tips.queries.ts';

export type SaidOther = { ok: true } | { ok: false; refusal: 'said_before' | 'confirmed' };

/**
 * "Not this": the message becomes a case of its own, once, whatever was found for it. Where a
 * person of the desk has confirmed the match it stays; against the verdict itself one objects.
 */
export async function sayOther(services: Services, code: string): Promise<SaidOther> {
  const { id } = await findTipByCode(services.db, code);
  return inTransaction(services, async (tx): Promise<SaidOther> => {
    const tip = await lockTip(tx.db, id);
    if (tip.state !== 'answered' && tip.state !== 'suggested') {
      return { ok: false, refusal: 'said_before' };
    }
    const matches = await listMatches(tx.db, id);
    if (matches.some(({ said, saidBy }) => said === 'same' && saidBy === 'desk')) {
      return { ok: false, refusal: 'confirmed' };
    }
    const meant = tip.claimId ?? tip.outsideId;
    const denied =
      tip.state === 'suggested'
        ? matches
        : matches.filter(({ subjectId, rank }) => subjectId === meant || rank === 1);
    for (const { subjectId } of denied) {
      await sayOfMatch(tx.db, { tipId: id, subjectId, said: 'other', by: 'asker', at: tx.now() });
    }
    await becomeCase(tx, tip, { state: 'queued' });
    return { ok: true };
  });
}
