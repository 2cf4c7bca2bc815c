import type { Notice, Recipient } from '#features/channels';
import { messagesFor } from '#messages';
import type { Bulletin } from './bulletin.ts';
import type { Question } from './question.ts';

/** A notice is written once for all who get it, so in the language of the city. */
const words = messagesFor('id').bulletins.notices;

/** Those who may be the second person. */
export const REVIEWERS: Recipient[] = [{ post: 'kim_admin' }, { post: 'city_editor' }];

type About = Pick<Bulletin, 'id' | 'slug' | 'content'>;

export function writersOf({ writtenBy, writers, submittedBy }: Bulletin): Recipient[] {
  const people = new Set([writtenBy, ...writers, ...(submittedBy ? [submittedBy] : [])]);
  return [{ people: [...people] }];
}

export function reviewNotice(bulletin: About, at: Date): Notice {
  return deskNotice(bulletin, `review:${at.getTime()}`, {
    title: words.review(titleOf(bulletin)),
    body: words.reviewBody,
    path: `${deskPath(bulletin)}/telaah`,
  });
}

export function changesNotice(bulletin: About, { note, at }: { note: string; at: Date }): Notice {
  return deskNotice(bulletin, `changes-asked:${at.getTime()}`, {
    title: words.changes(titleOf(bulletin)),
    body: note,
    path: deskPath(bulletin),
  });
}

export function approvedNotice(bulletin: About, publishAt: Date | null): Notice {
  return deskNotice(bulletin, `approved:${publishAt?.getTime() ?? 'held'}`, {
    title: words.approved(titleOf(bulletin)),
    body: publishAt ? words.scheduledBody : words.heldBody,
    path: deskPath(bulletin),
  });
}

export function overdueScheduleNotice(bulletin: About, at: Date): Notice {
  return deskNotice(bulletin, `schedule-overdue:${at.getTime()}`, {
    title: words.overdueSchedule(titleOf(bulletin)),
    body: words.overdueScheduleBody,
    path: deskPath(bulletin),
  });
}

/** To reviewers: an emergency went out on one person's word. */
export function confirmationNotice(bulletin: About, version: number): Notice {
  return deskNotice(bulletin, `confirm:${version}`, {
    title: words.confirm(titleOf(bulletin)),
    body: words.confirmBody,
    path: `${deskPath(bulletin)}/telaah`,
    urgency: 'emergency',
  });
}

export function unconfirmedNotice(bulletin: {
  id: string;
  title: string;
  reviewDueAt: Date | null;
}): Notice {
  return {
    key: `bulletin-unconfirmed:${bulletin.id}:${bulletin.reviewDueAt?.getTime() ?? ''}`,
    kind: 'bulletin_unconfirmed',
    subjectKind: 'bulletin',
    subjectId: bulletin.id,
    title: words.unconfirmed(bulletin.title),
    body: words.unconfirmedBody,
    path: `/meja/kabar/${bulletin.id}/telaah`,
    urgency: 'emergency',
  };
}

export function correctionNotice(bulletin: About, correctionId: string): Notice {
  return deskNotice(bulletin, `correction:${correctionId}`, {
    title: words.correction(titleOf(bulletin)),
    body: words.correctionBody,
    path: `${deskPath(bulletin)}/telaah`,
    urgency: 'important',
  });
}

export function refusedCorrectionNotice(
  bulletin: About,
  correctionId: string,
  reason: string,
): Notice {
  return deskNotice(bulletin, `correction-refused:${correctionId}`, {
    title: words.correctionRefused(titleOf(bulletin)),
    body: reason,
    path: deskPath(bulletin),
  });
}

export function publishedNotice(bulletin: About): Notice {
  return publicNotice(bulletin, 'published', {
    title: bulletin.content.title,
    body: bulletin.content.summary,
    expiresAt: bulletin.content.validUntil,
  });
}

/** The same words, for places it had not gone to; `at` tells one widening from the next. */
export function widenedNotice(bulletin: About, at: Date): Notice {
  return publicNotice(bulletin, `widened:${at.getTime()}`, {
    title: bulletin.content.title,
    body: bulletin.content.summary,
    expiresAt: bulletin.content.validUntil,
  });
}

/** The kinds of notices that carry the words of a bulletin further. */
export const SPREADING = [
  'bulletin_published',
  'bulletin_corrected',
  'bulletin_widened',
  'relay_task_sent',
  'relay_correction_sent',
] as const;

export function correctedNotice(
  bulletin: About,
  { version, note }: { version: number; note: string },
): Notice {
  return publicNotice(bulletin, `corrected:${version}`, {
    title: words.corrected(bulletin.content.title),
    body: note,
    expiresAt: bulletin.content.validUntil,
  });
}

export function withdrawnNotice(bulletin: About, reason: string): Notice {
  return publicNotice(bulletin, 'withdrawn', {
    title: words.withdrawn(bulletin.content.title),
    body: reason,
  });
}

export function askedNotice(question: Question): Notice {
  return questionNotice(question, `asked:${question.ownerId}`, {
    title: words.asked(question.bulletinTitle),
    body: question.body,
    path: `/meja/pertanyaan/${question.id}`,
  });
}

/** To the asker: the answer itself, so that a mail is enough. */
export function answeredNotice(question: Question, answer: string): Notice {
  return questionNotice(question, 'answered', {
    title: words.answered(question.bulletinTitle),
    body: answer,
    path: `/tanya/${question.code}`,
  });
}

/** To the KIM that brought the question: without the asker's name. */
export function answeredForKimNotice(question: Question, answer: string): Notice {
  return questionNotice(question, 'answered-kim', {
    title: words.answeredForKim(question.bulletinTitle),
    body: words.answeredForKimBody(question.body, answer),
    path: `/kabar/${question.bulletinSlug}`,
  });
}

export function setAsideNotice(question: Question, reason: string): Notice {
  return questionNotice(question, 'set-aside', {
    title: words.setAside(question.bulletinTitle),
    body: reason,
    path: `/tanya/${question.code}`,
  });
}

type Words = Pick<Notice, 'title' | 'body'> & Partial<Pick<Notice, 'urgency' | 'expiresAt'>>;

function deskNotice(bulletin: About, step: string, more: Words & { path: string }): Notice {
  return {
    key: `bulletin:${bulletin.id}:${step}`,
    kind: `bulletin_${kindOf(step)}`,
    subjectKind: 'bulletin',
    subjectId: bulletin.id,
    urgency: bulletin.content.urgency,
    ...more,
  };
}

function publicNotice(bulletin: About, step: string, more: Words): Notice {
  return deskNotice(bulletin, step, { ...more, path: `/kabar/${bulletin.slug}` });
}

function questionNotice(question: Question, step: string, more: Words & { path: string }): Notice {
  return {
    key: `question:${question.id}:${step}`,
    kind: `question_${kindOf(step)}`,
    subjectKind: 'question',
    subjectId: question.id,
    urgency: 'routine',
    ...more,
  };
}

/** The step without the number that makes its key one of a kind. */
function kindOf(step: string): string {
  return (step.split(':')[0] ?? step).replaceAll('-', '_');
}

function deskPath({ id }: About): string {
  return `/meja/kabar/${id}`;
}

function titleOf({ content: { title } }: About): string {
  return title === '' ? words.untitled : title;
}
