import { type Job as BossJob, PgBoss } from 'pg-boss';
import { z } from 'zod';

import { type AnyJob, DEAD_LETTERS } from './jobs.ts';
import type { Logger } from './log.ts';
import type { Services } from './services.ts';

export const JOBS_SCHEMA = 'sambung_jobs';

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
  const known = new Set((await boss.getQueues()).map((queue) => queue.name));
  if (!known.has(DEAD_LETTERS)) {
    await boss.createQueue(DEAD_LETTERS, { retentionSeconds: 60 * 60 * 24 * 90 });
  }
  for (const job of jobs) {
    if (known.has(job.name)) continue;
    await boss.createQueue(job.name, {
      policy: 'short',
      notify: true,
      retryLimit: 6,
      retryBackoff: true,
      retryDelay: 2,
      expireInSeconds: job.expireInSeconds,
      deadLetter: DEAD_LETTERS,
    });
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
      { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 20 },
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
