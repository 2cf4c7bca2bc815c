import {
  type BulletinEvents,
  correctClarification,
  publishClarification,
  widenClarification,
  withdrawClarification,
} from '#features/bulletins';
import { messagesFor } from '#messages';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import type { Claim } from '../claim.ts';
import { lockClaim } from '../queries.ts';
import { audienceFor } from './audience.ts';
import { clarificationOf, short } from './counter-text.ts';
import {
  findAsked,
  findCounter,
  findJudgement,
  findWithdrawer,
  type Judgement,
  keepCounter,
} from './counter.queries.ts';
import { markPicture } from './mark-picture.ts';

const words = messagesFor('id').claimCounter;

/**
 * Brings the bulletin in line with the claim, whatever happened to it: a verdict has its
 * clarification, a corrected one the correction, a withdrawn one none any more, and where further
 * places ask, their KIM get it, too. Running it again changes nothing.
 */
export function counterClaim(
  services: Services,
  { claimId, events }: { claimId: string; events: BulletinEvents },
): Promise<void> {
  return inTransaction(services, async (tx) => {
    const claim = await lockClaim(tx.db, claimId);
    const judgement = await findJudgement(tx.db, claimId);
    if (!judgement) return takeBack(tx, claim, events);

    const counter = await findCounter(tx.db, claimId);
    const bulletinId =
      counter?.verdictId === judgement.verdictId
        ? counter.bulletinId
        : await tell(tx, { claim, judgement, told: counter?.bulletinId ?? null }, events);
    await keepCounter(tx.db, { claimId, bulletinId, verdictId: judgement.verdictId }, tx.now());
    const audience = audienceFor(await findAsked(tx.db, claimId), claim.spread);
    await widenClarification(tx, { bulletinId, audience, events });
  });
}

type Telling = { claim: Claim; judgement: Judgement; told: string | null };

/** Corrects what was told already; where nothing stands in public, it is told anew. Gives the bulletin. */
async function tell(
  tx: Services,
  { claim, judgement, told }: Telling,
  events: BulletinEvents,
): Promise<string> {
  const audience = audienceFor(await findAsked(tx.db, claim.id), claim.spread);
  const files = await markPicture(tx, claim, judgement);
  const content = clarificationOf(tx.city, { claim, judgement, audience, files });
  const publisher = { personId: judgement.publisherId, post: judgement.publisherPost };
  if (claim.slug) await invalidate(tx, ['claims', `claim:${claim.slug}`]);
  if (told) {
    const note = short(judgement.changeNote || words.noChangeNote, 500);
    const correction = { bulletinId: told, content, note, publisher, events };
    if (await correctClarification(tx, correction)) return told;
  }
  return publishClarification(tx, {
    content,
    author: { personId: judgement.authorId, post: judgement.authorPost },
    second: {
      personId: judgement.secondId,
      post: judgement.secondPost,
      note: words.secondNote,
    },
    publisher,
    slugWords: words.slug(claim.title),
    events,
  });
}

/** The verdict was withdrawn: so is what was said of it, and what waits to be sent is not. */
async function takeBack(tx: Services, claim: Claim, events: BulletinEvents): Promise<void> {
  const counter = await findCounter(tx.db, claim.id);
  const by = await findWithdrawer(tx.db, claim.id);
  if (!counter || !by || !claim.withdrawnAt) return;
  const { bulletinId } = counter;
  await withdrawClarification(tx, { bulletinId, reason: claim.reason, by, events });
}
