import type { Actor } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { refusalTo } from '../authority.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { lockClaim } from '../queries.ts';
import { dropPictureChoice, keepPictureChoice, listTipPictures } from './pictures.queries.ts';

export type ChoosePicture = {
  claimId: string;
  actor: Actor;
  /** Null: no picture goes out. */
  picture: { fileId: string; alt: string } | null;
};

/**
 * Which picture of the message may go out with the clarification, under the mark of the verdict.
 * A person has to look: a screenshot holds the names and numbers of those who talked.
 */
export function choosePicture(
  services: Services,
  { claimId, actor, picture }: ChoosePicture,
): Promise<Outcome> {
  return inTransaction(services, async (tx) => {
    const claim = await lockClaim(tx.db, claimId);
    const refusal = refusalTo('claim.check', actor, claim);
    if (refusal) return refused(refusal);
    if (!picture) {
      await dropPictureChoice(tx.db, claimId);
      return OK;
    }
    const known = await listTipPictures(tx.db, claimId);
    if (!known.some(({ fileId }) => fileId === picture.fileId)) return refused('wrong_state');
    await keepPictureChoice(tx.db, { claimId, ...picture, by: actor.personId }, tx.now());
    return OK;
  });
}
