import { inTransaction, type Services } from '#platform/services.ts';
import { invalidate } from '#platform/page-cache.ts';
import type { Claim } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { spreadOf } from '../priority.ts';
import { lockClaim } from '../queries.ts';
import {
  listCountsToRefresh,
  listLateConfirmations,
  listToLookAt,
  lockToLookAt,
  markConfirmationLate,
  updateCounts,
} from './sweep.queries.ts';
import { EDITORS, tellDesk, workersOf } from './tell-desk.ts';
import { messagesFor } from '#messages';

const words = messagesFor('id').claimWork;
const BATCH = 200;

/**
 * The clock's round: what is late is told to the editors and to whoever has it in hand, an office
 * that has not answered is reminded, and how many asked is counted. Each case is its own
 * transaction, told once however often the round is made; one that fails is named in the log and
 * stops no other. Gives how many claims were looked at.
 */
export async function sweepClaims(services: Services): Promise<number> {
  await countAsked(services);
  const seen: string[] = [];
  const next = () =>
    listToLookAt(services.db, { now: services.now(), skip: seen.slice(-LOOK_BACK), limit: BATCH });
  for (let ids = await next(); ids.length > 0 && seen.length < LOOK_BACK; ids = await next()) {
    for (const id of ids) await guarded(services, id, (tx) => tellLate(tx, id));
    seen.push(...ids);
  }
  for (const late of await listLateConfirmations(services.db, services.now())) {
    await guarded(services, late.claimId, (tx) => tellUnanswered(tx, late));
  }
  return seen.length;
}

/** More than these wait for the next round, five minutes later. */
const LOOK_BACK = 5_000;

async function guarded(
  services: Services,
  claimId: string,
  work: (tx: Services) => Promise<void>,
): Promise<void> {
  try {
    await inTransaction(services, work);
  } catch (error) {
    services.log.error({ err: error, claimId }, 'The clock could not look at a claim');
  }
}

async function tellLate(tx: Services, id: string): Promise<void> {
  const now = tx.now();
  const claim = await lockToLookAt(tx.db, id, now);
  if (!claim) return;
  const clocks = clocksOf(claim);
  const since = claim.lookAt ?? now;
  const late = clocks.filter(({ due }) => due <= now && due >= since);
  const open = clocks.filter(({ due }) => due > now).map(({ due }) => Number(due));
  const lookAt = open.length > 0 ? new Date(Math.min(...open)) : null;
  const note = late.map(({ what }) => words.late[what]).join('; ');
  const historyId = await moveClaim(tx, claim, {
    event: 'late',
    by: null,
    note,
    change: { late_at: now, look_at: lookAt },
  });
  const to = [...EDITORS, ...(claim.handlerId ? workersOf(claim) : [])];
  await tellDesk(tx, claim, { historyId, event: 'late', to, note });
}

function clocksOf({ stepDueAt, answerDueAt, interimDueAt }: Claim) {
  const clocks = [
    { what: 'step' as const, due: stepDueAt },
    { what: 'answer' as const, due: answerDueAt },
    { what: 'interim' as const, due: interimDueAt },
  ];
  return clocks.flatMap(({ what, due }) => (due ? [{ what, due }] : []));
}

type Unanswered = Awaited<ReturnType<typeof listLateConfirmations>>[number];

async function tellUnanswered(tx: Services, late: Unanswered): Promise<void> {
  const claim = await lockClaim(tx.db, late.claimId);
  if (!(await markConfirmationLate(tx.db, late.id, tx.now()))) return;
  const note = late.asked;
  const historyId = await moveClaim(tx, claim, { event: 'confirmation_late', by: null, note });
  const to = [{ people: [late.askedBy] }, ...(late.officeId ? [{ group: late.officeId }] : [])];
  await tellDesk(tx, claim, { historyId, event: 'confirmation_late', to, note });
}

/** How many asked, from how many kelurahan, and how far it has spread: from the messages themselves. */
async function countAsked(services: Services, since = yesterday(services)): Promise<void> {
  await inTransaction(services, async (tx) => {
    const changed = await listCountsToRefresh(tx.db, since);
    if (changed.length === 0) return;
    await updateCounts(
      tx.db,
      changed.map(({ spread, ...counts }) => ({
        ...counts,
        spread: Math.max(spread, spreadOf(counts)),
      })),
    );
    await invalidate(tx, ['claims']);
  });
}

/** A round that was missed for a day catches up. */
const yesterday = ({ now }: Services) => new Date(now().getTime() - 26 * 3600_000);
