import { allJobs } from '#app';
import type { Services } from '#platform/services.ts';
import { metroBulletins } from '../metro/bulletins/index.ts';
import type { Register } from '../register.ts';
import { analyze, openLinks, settleDeliveries } from './aftermath.queries.ts';
import { tellBulletin } from './bulletin.ts';
import { tellClaimDesk } from './claim-desk.ts';
import { tellClaims } from './claims.ts';
import { DAY, daysAround } from './days.ts';
import { tellOffices } from './offices.ts';
import { tellReportDesk } from './report-desk.ts';
import { tellReports } from './reports.ts';
import type { Story } from './story.ts';
import { createTimeline } from './timeline.ts';

export type DemoProgress = (label: string, done: number, total: number) => void;

/** Inside one transaction nobody else tells the planner how the tables have grown. */
const ANALYZE_EVERY = 400;

export async function playStory(
  servicesAt: (at: Date) => Services,
  register: Register,
  { now, onProgress }: { now: Date; onProgress: DemoProgress },
): Promise<void> {
  const timeline = createTimeline();
  const { db, city } = servicesAt(now);
  const days = daysAround(now, city.timeZone);
  const story: Story = {
    timeline,
    register,
    days,
    files: new Map(),
    sweepAt: sweeper(timeline.add),
  };
  for (const plan of metroBulletins(days)) tellBulletin(story, plan);
  tellOffices(story);
  tellReports(story);
  tellReportDesk(story);
  tellClaimDesk(story);
  tellClaims(story);
  await analyze(db);
  await timeline.play({ servicesAt, now }, async (done, at) => {
    if (done % ANALYZE_EVERY === 0) await analyze(db);
    onProgress('Memutar ulang 90 hari', ...share(at, now));
  });
  await openLinks(db, now);
  await settleDeliveries(db, now);
}

const REPLAYED_DAYS = 90;

/** Which of the ninety days the story has come to. */
function share(at: Date, now: Date): [done: number, total: number] {
  const left = Math.floor((now.getTime() - at.getTime()) / DAY);
  return [Math.max(0, REPLAYED_DAYS - left), REPLAYED_DAYS];
}

/** Bulletins that end in one quarter of an hour share a sweep. */
const SWEEP_EVERY = 15 * 60_000;
const MINUTELY = ['bulletins.publish-scheduled', 'bulletins.expire', 'relay.sweep-tasks'];

/** What the worker does each minute, at the moments when it finds something to do. */
function sweeper(add: Story['timeline']['add']): Story['sweepAt'] {
  const sweeps = allJobs().filter((job) => MINUTELY.includes(job.name));
  if (sweeps.length !== MINUTELY.length) throw new Error('A minutely job has another name now');
  const planned = new Set<number>();
  return (at) => {
    const moment = Math.ceil(at.getTime() / SWEEP_EVERY + 0.1) * SWEEP_EVERY;
    if (planned.has(moment)) return;
    planned.add(moment);
    add(new Date(moment), async (tx) => {
      for (const sweep of sweeps) await sweep.run({}, tx);
    });
  };
}
