import type { Plan } from '../../plan.ts';
import type { Days } from '../../story/days.ts';
import { disasterBulletins } from './disaster.ts';
import { healthBulletins } from './health.ts';

/** All bulletins of the demonstration, oldest theme last. */
export const METRO_BULLETINS = (days: Days): readonly Plan[] => [
  ...disasterBulletins(days),
  ...healthBulletins(days),
];
