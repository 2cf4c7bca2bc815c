import { inTransaction, type Services } from '#platform/services.ts';
import { adoptedWeights } from './adopted-weights.ts';
import { proposeThresholds } from './propose-thresholds.ts';
import { countOutcomes, listJudged, writeReport } from './review.queries.ts';

const DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Reckons from what people said of matches how thresholds would move, and writes it down for a
 * person to decide. Nothing moves by itself, and without a word of anybody nothing is written.
 */
export function reviewMatching(services: Services): Promise<boolean> {
  return inTransaction(services, async ({ db, now }) => {
    const at = now();
    const since = new Date(at.getTime() - DAYS * DAY_MS);
    const { version, answerFrom, suggestFrom } = await adoptedWeights(db);
    const judged = await listJudged(db, { since, version });
    if (judged.length === 0) return false;
    const { answerAt, suggestAt, ...seen } = proposeThresholds(judged, {
      answerFrom: answerFrom.body,
      suggestFrom,
    });
    const counts = await countOutcomes(db, since);
    const facts = { version, days: DAYS, ...counts, judged: judged.length, ...seen };
    const current = { answerFrom: answerFrom.body, suggestFrom };
    await writeReport(db, { at, answerAt, suggestAt, facts: known({ ...facts, ...current }) });
    return true;
  });
}

/** Without what too few people have judged to be a figure. */
const known = (facts: Record<string, number | null>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
