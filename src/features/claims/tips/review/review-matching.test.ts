import { describe, expect, test } from '#test/test.ts';
import { SHIPPED } from '../../matching/score.ts';
import { adoptedWeights, weightsName } from './adopted-weights.ts';
import { type Judged, proposeThresholds } from './propose-thresholds.ts';
import { reviewMatching } from './review-matching.ts';

const NAME = weightsName(SHIPPED);
const NOW = { answerFrom: 0.75, suggestFrom: 0.5 };

/** So many at each score from 0.50 to 0.99, right from `rightFrom` on. */
const judgedBy = (rightFrom: number, each = 3): Judged[] =>
  Array.from({ length: 50 * each }, (_, at) => {
    const score = 0.5 + (at % 50) / 100;
    return { score, isSame: score >= rightFrom };
  });

describe('how thresholds would move', () => {
  test('wrong answers raise the threshold of answers, one step a night at most', () => {
    expect(proposeThresholds(judgedBy(0.9), NOW).answerAt).toBe(0.8);
    expect(proposeThresholds(judgedBy(0.78), NOW).answerAt).toBeCloseTo(0.78, 2);
  });

  test('where all answers were right it comes down', () => {
    expect(proposeThresholds(judgedBy(0.6), NOW).answerAt).toBe(0.7);
  });

  test('few words of people move nothing', () => {
    const few = judgedBy(0.95).slice(0, 20);
    expect(proposeThresholds(few, NOW)).toMatchObject({ answerAt: null, suggestAt: null });
  });

  test('it never leaves its bounds, whatever is said', () => {
    let thresholds = NOW;
    for (let night = 0; night < 40; night += 1) {
      const { answerAt } = proposeThresholds(judgedBy(2), thresholds);
      thresholds = { ...thresholds, answerFrom: answerAt ?? thresholds.answerFrom };
    }
    expect(thresholds.answerFrom).toBeLessThanOrEqual(0.99);
  });
});

describe('the nightly look', () => {
  test('writes what people said, and only what a person adopts is used', async ({
    services,
    db,
    make,
  }) => {
    const { tip } = make;
    const claim = await make.claim({ state: 'published' });
    for (let at = 0; at < 300; at += 1) {
      const { id } = await tip({ claimId: claim.id, state: 'answered' });
      await db
        .insertInto('tip_matches')
        .values({
          ...{ tip_id: id, subject_id: claim.id, subject_kind: 'claim', rank: 1 },
          ...{
            score: 0.7 + (at % 30) / 100,
            via: 'text',
            outcome: 'answer',
            veto: [],
            weights: NAME,
          },
          ...{ found_at: services.now(), said_by: 'asker', said_at: services.now() },
          said: at % 30 < 27 ? 'other' : 'same',
        })
        .execute();
    }
    const before = await adoptedWeights(db);
    expect(await reviewMatching(services)).toBe(true);
    expect(await reviewMatching(services)).toBe(true);
    const reports = await db.selectFrom('match_reports').select(['id', 'answer_at']).execute();
    expect(reports).toHaveLength(1);
    expect(reports[0]?.answer_at).toBeGreaterThan(before.answerFrom.body);
    expect(await adoptedWeights(db)).toEqual(before);

    await db
      .updateTable('match_reports')
      .set({ decision: 'adopted', decided_at: services.now() })
      .execute();
    const after = await adoptedWeights(db);
    expect(after.answerFrom.body).toBe(reports[0]?.answer_at);
    expect(after.answerFrom.title).toBeGreaterThanOrEqual(after.answerFrom.body);
  });

  test('takes a case that got a verdict of its own for another claim', async ({
    services,
    db,
    make,
  }) => {
    const found = await make.claim({ state: 'published' });
    const own = await make.claim({ state: 'published' });
    const { id } = await make.tip({ claimId: own.id, state: 'queued' });
    await db
      .insertInto('tip_matches')
      .values({
        ...{ tip_id: id, subject_id: found.id, subject_kind: 'claim', rank: 1 },
        ...{
          score: 0.6,
          via: 'text',
          outcome: 'queue',
          veto: [],
          weights: NAME,
          found_at: services.now(),
        },
      })
      .execute();
    expect(await reviewMatching(services)).toBe(true);
  });

  test('says nothing where nobody has said anything', async ({ services }) => {
    expect(await reviewMatching(services)).toBe(false);
  });
});
