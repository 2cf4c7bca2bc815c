import { type Rule, ruleOf } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import { answerRule, stepRule } from '../clocks.ts';
import type { ShownReport } from './published-report.ts';

/** The rules behind the two clocks, as they stood when the report came in. */
export type ClockRules = { step: Rule | null; answer: Rule | null };

export async function rulesOf(
  { db, city }: Services,
  report: Pick<ShownReport, 'kind' | 'state' | 'publicInformation' | 'filedAt'>,
): Promise<ClockRules> {
  const find = (key: string | null) =>
    key === null ? null : ruleOf(db, key, report.filedAt, city.timeZone);
  const [step, answer] = await Promise.all([
    find(stepRule(report.state)),
    // conduct of officials has the long clock, and is never on a public page
    find(answerRule({ ...report, oversight: false })),
  ]);
  return { step, answer };
}
