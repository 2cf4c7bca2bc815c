import { type Actor, can, postsThatMay } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { openSealed } from '#platform/vault.ts';
import { nearnessOf } from '../../fences.ts';
import { moveClaim } from '../../move-claim.ts';
import type { Refusal } from '../../outcome.ts';
import { lockClaim } from '../../queries.ts';
import { SEALED_TIP, SealedTip } from '../../tips/sealed-tip.ts';
import { findTipCode } from './tip-code.queries.ts';

export type OpenMessage = { claimId: string; actor: Actor; tipId: string; reason: string };
type Opened = { ok: true; text: string | null } | { ok: false; refusal: Refusal };

/**
 * Opens what was covered in a message, and says so: the post in the public log, the reason in the
 * desk's history. Nothing that was opened goes into either. It is written down also when there turns
 * out to be nothing inside. Whoever the message is about does not read who it names.
 */
export function openMessage(
  services: Services,
  { claimId, actor, tipId, reason }: OpenMessage,
): Promise<Opened> {
  return inTransaction(services, async (tx) => {
    const claim = await lockClaim(tx.db, claimId);
    const code = await findTipCode(tx.db, { claimId, tipId });
    if (!can(actor, 'claim.open_message')) return { ok: false, refusal: 'not_allowed' };
    const near = nearnessOf(actor, claim);
    if (near) return { ok: false, refusal: near };
    if (reason.trim().length < SHORTEST_REASON) return { ok: false, refusal: 'no_reason' };

    const [held] = postsThatMay(actor, 'claim.open_message');
    const post = held ? `${held.post}@${held.groupSlug}` : '';
    await moveClaim(tx, claim, {
      event: 'message_opened',
      by: { actor, post, groupId: held?.groupId ?? null },
      note: reason.trim(),
    });
    await writeLedger(tx, {
      act: 'claim.message_opened',
      subjectKind: 'claim',
      subjectId: claim.code,
      actorPost: post,
      body: { message: code },
    });
    const opened = await openSealed(tx, { ...SEALED_TIP, subjectId: tipId }, SealedTip);
    return { ok: true, text: opened?.text ?? null };
  });
}

/** A word is no reason. */
const SHORTEST_REASON = 10;
