import type { Db } from '#platform/db.ts';
import { SHIPPED, type Weights } from '../../matching/score.ts';
import { findAdopted } from './review.queries.ts';

/**
 * The weights as shipped, with the thresholds that the city's own people have adopted. Titles alone
 * and short messages keep their higher thresholds. What was adopted for other weights holds no more:
 * their scores mean something else.
 */
export async function adoptedWeights(db: Db): Promise<Weights> {
  const { answerAt, suggestAt } = await findAdopted(db, SHIPPED.version);
  const { answerFrom, suggestFrom } = SHIPPED;
  const body = answerAt ?? answerFrom.body;
  return {
    ...SHIPPED,
    answerFrom: {
      body,
      title: Math.max(answerFrom.title, body),
      short: Math.max(answerFrom.short, body),
    },
    suggestFrom: Math.min(suggestAt ?? suggestFrom, body),
  };
}

/** Which weights and thresholds a match was made with, as it stands beside it. */
export const weightsName = ({ version, answerFrom, suggestFrom }: Weights): string =>
  `${version}/${answerFrom.body}/${suggestFrom}`;
