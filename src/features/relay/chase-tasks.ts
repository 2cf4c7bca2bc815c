import { notify, type Recipient } from '#features/channels';
import { inTransaction, type Services } from '#platform/services.ts';
import { markDone, markEscalated, markReminded, recordTask } from './change.queries.ts';
import { type ChaseClock, chaseClock } from './chase-clock.ts';
import { officeAbove } from './chase.queries.ts';
import { chaseNotice, type ChaseStep } from './notices.ts';
import { receiveTask } from './receive-task.ts';
import { listTasksSeen, listTasksToSweep, lockTask } from './task.queries.ts';
import { nextStep, type TaskRow } from './task.ts';

/**
 * The clock's round: what is due soon is remembered, what is late is told to the KIM, then to
 * the kecamatan office, then to Diskominfo; what was passed on counts as done. Each task is its
 * own transaction and takes all steps it is behind, so a sweep after a standstill catches up, and
 * two sweeps at once do the work of one.
 */
export async function chaseTasks(services: Services): Promise<void> {
  const waitingAfter = (task?: TaskRow) => listTasksToSweep(services.db, services.now(), task);
  let waiting = await waitingAfter();
  if (waiting.length === 0) return;
  const clock = await chaseClock(services);
  for (; waiting.length > 0; waiting = await waitingAfter(waiting.at(-1))) {
    for (const task of waiting) {
      if (!nextStep(task, await clock(task), services.now())) continue;
      await inTransaction(services, async (tx) => {
        for (let stepped = true; stepped;) stepped = await takeStep(tx, task.id, clock);
      });
    }
  }
}

/** A notice that a member read in the desk is a task received. */
export async function receiveSeenTasks(services: Services): Promise<void> {
  for (const { taskId, personId, readAt } of await listTasksSeen(services.db)) {
    await receiveTask(services, { taskId, personId, at: readAt });
  }
}

async function takeStep(tx: Services, taskId: string, clock: ChaseClock): Promise<boolean> {
  const task = await lockTask(tx.db, taskId);
  const at = tx.now();
  const step = nextStep(task, await clock(task), at);
  if (!step) return false;

  if (step === 'finish') {
    await markDone(tx.db, taskId, at);
    await recordTask(tx.db, { taskId, at, event: 'finished_by_time', personId: null });
    return false;
  }
  if (step === 'soon' || step === 'reminded') {
    const escalation = step === 'soon' ? 'none' : 'reminded';
    await markReminded(tx.db, { taskId, escalation, at });
  } else {
    await markEscalated(tx.db, { taskId, escalation: step, at });
  }
  await recordTask(tx.db, { taskId, at, event: step, personId: null });
  const to = await recipientsOf(tx, task, step);
  if (to.length > 0) await notify(tx, chaseNotice({ ...task, taskId }, step), to);
  return true;
}

/** Where a kecamatan has no office, its step is silent and Diskominfo's comes in its turn. */
async function recipientsOf(tx: Services, task: TaskRow, step: ChaseStep): Promise<Recipient[]> {
  switch (step) {
    case 'soon':
    case 'reminded':
      return [{ group: task.groupId }];
    case 'kecamatan': {
      const office = await officeAbove(tx.db, task.areaCode);
      return office ? [{ group: office }] : [];
    }
    case 'diskominfo':
      return [{ post: 'kim_admin' }];
  }
}
