import { fromKysely, type PgBoss } from 'pg-boss';
import type { z } from 'zod';

import type { Db } from './db.ts';
import { newId } from './ids.ts';
import type { Services } from './services.ts';

/** The queue as an action sees it: something to send through, inside its own transaction. */
export type Jobs = {
  send: (
    db: Db,
    name: string,
    payload: object,
    options: { key: string; runAt?: Date | undefined },
  ) => Promise<void>;
  /** Jobs of all cities that failed for good and wait to be looked at. */
  countDead: () => Promise<number>;
};

export const DEAD_LETTERS = 'dead-letters';

export type EnqueueOptions = {
  /** While a job with this key waits, another one is the same job. */
  key?: string;
  runAt?: Date;
};

type Work<Payload> = (payload: Payload, services: Services) => Promise<void>;

/** What the worker needs to know of a job, whatever its payload. */
export type AnyJob = {
  name: string;
  /** Cron in the city's own time zone, for work that comes round. */
  cron?: string;
  /** Seconds after which a run that still beats counts as stuck and is tried again. */
  expireInSeconds: number;
  run: (payload: unknown, services: Services) => Promise<void>;
};

export type Job<Payload> = AnyJob & {
  enqueue: (tx: Services, payload: Payload, options?: EnqueueOptions) => Promise<void>;
};

/**
 * Enqueues through the caller's connection, so a job exists exactly when the
 * transaction that asked for it commits. Payloads are parsed again when the job
 * runs: a queue outlives the deploy that filled it. Work must be idempotent: after a
 * crash it is run again.
 */
export function defineJob<Schema extends z.ZodObject>(
  name: string,
  schema: Schema,
  work: Work<z.infer<Schema>>,
  options: { expireInSeconds?: number } = {},
): Job<z.infer<Schema>> {
  return {
    name,
    expireInSeconds: options.expireInSeconds ?? 300,
    async enqueue(tx, payload, { key, runAt } = {}) {
      const job = { city: tx.city.slug, ...payload };
      await tx.jobs.send(tx.db, name, job, { key: `${tx.city.slug}:${key ?? newId()}`, runAt });
    },
    run: (payload, services) => work(schema.parse(payload), services),
  };
}

/** Work that comes round by the clock of each city; `cron` has five fields. */
export function defineSchedule(
  name: string,
  cron: string,
  work: (services: Services) => Promise<void>,
): AnyJob {
  return { name, cron, expireInSeconds: 600, run: (_, services) => work(services) };
}

export function jobsThrough(boss: PgBoss): Jobs {
  return {
    async send(db, name, payload, { key, runAt }) {
      await boss.send(name, payload, {
        db: fromKysely(db),
        singletonKey: key,
        ...(runAt && { startAfter: runAt }),
      });
    },
    async countDead() {
      const [stats] = await boss.getQueueStats(DEAD_LETTERS, { force: true });
      return stats?.totalCount ?? 0;
    },
  };
}
