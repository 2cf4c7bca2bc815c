import type { ClaimPlan } from './claim-plan.ts';
import { DAILY_LIFE } from './daily-life.ts';
import { DISASTER } from './disaster.ts';
import { FRAUD } from './fraud.ts';
import { GOVERNMENT } from './government.ts';
import { HEALTH } from './health.ts';
import { MONEY } from './money.ts';
import { MORE_CASES } from './more-cases.ts';
import { PEOPLE } from './people.ts';
import { TALK } from './talk.ts';

export { LOOSE } from './loose.ts';
export { PATTERNS } from './patterns.ts';

/** All messages of the demonstration city that the desk judges. */
export const CLAIMS: readonly ClaimPlan[] = [
  ...FRAUD,
  ...MONEY,
  ...HEALTH,
  ...DISASTER,
  ...GOVERNMENT,
  ...PEOPLE,
  ...DAILY_LIFE,
  ...TALK,
  ...MORE_CASES,
];
