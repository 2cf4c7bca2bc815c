import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import type { Claim } from '../claim.ts';
import { type By, moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import type { Draft, DraftFields } from './draft.ts';
import { onClaim } from './on-claim.ts';
import { addAuthor, columnsOf, dropDraft, insertDraft, updateVerdict } from './verdicts.queries.ts';

export type SaveDraft = DraftFields & {
  claimId: string;
  actor: Actor;
  /** `savedAt` of the draft the writer had before their eyes; null where there was none. */
  seen?: Date | null;
};

/**
 * Keeps what was written of a verdict, whole or not. Whoever saves becomes its author, and stays
 * one: nobody who ever wrote on it reads it second. A draft that somebody too near had a hand in is
 * not gone on with: the first clean save begins a new one.
 */
export function saveDraft(services: Services, asked: SaveDraft): Promise<Outcome> {
  const { actor, seen } = asked;
  return onClaim(services, 'save_draft', asked, async (tx, claim, draft) => {
    const by = actingAs(actor, 'claim.check');
    if (by.groupId === null) return refused('not_allowed');
    if (seen !== undefined && seen?.getTime() !== draft?.savedAt.getTime()) {
      return refused('changed_meanwhile');
    }
    const isNew = draft === null || draft.isTainted;
    const author = { personId: actor.personId, groupId: by.groupId, post: by.post };
    const verdictId = isNew
      ? await begin(tx, claim, { author, asked })
      : await goOn(tx, draft, { author, asked });
    await addAuthor(tx.db, { verdictId, ...author, at: tx.now() });
    if (isNew || draft.draftedBy !== actor.personId) await record(tx, claim, by);
    return OK;
  });
}

type Written = {
  author: { personId: string; groupId: string; post: string };
  asked: SaveDraft;
};

async function begin(tx: Services, claim: Claim, { author, asked }: Written): Promise<string> {
  await dropDraft(tx.db, claim.id, tx.now());
  return insertDraft(tx.db, { ...asked, by: author, at: tx.now() });
}

async function goOn(tx: Services, draft: Draft, { author, asked }: Written): Promise<string> {
  await updateVerdict(tx.db, draft.id, {
    ...columnsOf(asked),
    drafted_by: author.personId,
    drafted_post: author.post,
    drafted_group_id: author.groupId,
    saved_at: tx.now(),
  });
  return draft.id;
}

/** Every save is not a row of history; a new author is. */
async function record(tx: Services, claim: Claim, by: By): Promise<void> {
  const begins = claim.state === 'evidence' || claim.state === 'review';
  await moveClaim(tx, claim, { event: 'drafted', ...(begins && { to: 'draft' }), by });
}
