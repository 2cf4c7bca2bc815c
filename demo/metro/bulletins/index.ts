import type { Plan } from '../../plan.ts';
import type { Days } from '../../story/days.ts';
import { cityLifeBulletins } from './city-life.ts';
import { disasterBulletins } from './disaster.ts';
import { economyBulletins } from './economy.ts';
import { comingHealthBulletins } from './health-coming.ts';
import { healthBulletins } from './health.ts';
import { informationBulletins } from './information.ts';
import { serviceBulletins } from './services.ts';
import { societyBulletins } from './society.ts';

/** All bulletins of the demonstration, by theme; what they have in common is only the calendar. */
export const metroBulletins = (days: Days): readonly Plan[] =>
  [
    disasterBulletins,
    healthBulletins,
    comingHealthBulletins,
    serviceBulletins,
    economyBulletins,
    cityLifeBulletins,
    societyBulletins,
    informationBulletins,
  ].flatMap((theme) => theme(days));
