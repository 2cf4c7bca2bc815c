import type { Notice } from '#features/channels';
import { messagesFor } from '#messages';
import type { Urgency } from './task.ts';

/** Notices are written once for all who get them, in the language of the city. */
const words = messagesFor('id').relay.notices;

export type AboutBulletin = {
  id: string;
  slug: string;
  title: string;
  urgency: Urgency;
  validUntil: Date | null;
};

export type AboutTask = {
  taskId: string;
  bulletinId: string;
  title: string;
  urgency: Urgency;
  groupName: string;
};

/** One for all KIM of a round; its path leads each reader to the task of their own KIM. */
export function roundNotice({
  bulletin,
  round,
}: {
  bulletin: AboutBulletin;
  round: number;
}): Notice {
  return {
    key: `relay:${bulletin.id}:${round}`,
    kind: round === 1 ? 'relay_task_sent' : 'relay_correction_sent',
    subjectKind: 'bulletin',
    subjectId: bulletin.id,
    title: round === 1 ? words.task(bulletin.title) : words.correction(bulletin.title),
    body: round === 1 ? words.taskBody : words.correctionBody,
    path: ownTaskPath(bulletin.id),
    urgency: bulletin.urgency,
    expiresAt: bulletin.validUntil,
  };
}

const ownTaskPath = (bulletinId: string) => `/meja/tugas/kabar/${bulletinId}`;

export function withdrawalNotice(bulletin: AboutBulletin): Notice {
  return {
    key: `relay-withdrawn:${bulletin.id}`,
    kind: 'relay_withdrawn',
    subjectKind: 'bulletin',
    subjectId: bulletin.id,
    title: words.withdrawn(bulletin.title),
    body: words.withdrawnBody,
    path: `/kabar/${bulletin.slug}`,
    // what is wrong travels fast; its end must, too
    urgency: bulletin.urgency === 'routine' ? 'important' : bulletin.urgency,
  };
}

export function expiryNotice(bulletin: AboutBulletin): Notice {
  return {
    key: `relay-expired:${bulletin.id}`,
    kind: 'relay_expired',
    subjectKind: 'bulletin',
    subjectId: bulletin.id,
    title: words.expired(bulletin.title),
    body: words.expiredBody,
    path: ownTaskPath(bulletin.id),
    urgency: 'routine',
  };
}

export type ChaseStep = 'soon' | 'reminded' | 'kecamatan' | 'diskominfo';

const CHASE = {
  soon: { title: words.soon, body: words.soonBody },
  reminded: { title: words.late, body: words.lateBody },
  kecamatan: { title: words.toKecamatan, body: words.toKecamatanBody },
  diskominfo: { title: words.toDiskominfo, body: words.toDiskominfoBody },
} as const;

/** The reminders go to the KIM; the two escalations to those who can help it. */
export function chaseNotice(task: AboutTask, step: ChaseStep): Notice {
  const { title, body } = CHASE[step];
  return {
    ...aboutTask(task, `relay-${step}`),
    title: title(task.title, task.groupName),
    body,
    path:
      step === 'soon' || step === 'reminded'
        ? `/meja/tugas/${task.taskId}`
        : `/meja/cakupan/${task.bulletinId}`,
  };
}

/** `at` is part of the key: a KIM may be nudged again later. */
export function nudgeNotice(task: AboutTask, at: Date): Notice {
  return {
    ...aboutTask(task, `relay-nudge:${at.getTime()}`),
    kind: 'relay_nudge',
    title: words.nudge(task.title),
    body: words.nudgeBody,
    path: `/meja/tugas/${task.taskId}`,
  };
}

export function declineNotice(task: AboutTask, reason: string): Notice {
  return {
    ...aboutTask(task, 'relay-declined'),
    title: words.declined(task.title, task.groupName),
    body: words.declinedBody(reason),
    path: `/meja/cakupan/${task.bulletinId}`,
  };
}

function aboutTask(task: AboutTask, kind: string): Omit<Notice, 'title' | 'body' | 'path'> {
  return {
    key: `${kind}:${task.taskId}`,
    kind: kind.replaceAll('-', '_'),
    subjectKind: 'relay_task',
    subjectId: task.taskId,
    urgency: task.urgency,
  };
}
