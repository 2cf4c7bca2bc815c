/** What a KIM is asked to do with one round of one bulletin, and the rules of its life. No I/O. */
export const TASK_STATES = ['sent', 'received', 'accepted', 'done', 'declined', 'closed'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** In these a task still waits for its KIM. */
export const OPEN_STATES = ['sent', 'received', 'accepted'] as const satisfies readonly TaskState[];

/** A late task can still be done, so being late is a second axis. */
export const ESCALATIONS = ['none', 'reminded', 'kecamatan', 'diskominfo'] as const;
export type Escalation = (typeof ESCALATIONS)[number];

export const DECLINE_REASONS = ['nobody_free', 'not_our_area', 'unclear', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Why a task ended without its KIM: nothing is left to pass on, or a newer round took its place. */
export const CLOSE_REASONS = ['withdrawn', 'expired', 'corrected', 'group_closed'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

export type Urgency = 'routine' | 'important' | 'emergency';

export type Task = {
  id: string;
  bulletinId: string;
  /** 1 passes the bulletin on; each correction is a round of its own. */
  round: number;
  groupId: string;
  state: TaskState;
  escalation: Escalation;
  sentAt: Date;
  dueAt: Date;
  closedAt: Date | null;
  /** Spreads logged on this task and not taken back. */
  spreadCount: number;
};

export const isOpen = (task: Pick<Task, 'state'>): boolean =>
  task.state === 'sent' || task.state === 'received' || task.state === 'accepted';

/** Keys of the editable rules: how long a KIM has … */
export const dueRule = (urgency: Urgency) => `relay.${urgency}` as const;

/** … and how long after that somebody is told. Emergencies have steps of their own. */
export function chaseRule(step: 'reminded' | 'kecamatan' | 'diskominfo', urgency: Urgency): string {
  if (step === 'reminded') return 'relay.reminder';
  return urgency === 'emergency' ? `relay.emergency.to_${step}` : `relay.to_${step}`;
}

export type Refusal = 'already_accepted' | 'already_done' | 'already_declined' | 'bulletin_closed';

const WHY_OVER = {
  done: 'already_done',
  declined: 'already_declined',
  closed: 'bulletin_closed',
} as const;

function whyOver(state: TaskState): Refusal | null {
  return state === 'done' || state === 'declined' || state === 'closed' ? WHY_OVER[state] : null;
}

/** Receiving twice is no mistake: a second member opens the same task. */
export const refusalToReceive = (task: Pick<Task, 'state'>): Refusal | null => whyOver(task.state);

export function refusalToAccept(task: Pick<Task, 'state'>): Refusal | null {
  return task.state === 'accepted' ? 'already_accepted' : whyOver(task.state);
}

export type DeclineRefusal = Refusal | 'already_spread';

/** What was already passed on cannot be declined any more: finish it, or take the spread back. */
export function refusalToDecline(task: Pick<Task, 'state' | 'spreadCount'>): DeclineRefusal | null {
  return whyOver(task.state) ?? (task.spreadCount > 0 ? 'already_spread' : null);
}

export type FinishRefusal = Refusal | 'nothing_logged';

/** Done means passed on somewhere; a task without a spread is not done. */
export function refusalToFinish(task: Pick<Task, 'state' | 'spreadCount'>): FinishRefusal | null {
  return whyOver(task.state) ?? (task.spreadCount === 0 ? 'nothing_logged' : null);
}

/** A note helps as long as people still pass the bulletin on, so a finished task may get one too. */
export function refusalToNote(task: Pick<Task, 'state'>): Refusal | null {
  return task.state === 'done' ? null : whyOver(task.state);
}

export type NudgeRefusal = 'not_waiting' | 'nudged_lately';
const NUDGE_AGAIN_AFTER_MS = 60 * 60 * 1000;

/** One nudge an hour: a button that is easy to press must not become a nuisance. */
export function refusalToNudge(
  task: Pick<Task, 'state'> & { nudgedAt: Date | null },
  now: Date,
): NudgeRefusal | null {
  if (!isOpen(task)) return 'not_waiting';
  if (task.nudgedAt && now.getTime() - task.nudgedAt.getTime() < NUDGE_AGAIN_AFTER_MS) {
    return 'nudged_lately';
  }
  return null;
}

/** When somebody is told of a task that waits: before it is due, and by the city's rules after. */
export type Moments = Record<'soon' | 'reminded' | 'kecamatan' | 'diskominfo', Date>;

const SOON = 0.75;

/** The friendly word beforehand: at three quarters of the time allowed. */
export const soonAt = ({ sentAt, dueAt }: Pick<Task, 'sentAt' | 'dueAt'>): Date =>
  new Date(sentAt.getTime() + SOON * (dueAt.getTime() - sentAt.getTime()));

export type SweepStep = 'finish' | 'soon' | 'reminded' | 'kecamatan' | 'diskominfo';

/**
 * What the clock does to a task now, one step at a time; null when nothing is due. A KIM
 * that has passed the bulletin on but not said "done" is not chased: at its due time the
 * task counts as done.
 */
export function nextStep(
  task: Pick<Task, 'state' | 'escalation' | 'dueAt' | 'spreadCount'> & { remindedAt: Date | null },
  moments: Moments,
  now: Date,
): SweepStep | null {
  if (!isOpen(task)) return null;
  if (now >= task.dueAt && task.spreadCount > 0) return 'finish';
  switch (task.escalation) {
    case 'none':
      if (now >= moments.reminded) return 'reminded';
      if (task.remindedAt || task.spreadCount > 0 || now >= task.dueAt) return null;
      return now >= moments.soon ? 'soon' : null;
    case 'reminded':
      return now >= moments.kecamatan ? 'kecamatan' : null;
    case 'kecamatan':
      return now >= moments.diskominfo ? 'diskominfo' : null;
    case 'diskominfo':
      return null;
  }
}

/** Nobody is left waiting in the dark: ended by its KIM, by its bulletin, or in the city's hands. */
export const isSettled = (task: Pick<Task, 'state' | 'escalation'>): boolean =>
  !isOpen(task) || task.escalation === 'diskominfo';

/** A task with what is shown of its bulletin and its KIM. */
export type TaskRow = Task & {
  slug: string;
  title: string;
  urgency: Urgency;
  validUntil: Date | null;
  groupName: string;
  groupSlug: string;
  areaCode: string;
  areaName: string;
  receivedAt: Date | null;
  acceptedAt: Date | null;
  doneAt: Date | null;
  closedReason: CloseReason | null;
  remindedAt: Date | null;
  nudgedAt: Date | null;
  /** One of `DECLINE_REASONS`, or empty. */
  declinedReason: string;
  declinedNote: string;
  localNote: string;
};
