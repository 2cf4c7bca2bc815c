import { html } from 'hono/html';

import type { StoredFile } from '#platform/media/index.ts';
import { button } from '#ui/button.ts';
import { checkboxField, radioField } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form as formOf, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel, section } from '#ui/section.ts';
import { dateTimeField, textArea } from '#ui/text-field.ts';
import type { HeadCount } from '../audience-choices.ts';
import type { Bulletin, Refusal } from '../bulletin.ts';
import { CHECKS } from '../checklist.ts';
import { LIMITS } from '../content.ts';
import type { Correction } from '../correction.ts';
import type { PersonalFind } from '#platform/personal-data.ts';
import type { Hint } from '../plain-language.ts';
import type { HistoryRow } from '../desk-row.ts';
import { correctionDecision } from './correction-decision.ts';
import {
  deskBreadcrumb,
  deskStepper,
  hintList,
  reachSection,
  refusalNotice,
} from './desk-parts.ts';
import { historyList } from './history-list.ts';
import { preview } from './preview.ts';

/** `recall`: it is approved, and can still be given back. */
export type ReviewTask = 'review' | 'recall' | 'confirm' | 'correction';

export type ReviewProps = {
  bulletin: Bulletin;
  issuerName: string;
  files: readonly StoredFile[];
  hints: readonly Hint[];
  finds: readonly PersonalFind[];
  audience: string;
  count: HeadCount;
  history: readonly HistoryRow[];
  correction: Correction | null;
  /** Which decision waits for this person. */
  task: ReviewTask | null;
  form?: FormState | undefined;
  refusal?: Refusal | undefined;
};

/** What the second person sees: the text as residents will, what the rules found, and the decision. */
export function reviewPage(frame: Frame, props: ReviewProps): Html {
  const t = frame.t.bulletinDesk;
  const { bulletin, issuerName, files, correction } = props;
  const { id, content } = bulletin;
  const shown = correction?.content ?? content;
  return page(
    frame,
    { title: t.reviewTitle, hidden: true, current: 'desk' },
    html`${pageHead({ breadcrumb: deskBreadcrumb(frame, { id, title: content.title }), title: t.reviewTitle, lede: t.reviewLede })}
${deskStepper(frame, 'review')}
${refusalNotice(frame, props.refusal)}
${errorSummary(frame.t, props.form)}
${props.task === null ? notice(frame.t, { tone: 'info' }, t.nothingToReview) : ''}
${correction ? correctionDecision(frame, { bulletin, correction, mayDecide: props.task === 'correction' }) : ''}
${preview(frame, { content: shown, issuerName, files })}
${personalData(frame, props.finds)}
${reachSection(frame, props.audience, props.count)}
${hintList(frame, props.hints)}
${props.task === 'review' ? approveForm(frame, props) : ''}
${props.task === 'review' || props.task === 'recall' ? askForm(frame, props) : ''}
${props.task === 'confirm' ? confirmForm(frame, props) : ''}
${section({ title: t.history, id: 'riwayat' }, historyList(frame, props.history))}`,
  );
}

function personalData(frame: Frame, finds: readonly PersonalFind[]): Html {
  const t = frame.t.bulletinDesk;
  if (finds.length === 0) return html`<p class="hint">${t.nothingPersonal}</p>`;
  return notice(
    frame.t,
    { tone: 'warning', title: t.personalFound },
    html`<ul>${finds.map((find) => html`<li>${t.personal[find.kind]}: <mark>${find.text}</mark></li>`)}</ul>`,
  );
}

function approveForm(frame: Frame, { bulletin, form }: ReviewProps): Html {
  const t = frame.t.bulletinDesk;
  const then = [
    { value: 'publish', label: t.thenPublish },
    { value: 'schedule', label: t.thenSchedule },
    { value: 'hold', label: t.thenHold },
  ];
  const fields = html`${checklistField(frame, form)}
${radioField(frame.t, { name: 'then', label: t.then, value: 'publish', choices: then, required: true, form })}
${dateTimeField(frame.t, { name: 'publishAt', label: t.publishAt, form })}
${formFoot(frame.t, button(t.approve, { icon: 'check' }))}`;
  const action = `/meja/kabar/${bulletin.id}/approve-bulletin`;
  return panel(formOf({ action, label: t.approveTitle }, fields), { title: t.approveTitle });
}

function askForm(frame: Frame, { bulletin, form }: ReviewProps): Html {
  const t = frame.t.bulletinDesk;
  const fields = html`${textArea(frame.t, { name: 'note', label: t.askNote, required: true, rows: 3, maxLength: LIMITS.note, form })}
${formFoot(frame.t, button(t.ask, { tone: 'plain', icon: 'undo-2' }))}`;
  const action = `/meja/kabar/${bulletin.id}/ask-changes`;
  return panel(formOf({ action, label: t.askTitle }, fields), { title: t.askTitle });
}

function confirmForm(frame: Frame, { bulletin, form }: ReviewProps): Html {
  const t = frame.t.bulletinDesk;
  const fields: Content = html`<p>${t.confirmBody}</p>${checklistField(frame, form)}
${formFoot(frame.t, button(t.confirm, { icon: 'shield-check' }))}`;
  const action = `/meja/kabar/${bulletin.id}/confirm-emergency`;
  return panel(formOf({ action, label: t.confirmTitle }, fields), { title: t.confirmTitle });
}

function checklistField(frame: Frame, form: FormState | undefined): Html {
  const t = frame.t.bulletinDesk;
  const choices = CHECKS.map((value) => ({ value, label: t.checks[value] }));
  return checkboxField(frame.t, {
    name: 'checks',
    label: t.checklist,
    choices,
    required: true,
    ...(form && { form }),
  });
}
