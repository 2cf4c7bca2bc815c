import { inTransaction, type Services } from '#platform/services.ts';
import { listKnown, listMatches, sayOfMatch } from './matches.queries.ts';
import { settle } from './settle-tip.ts';
import { findTipByCode, lockTip } from './tips.queries.ts';

export type SaidSame = { ok: true } | { ok: false; refusal: 'said_before' | 'not_offered' };

/**
 * "This is it": whoever asked chose among what was suggested. The page says that nobody of the desk
 * has confirmed it, and only their yes makes the wording one of the claim's.
 */
export async function saySame(
  services: Services,
  { code, subjectId }: { code: string; subjectId: string },
): Promise<SaidSame> {
  const { id } = await findTipByCode(services.db, code);
  return inTransaction(services, async (tx): Promise<SaidSame> => {
    const tip = await lockTip(tx.db, id);
    if (tip.state !== 'suggested') return { ok: false, refusal: 'said_before' };
    const chosen = (await listMatches(tx.db, id)).find((match) => match.subjectId === subjectId);
    // however old the verdict is: it was shown with its date
    const [known] = chosen ? await listKnown(tx.db, [subjectId], new Date(0)) : [];
    if (!chosen || !known?.isPublic) return { ok: false, refusal: 'not_offered' };
    await sayOfMatch(tx.db, { tipId: id, subjectId, said: 'same', by: 'asker', at: tx.now() });
    await settle(tx, tip, {
      state: 'answered',
      claimId: known.claimId,
      outsideId: known.kind === 'outside' ? subjectId : null,
      score: chosen.score,
    });
    return { ok: true };
  });
}
