import type { Services } from '#platform/services.ts';
import { indexPicture, movePictures } from '../pictures/queries.ts';
import type { PictureHash } from '../pictures/variants.ts';
import { indexClaim } from '../work/index-claim.ts';
import { openClaim } from '../work/open-claim.ts';
import { findKnown } from './find-known.ts';
import { writeMatches } from './matches.queries.ts';
import { type Settlement, settlementOf } from './settlement.ts';
import { tellWaiters } from './tell-waiters.ts';
import { type Tip, wordsOf } from './tip.ts';
import { updateTip } from './tips.queries.ts';

type Settling = {
  hashes: readonly PictureHash[];
  meaning: readonly number[] | null;
  /** The words in the picture come later: only what is certain settles it now. */
  isWaiting?: boolean;
};

/** Looks for the message among all that is known and says what becomes of it, once. */
export async function settleTip(
  tx: Services,
  tip: Tip,
  { hashes, meaning, isWaiting = false }: Settling,
): Promise<void> {
  const { outcome, found, known, weights, suggestFrom } = await findKnown(tx, {
    ...tip,
    hashes,
    meaning,
  });
  const settlement = settlementOf(outcome, found, { knowns: known, suggestFrom });
  const isCertain = settlement.state === 'answered' || settlement.state === 'joined';
  if (isWaiting && !isCertain) return;
  const at = tx.now();
  await writeMatches(tx.db, { tipId: tip.id, outcome, weights, found, at });
  await apply(tx, tip, settlement);
}

async function apply(tx: Services, tip: Tip, settlement: Settlement) {
  switch (settlement.state) {
    case 'answered':
      return settle(tx, tip, {
        state: 'answered',
        claimId: settlement.known.claimId,
        outsideId: settlement.known.kind === 'outside' ? settlement.known.subjectId : null,
        score: settlement.score,
      });
    case 'joined':
      return settle(tx, tip, {
        state: 'queued',
        claimId: settlement.known.claimId,
        score: settlement.score,
      });
    case 'suggested':
      return settle(tx, tip, { state: 'suggested', score: settlement.score });
    case 'pattern': {
      const { known, score } = settlement;
      return becomeCase(tx, tip, { state: 'pattern', patternOf: known.claimId, score });
    }
    case 'queued':
      return becomeCase(tx, tip, { state: 'queued' });
  }
}

type Settled = {
  state: Exclude<Tip['state'], 'received'>;
  claimId?: string | null;
  outsideId?: string | null;
  score?: number | null;
};

/** Writes down what became of it, and lets whoever waits wait for the claim. */
export async function settle(
  tx: Services,
  tip: Pick<Tip, 'id' | 'code'>,
  { state, claimId = null, outsideId = null, score = null }: Settled,
): Promise<void> {
  const change = { state, claim_id: claimId, outside_id: outsideId, score, settled_at: tx.now() };
  await updateTip(tx.db, tip.id, change);
  if (state !== 'suggested') await tellWaiters(tx, { id: tip.id, code: tip.code, state, claimId });
}

type Becoming = { state: 'queued' | 'pattern'; patternOf?: string | null; score?: number };

/**
 * The message becomes a case: the next one like it finds it, by its words, links and picture. Who
 * asked stands nowhere in its history.
 */
export async function becomeCase(
  tx: Services,
  tip: Tip,
  { state, patternOf = null, score }: Becoming,
): Promise<void> {
  const claimId = await openClaim(tx, {
    quote: wordsOf(tip),
    areaCode: tip.areaCode,
    ...(patternOf && { patternOf }),
  });
  if (tip.fileId) await movePictures(tx.db, tip.id, claimId);
  await settle(tx, tip, { state, claimId, score: score ?? null });
  await indexClaim(tx, claimId);
}

/** Remembers what the picture of a message looks like, until it belongs to a claim. */
export function rememberPicture(
  tx: Services,
  tip: Pick<Tip, 'id' | 'pictureSha'>,
  hashes: readonly PictureHash[],
): Promise<void> {
  if (!tip.pictureSha) return Promise.resolve();
  const picture = { subjectId: tip.id, kind: 'tip' as const, sha256: tip.pictureSha, hashes };
  return indexPicture(tx.db, picture, tx.now());
}
