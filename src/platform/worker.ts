import { type Job as BossJob, PgBoss } from 'pg-boss';
import { z } from 'zod';

import { type AnyJob, DEAD_LETTERS } from './jobs.ts';
import type { Logger } from './log.ts';
import type { Services } from './services.ts';

export const JOBS_SCHEMA = 'sambung_jobs';

/**
 * A worker says every few seconds that it is still at a job. After this much silence the worker was
 * killed, and the job is given to another. Long enough for a program that is busy with one picture.
 */
const SILENCE_SECONDS = 30;
const BEAT_SECONDS = 5;
/** How often silent jobs are looked for, and how many wait. */
const LOOK_SECONDS = 10;

type BossOptions = {
  url: string;
  log: Logger;
  /** A web process only sends; a worker also looks after the queues and the schedules. */
  works: boolean;
};

/** The queue common to all cities. Not started yet. */
export function createBoss({ url, log, works }: BossOptions): PgBoss {
  const boss = new PgBoss({
    connectionString: url,
    schema: JOBS_SCHEMA,
    application_name: 'sambung-jobs',
    max: works ? 4 : 2,
    supervise: works,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
    queueCacheIntervalSeconds: LOOK_SECONDS,
    schedule: works,
    useListenNotify: works,
    monitorVacuum: false,
  });
  // the error carries the whole client, which nobody needs in a log
  boss.on('error', ({ message }) => log.error({ queue: message }, 'queue error'));
  return boss;
}

/**
 * A key that waits is not queued twice ('short'); what failed six times lies in the
 * dead letters, where the administrator sees it and can send it again.
 */
export async function createQueues(boss: PgBoss, jobs: AnyJob[]): Promise<void> {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  if (!known.has(DEAD_LETTERS)) {
    await boss.createQueue(DEAD_LETTERS, { retentionSeconds: 60 * 60 * 24 * 90 });
  }
  for (const { name, expireInSeconds } of jobs) {
    const limits = { expireInSeconds, heartbeatSeconds: SILENCE_SECONDS };
    const queue = known.get(name);
    if (!queue) {
      await boss.createQueue(name, {
        policy: 'short',
        notify: true,
        retryLimit: 6,
        retryBackoff: true,
        retryDelay: 2,
        deadLetter: DEAD_LETTERS,
        ...limits,
      });
    } else if (
      // a queue of an older release
      queue.heartbeatSeconds !== SILENCE_SECONDS ||
      queue.expireInSeconds !== expireInSeconds
    ) {
      await boss.updateQueue(name, limits);
    }
  }
}

const Payload = z.looseObject({ city: z.string() });

/** Starts working for all cities; `cityServices` gives what a job of that city may use. */
export async function startWorking(
  boss: PgBoss,
  jobs: AnyJob[],
  cityServices: (slug: string) => Services | null,
): Promise<void> {
  for (const job of jobs) {
    await boss.work(
      job.name,
      {
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 20,
        heartbeatRefreshSeconds: BEAT_SECONDS,
        // no pause between two jobs while more wait: what piled up would take 20 seconds for each
        burstWhenReadyExceeds: 1,
      },
      async ([received]: BossJob[]) => {
        if (!received) return;
        const payload = Payload.parse(received.data);
        const services = cityServices(payload.city);
        // a city that was removed has nothing left to do
        if (services) await job.run(payload, services);
      },
    );
  }
}

/** One schedule for each city, in its own time zone. Schedules of jobs that are no more are removed. */
export async function scheduleFor(
  boss: PgBoss,
  jobs: AnyJob[],
  cities: { slug: string; timeZone: string }[],
): Promise<void> {
  for (const job of jobs) {
    if (!job.cron) continue;
    for (const { slug, timeZone } of cities) {
      await boss.schedule(job.name, job.cron, { city: slug }, { tz: timeZone, key: slug });
    }
  }
}
