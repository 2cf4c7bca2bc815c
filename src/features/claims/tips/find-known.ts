import { ruleOf } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { matchMessage } from '../look-up/match-message.ts';
import type { Match, Outcome } from '../look-up/match.ts';
import { placesOfCity } from '../look-up/places-of-city.ts';
import { type AlikePicture, findSamePictures } from '../pictures/queries.ts';
import { likenessAt, type PictureHash } from '../pictures/variants.ts';
import { listKnown } from './matches.queries.ts';
import { nearMeaning } from './meaning/near-meaning.ts';
import { adoptedWeights, weightsName } from './review/adopted-weights.ts';
import type { Known } from './settlement.ts';
import { type Found, type Tip, wordsOf } from './tip.ts';

export type Finding = {
  outcome: Outcome;
  found: Found[];
  known: Known[];
  /** Which weights and thresholds it was found with. */
  weights: string;
  /** From this score on one may be asked whether it is meant. */
  suggestFrom: number;
};

type Asked = Pick<Tip, 'text' | 'pictureText' | 'links' | 'pictureSha'> & {
  hashes: readonly PictureHash[];
  /** What it means, where a server says so. */
  meaning: readonly number[] | null;
};

/**
 * What the city knows of a message, by its words, its links and its picture. Nothing that a link
 * leads to is opened.
 */
export async function findKnown(services: Services, tip: Asked): Promise<Finding> {
  const { db, pages } = services;
  const isBare = tip.text.trim().split(/\s+/).length < WORDS_OF_ITS_OWN;
  const weights = await adoptedWeights(db);
  const message = {
    text: wordsOf(tip),
    urls: tip.links,
    files: isBare && tip.pictureSha ? [tip.pictureSha] : [],
    places: await pages.remember('claim-places', ['areas'], () => placesOfCity(db)),
  };
  const match = await matchMessage(db, message, weights);
  const alike = await findSamePictures(db, tip.hashes, ['claim']);
  const byMeaning = await nearMeaning(services, tip.meaning);
  const { outcome, found } = withMeaning(together(match, alike, isBare), byMeaning);
  const ids = found.map(({ subjectId }) => subjectId);
  const known = await listKnown(db, ids, await oldBefore(services));
  const { suggestFrom } = weights;
  return { outcome, found, known, weights: weightsName(weights), suggestFrom };
}

/** What only means the same is looked at by a person, whatever the score: it never answers. */
function withMeaning(
  { outcome, found }: Pick<Finding, 'outcome' | 'found'>,
  near: readonly Found[],
): Pick<Finding, 'outcome' | 'found'> {
  if (near.length === 0) return { outcome, found };
  if (outcome === 'queue') return { outcome: 'suggest', found: merged(near, found) };
  return { outcome, found: merged(found, near) };
}

/** A picture with a story of its own told beside it may be an old picture with a new lie. */
const WORDS_OF_ITS_OWN = 6;
const SCORE_OF = { same: 0.99, alike: 0.6 } as const;
const MOST = 10;

/** What was found by words and by the picture as one list; a likeness alone only suggests. */
function together(
  { outcome, candidates }: Pick<Match, 'outcome' | 'candidates'>,
  alike: readonly AlikePicture[],
  isBare: boolean,
): Pick<Finding, 'outcome' | 'found'> {
  const byPicture = alike.flatMap(({ subjectId, distance }): Found[] => {
    const likeness = likenessAt(distance);
    if (!likeness) return [];
    return [{ subjectId, kind: 'claim', score: SCORE_OF[likeness], via: 'picture', veto: [] }];
  });
  const isSame = byPicture[0]?.score === SCORE_OF.same;
  if (outcome !== 'answer' && isSame && isBare) {
    return { outcome: 'answer', found: merged(byPicture, candidates) };
  }
  if (outcome === 'queue' && byPicture.length > 0) {
    return { outcome: 'suggest', found: merged(byPicture, candidates) };
  }
  return { outcome, found: merged(candidates, byPicture) };
}

function merged(first: readonly Found[], then: readonly Found[]): Found[] {
  const ids = new Set(first.map(({ subjectId }) => subjectId));
  return [...first, ...then.filter(({ subjectId }) => !ids.has(subjectId))].slice(0, MOST);
}

async function oldBefore({ db, now, city }: Services): Promise<Date> {
  const { value } = await ruleOf(db, 'claim.fresh', now(), city.timeZone);
  return new Date(now().getTime() - value * 24 * 60 * 60 * 1000);
}
