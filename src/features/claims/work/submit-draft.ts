import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import type { Claim } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, type Refusal, refused } from '../outcome.ts';
import { type Draft, hasEnoughSources, isWhole, type Sources } from './draft.ts';
import { onClaim } from './on-claim.ts';
import { JUDGES, tellDesk } from './tell-desk.ts';
import { countSources, updateVerdict } from './verdicts.queries.ts';

export type SubmitDraft = { claimId: string; actor: Actor };

/** Hands the draft over to be read by somebody of another body. */
export function submitDraft(services: Services, asked: SubmitDraft): Promise<Outcome> {
  return onClaim(services, 'submit', asked, async (tx, claim, draft) => {
    if (!draft) return refused('not_whole');
    const missing = missingIn(draft, claim, await countSources(tx.db, claim.id));
    if (missing) return refused(missing);

    await updateVerdict(tx.db, draft.id, { submitted_at: tx.now() });
    const historyId = await moveClaim(tx, claim, {
      event: 'submitted',
      to: 'second_opinion',
      by: actingAs(asked.actor, 'claim.check'),
    });
    await tellDesk(tx, claim, { historyId, event: 'submitted', to: JUDGES });
    return OK;
  });
}

/** What the verdict still lacks, or null. */
function missingIn(
  draft: Draft,
  claim: Pick<Claim, 'firstPublishedAt'>,
  sources: Sources,
): Extract<Refusal, 'not_whole' | 'no_change_note' | 'no_evidence'> | null {
  if (!isWhole(draft)) return 'not_whole';
  if (claim.firstPublishedAt !== null && draft.changeNote.trim() === '') return 'no_change_note';
  return hasEnoughSources(draft.verdict, sources) ? null : 'no_evidence';
}
