import type { BulletinEvents } from '#features/bulletins';
import { type AnyJob, defineJob, defineSchedule } from '#platform/jobs.ts';
import type { Services } from '#platform/services.ts';
import { COUNTER_JOB, CounterAsked } from '../counter-job.ts';
import { counterClaim } from './counter-claim.ts';
import { claimsBehind, claimsToWiden } from './counter.queries.ts';

/** What a changed verdict sets off, and what comes round for places that ask later. */
export function counterJobs(events: BulletinEvents): AnyJob[] {
  return [
    defineJob(COUNTER_JOB, CounterAsked, ({ claimId }, services) =>
      counterClaim(services, { claimId, events }),
    ),
    defineSchedule('claims.widen-counters', '*/10 * * * *', (services) =>
      widenCounters(services, events),
    ),
  ];
}

/** One claim that cannot be told does not keep the others from being told. */
async function widenCounters(services: Services, events: BulletinEvents): Promise<void> {
  const { db, log } = services;
  const ids = new Set([...(await claimsBehind(db)), ...(await claimsToWiden(db))]);
  for (const claimId of ids) {
    try {
      await counterClaim(services, { claimId, events });
    } catch (error) {
      log.error({ err: error, claimId }, 'The clarification of a claim could not be told');
    }
  }
}
