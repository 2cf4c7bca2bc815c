import type { Actor } from '#features/accounts';
import { dueAt } from '#platform/clock.ts';
import { newCode, newId } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { countLetters } from '../count-letters.ts';
import { moveClaim } from '../move-claim.ts';
import { type Refusal } from '../outcome.ts';
import { lockClaim } from '../queries.ts';
import { isOnTheWeb } from './add-evidence.ts';
import { insertObjection } from './objections.queries.ts';
import { JUDGES, tellDesk } from './tell-desk.ts';

export type FileObjection = {
  claimId: string;
  /** Null for a guest: the code is all that shows who it was. */
  actor: Actor | null;
  reason: string;
  /** Where the proof can be read; may be empty. */
  url: string;
};

export type Objected = { ok: true; code: string } | { ok: false; refusal: Refusal };

/**
 * Anybody may object to a verdict that stands in public. The desk answers within the clock; the
 * words of the objection are not public, that there is one is.
 */
export function fileObjection(services: Services, asked: FileObjection): Promise<Objected> {
  const reason = asked.reason.trim();
  const url = asked.url.trim();
  return inTransaction(services, async (tx): Promise<Objected> => {
    const claim = await lockClaim(tx.db, asked.claimId);
    if (!claim.isPublished || !claim.publishedVerdictId) return no('wrong_state');
    if (countLetters(reason) < SHORTEST) return no('too_short');
    if (url !== '' && !isOnTheWeb(url)) return no('bad_link');

    const code = newCode(8);
    await insertObjection(tx.db, {
      id: newId(tx.now().getTime()),
      ...{ code, reason, url },
      claim_id: claim.id,
      verdict_id: claim.publishedVerdictId,
      person_id: asked.actor?.personId ?? null,
      filed_at: tx.now(),
      due_at: await dueAt(tx, 'claim.objection'),
    });
    // a person who objects is no official who acts: the history does not name them
    const historyId = await moveClaim(tx, claim, { event: 'objection_filed', by: null });
    await tellDesk(tx, claim, { historyId, event: 'objection_filed', to: JUDGES });
    return { ok: true, code };
  });
}

/** The check on `claim_objections.reason` has the same number. */
const SHORTEST = 20;

const no = (refusal: Refusal) => ({ ok: false as const, refusal });
