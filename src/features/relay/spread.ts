import type { SPREAD_CHANNELS } from '#features/groups';

/** Where a KIM passed a bulletin on, and the rules for logging it. No I/O. */
export type SpreadChannel = (typeof SPREAD_CHANNELS)[number];

export type NewSpread = {
  /** Made where it was typed, so that a log sent twice is one spread. */
  id: string;
  channel: SpreadChannel;
  areaCode: string;
  rw: number | null;
  rt: number | null;
  place: string;
  happenedAt: Date;
  audienceEstimate: number;
  note: string;
  photoId: string | null;
};

export type SpreadRefusal =
  | 'in_the_future'
  | 'before_the_task'
  | 'rt_without_rw'
  | 'area_elsewhere'
  | 'bulletin_closed'
  | 'task_declined'
  | 'id_taken';

/** Phones are a little off, and what waited offline was typed by the phone's clock. */
const CLOCK_SLACK_MS = 10 * 60 * 1000;

type LoggedTask = {
  state: 'sent' | 'received' | 'accepted' | 'done' | 'declined' | 'closed';
  sentAt: Date;
  closedAt: Date | null;
};

/**
 * A spread that waited on a phone without signal counts even when the bulletin was withdrawn
 * in the meantime, as long as it happened before: people did hear it.
 */
export function refusalToLog(
  task: LoggedTask,
  spread: Pick<NewSpread, 'happenedAt' | 'rw' | 'rt'>,
  now: Date,
): SpreadRefusal | null {
  if (task.state === 'declined') return 'task_declined';
  if (spread.rt !== null && spread.rw === null) return 'rt_without_rw';
  const happened = spread.happenedAt.getTime();
  if (happened > now.getTime() + CLOCK_SLACK_MS) return 'in_the_future';
  if (happened < task.sentAt.getTime() - CLOCK_SLACK_MS) return 'before_the_task';
  if (task.state === 'closed' && happened >= (task.closedAt ?? task.sentAt).getTime()) {
    return 'bulletin_closed';
  }
  return null;
}

const UNDO_WITHIN_MS = 24 * 60 * 60 * 1000;
export type UndoRefusal = 'too_late' | 'already_undone' | 'not_yours';

/** The KIM takes its own mistakes back for a day; later they are part of the record. */
export function refusalToUndo(
  spread: { groupId: string; loggedAt: Date; withdrawnAt: Date | null },
  taskGroupId: string,
  now: Date,
): UndoRefusal | null {
  if (spread.groupId !== taskGroupId) return 'not_yours';
  if (spread.withdrawnAt) return 'already_undone';
  return now.getTime() - spread.loggedAt.getTime() > UNDO_WITHIN_MS ? 'too_late' : null;
}

/** A spread as the KIM and its officials see it. */
export type SpreadRow = NewSpread & {
  taskId: string;
  groupId: string;
  areaName: string;
  personName: string;
  loggedAt: Date;
  withdrawnAt: Date | null;
};

/** Where a KIM has passed things on before, with the number it gave last. */
export type UsualSpread = Pick<NewSpread, 'channel' | 'place' | 'areaCode' | 'rw' | 'rt'> & {
  areaName: string;
  audience: number;
};
