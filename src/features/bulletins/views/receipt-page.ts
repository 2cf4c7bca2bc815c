import { html } from 'hono/html';

import { facts } from '#ui/facts.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import type { QuestionState } from '../question.ts';

export type ReceiptProps = {
  code: string;
  state: QuestionState;
  body: string;
  askedAt: Date;
  dueAt: Date;
  answer: string;
  passedOnNote: string;
  ownerName: string;
  bulletinSlug: string;
  bulletinTitle: string;
};

/** What became of a question, for whoever has its code. */
export function receiptPage(frame: Frame, question: ReceiptProps): Html {
  const t = frame.t.bulletins;
  const isWaiting = question.state === 'asked' || question.state === 'passed_on';
  return page(
    frame,
    { title: t.receiptTitle, hidden: true },
    html`${pageHead({ title: t.receiptTitle, lede: question.body })}
${isWaiting ? notice(frame.t, { tone: 'success', title: t.questionStates[question.state] }, t.receiptThanks) : ''}
${question.state === 'answered' ? notice(frame.t, { tone: 'success', title: t.receiptAnswer }, html`<p>${question.answer}</p>`) : ''}
${question.state === 'set_aside' ? notice(frame.t, { tone: 'warning', title: t.questionStates.set_aside }, html`<p>${t.setAsideReason}: ${question.passedOnNote}</p>`) : ''}
${facts([
  [t.receiptOn, html`<a href="/kabar/${question.bulletinSlug}">${question.bulletinTitle}</a>`],
  [t.receiptOwner, question.ownerName],
  [t.receiptAsked, timeTag(frame, question.askedAt, 'shortTime')],
  [t.receiptDue, isWaiting ? timeTag(frame, question.dueAt, 'long') : ''],
  [t.receiptCode, html`<code>${question.code}</code>`],
])}`,
  );
}
