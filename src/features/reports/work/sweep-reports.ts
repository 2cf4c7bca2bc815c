import { inTransaction, type Services } from '#platform/services.ts';
import type { Outcome } from '../outcome.ts';
import { type Report } from '../report.ts';
import { climb } from './climb.ts';
import { type ClimbClock, climbClock } from './climb-clock.ts';
import { closeByClock } from './close-by-clock.ts';
import { rejectByClock } from './reject-by-clock.ts';
import { resumeByClock } from './resume-report.ts';
import { listToLookAt, lockToLookAt, type Looked, lookAgain } from './sweep.queries.ts';

const BATCH = 500;

/**
 * The clock's round: what is late climbs, what was answered and not objected to is closed, what was
 * never completed is rejected, what was paused too long goes on. Only what is due is read, whatever
 * else is open. Each case is its own transaction and takes all steps it is behind, so a sweep after
 * a standstill catches up, and two sweeps at once do the work of one. A case that fails is named in
 * the log and stops no other. Gives how many cases were looked at.
 */
export async function sweepReports(services: Services): Promise<number> {
  const now = services.now();
  const next = (after?: Looked) => listToLookAt(services.db, { now, after, limit: BATCH });
  let waiting = await next();
  if (waiting.length === 0) return 0;

  const clock = await climbClock(services);
  let looked = 0;
  for (; waiting.length > 0; waiting = await next(waiting.at(-1))) {
    for (const { id } of waiting) await lookAt(services, id, clock);
    looked += waiting.length;
  }
  return looked;
}

async function lookAt(services: Services, id: string, clock: ClimbClock): Promise<void> {
  try {
    await inTransaction(services, async (tx) => {
      for (let stepped = true; stepped;) stepped = await takeStep(tx, id, clock);
    });
  } catch (error) {
    services.log.error({ err: error, reportId: id }, 'The clock could not look at a report');
  }
}

async function takeStep(tx: Services, id: string, clock: ClimbClock): Promise<boolean> {
  const report = await lockToLookAt(tx.db, id, tx.now());
  if (!report) return false;
  const end = endingOf(report);
  if (!end) return climb(tx, report, clock);

  const outcome = await end(tx, { reportId: id });
  if (!outcome.ok) await lookAgain(tx.db, id, laterStep(report, tx.now()));
  return outcome.ok;
}

type Ending = (tx: Services, about: { reportId: string }) => Promise<Outcome>;

/** What the clock does by itself in this state; null where somebody has to be reminded instead. */
function endingOf({ state, pausedAt }: Report): Ending | null {
  if (state === 'answered' || state === 'not_ours') return closeByClock;
  if (state === 'incomplete') return rejectByClock;
  return pausedAt ? resumeByClock : null;
}

const laterStep = ({ stepDueAt }: Report, now: Date): Date | null =>
  stepDueAt && stepDueAt > now ? stepDueAt : null;
