import { badge } from '#ui/badge.ts';
import { dueBadge } from '#ui/due-badge.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { DECLINE_REASONS, isOpen, type Task, type TaskState } from '../task.ts';

type Shown = Pick<Task, 'state' | 'dueAt' | 'escalation'>;

const TONES = {
  sent: 'neutral',
  received: 'busy',
  accepted: 'busy',
  done: 'good',
  declined: 'warn',
  closed: 'muted',
} as const satisfies Record<TaskState, string>;

/** How a task stands in one word. */
export function stateBadge({ t }: Frame, state: TaskState): Html {
  return badge(t.relay.states[state], TONES[state]);
}

/** An open task is spoken of by its time, an ended one by its end. */
export function standing(frame: Frame, task: Shown): Content {
  return isOpen(task) ? dueBadge(frame, task.dueAt) : stateBadge(frame, task.state);
}

/** The reason kept as a code, in words; what is no code of ours stands as it was written. */
export function declineWords({ t }: Frame, reason: string): string {
  const known = DECLINE_REASONS.find((one) => one === reason);
  return known ? t.relay.declineReasons[known] : reason;
}

type Place = { rw: number | null; rt: number | null; areaName: string };

/** "RW 03 RT 01, Yosodadi" */
export function placeWords({ t }: Frame, { rw, rt, areaName }: Place): string {
  return rw === null ? areaName : `${t.relay.task.rwRt(rw, rt)}, ${areaName}`;
}
