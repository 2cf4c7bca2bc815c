import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { facts } from '#ui/facts.ts';
import type { FormState } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import { shortDateTime, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { panel } from '#ui/section.ts';
import { tabs } from '#ui/tabs.ts';
import { textArea, textField } from '#ui/text-field.ts';
import type { GroupChoice } from '../audience-choices.ts';
import { isWaiting, type Question, QUESTION_LIMITS, type QuestionRefusal } from '../question.ts';
import { questionRefusalNotice } from './desk-parts.ts';

const LIST = '/meja/pertanyaan';

type ListProps = {
  questions: readonly Question[];
  waiting: boolean;
  older: string | null;
  isFirst: boolean;
};

export function questionListPage(frame: Frame, props: ListProps): Html {
  const t = frame.t.bulletinDesk.questions;
  const { questions, waiting, older, isFirst } = props;
  const settled = `${LIST}?tab=settled`;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({ title: t.title, lede: t.lede })}
${tabs(t.title, [
  { href: LIST, label: t.tabs.waiting, current: waiting },
  { href: settled, label: t.tabs.settled, current: !waiting },
])}
${
  questions.length > 0
    ? entryList(
        questions.map((one) => entryOf(frame, one)),
        { level: 2 },
      )
    : emptyState({ title: t.emptyTitle, body: t.emptyBody })
}
${paging(frame.t, { newer: isFirst ? null : waiting ? LIST : settled, older })}`,
  );
}

function entryOf(frame: Frame, question: Question) {
  return {
    href: `${LIST}/${question.id}`,
    title: question.body.length > 140 ? `${question.body.slice(0, 140)}…` : question.body,
    eyebrow: question.bulletinTitle,
    meta: [question.ownerName, shortDateTime(frame, question.askedAt)],
    badge: isWaiting(question.state)
      ? dueBadge(frame, question.dueAt)
      : badge(frame.t.bulletins.questionStates[question.state], 'muted'),
  };
}

export type QuestionProps = {
  question: Question;
  offices: readonly GroupChoice[];
  mayAnswer: boolean;
  form?: FormState | undefined;
  refusal?: QuestionRefusal | undefined;
};

export function questionPage(frame: Frame, props: QuestionProps): Html {
  const t = frame.t.bulletinDesk.questions;
  const { question, mayAnswer, refusal } = props;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({ breadcrumb: breadcrumb(frame.t, [{ href: LIST, label: t.title }]), eyebrow: t.title, title: question.body })}
${questionRefusalNotice(frame, refusal)}
${known(frame, question)}
${question.state === 'answered' ? notice(frame.t, { tone: 'success', title: t.given }, html`<p>${question.answer}</p>`) : ''}
${mayAnswer && isWaiting(question.state) ? settlements(frame, props) : ''}`,
  );
}

function known(frame: Frame, question: Question): Html {
  const t = frame.t.bulletinDesk.questions;
  return facts([
    [t.about, html`<a href="/kabar/${question.bulletinSlug}">${question.bulletinTitle}</a>`],
    [t.asker, question.askerName || t.guest],
    [t.via, question.viaGroupName],
    [t.owner, question.ownerName],
    [t.asked, timeTag(frame, question.askedAt, 'shortTime')],
    [t.due, isWaiting(question.state) ? dueBadge(frame, question.dueAt) : ''],
    [t.passedOnNote, question.passedOnNote],
  ]);
}

/** One main button: the answer. The two other ways are folded below it. */
function settlements(frame: Frame, { question, offices, form }: QuestionProps): Html {
  const t = frame.t.bulletinDesk.questions;
  const path = `${LIST}/${question.id}`;
  const choices = offices
    .filter(({ id }) => id !== question.ownerId)
    .map(({ id, name }) => ({ value: id, label: name }));
  const answer = formOf(
    { action: `${path}/answer-question`, label: t.answerTitle },
    html`${textArea(frame.t, { name: 'answer', label: t.answer, hint: t.answerHint, rows: 4, required: true, maxLength: QUESTION_LIMITS.answer, form })}${button(t.sendAnswer, { icon: 'send' })}`,
  );
  const passOn = formOf(
    { action: `${path}/pass-on-question`, label: t.passOnTitle },
    html`${selectField(frame.t, { name: 'toGroupId', label: t.passOnTo, choices, empty: frame.t.common.choose, required: true, form })}
${textField(frame.t, { name: 'note', label: frame.t.common.note, maxLength: QUESTION_LIMITS.note, form })}${button(t.passOn, { tone: 'plain' })}`,
  );
  const setAside = formOf(
    { action: `${path}/set-aside-question`, label: t.setAsideTitle },
    html`${textField(frame.t, { name: 'reason', label: t.setAsideReason, required: true, maxLength: QUESTION_LIMITS.note, form })}${button(t.setAside, { tone: 'plain' })}`,
  );
  return html`${panel(answer, { title: t.answerTitle })}${folded(t.passOnTitle, passOn, has(form, 'toGroupId'))}${folded(t.setAsideTitle, setAside, has(form, 'reason'))}`;
}

function has(form: FormState | undefined, name: string): boolean {
  return form?.typed[name] !== undefined;
}

function folded(title: string, body: Content, open: boolean): Html {
  const inside = html`<summary>${title}</summary>${body}`;
  return open ? html`<details open>${inside}</details>` : html`<details>${inside}</details>`;
}
