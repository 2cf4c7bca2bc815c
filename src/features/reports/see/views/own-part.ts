import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { checkbox, radioField } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { fileField, textArea } from '#ui/text-field.ts';
import type { OwnDeed } from '../own-deed.ts';
import type { OwnTurn } from '../own-turn.ts';
import type { OwnReport } from '../published-report.ts';

const RATINGS = [5, 4, 3, 2, 1] as const;

export type OwnPartProps = {
  report: OwnReport;
  turn: OwnTurn;
  /** Opened with code and PIN: this device can be left again. */
  byReceipt: boolean;
  done: OwnDeed | null;
  /** What was typed into which form, and why it was not taken. */
  refused?: { deed: OwnDeed; form: FormState };
};

/** What only the reporter sees: how things stand, and the next step that is theirs. */
export function ownPart(frame: Frame, props: OwnPartProps): Html {
  const t = frame.t.reportSee;
  const { report, done, refused, byReceipt } = props;
  const isShown = report.publishedAt !== null && report.isPublic && !report.hiddenAt;
  const why = !report.isPublic || report.hiddenAt ? t.report.isPrivate : t.report.notYetPublic;
  const leave = byReceipt
    ? html`<form method="post" action="/laporan/${report.code}/tutup">${button(t.own.leave, { tone: 'quiet', small: true })}</form>`
    : '';
  return html`${done ? notice(frame.t, { tone: 'success', title: t.own.done[done] }) : ''}
${errorSummary(frame.t, refused?.form)}
<section class="panel own" id="pelapor"><h2>${t.report.mine}</h2><p>${isShown ? t.report.mineBody : why}</p>
${forms(frame, props)}${leave}</section>`;
}

function forms(frame: Frame, { report, turn, refused }: OwnPartProps): Content {
  const at = (deed: OwnDeed) => `/laporan/${report.code}/${deed}`;
  const state = (deed: OwnDeed) => (refused?.deed === deed ? refused.form : undefined);
  const open = (deed: OwnDeed) => refused?.deed === deed;
  return html`${turn.complete === null ? '' : completeForm(frame, at('lengkapi'), turn.complete, state('lengkapi'))}
${turn.confirm ? confirmForm(frame, at('kuatkan')) : ''}
${turn.rate ? rateForm(frame, at('nilai'), state('nilai')) : ratingGiven(frame, report)}
${turn.reopen ? folded(frame.t.reportSee.own.reopen, reopenForm(frame, at('buka-kembali'), state('buka-kembali')), open('buka-kembali')) : ''}
${turn.withdraw ? folded(frame.t.reportSee.own.withdraw, withdrawForm(frame, at('tarik'), state('tarik')), open('tarik')) : ''}`;
}

/** What is seldom wanted stands behind one word. */
function folded(title: string, body: Html, isOpen: boolean): Html {
  return isOpen
    ? html`<details open><summary>${title}</summary>${body}</details>`
    : html`<details><summary>${title}</summary>${body}</details>`;
}

function completeForm(frame: Frame, action: string, asked: string, state?: FormState): Html {
  const t = frame.t.reportSee.own;
  return form(
    { action, label: t.complete, multipart: true },
    html`<h3>${t.complete}</h3><p>${t.completeLede}</p>
${asked ? html`<p><strong>${t.completeAsked}:</strong> <span class="report-words">${asked}</span></p>` : ''}
${textArea(frame.t, { name: 'addition', label: t.completeWords, hint: t.completeHint, rows: 4, maxLength: 2000, form: state, required: true })}
${fileField(frame.t, { name: 'photos', label: frame.t.reportSee.report.photos, form: state, accept: 'image/jpeg,image/png,image/webp', multiple: true })}
${formFoot(frame.t, button(t.completeSubmit))}`,
  );
}

function confirmForm(frame: Frame, action: string): Html {
  const t = frame.t.reportSee.own;
  return form(
    { action, label: t.confirm },
    html`<h3>${t.confirm}</h3><p>${t.confirmLede}</p>${formFoot(frame.t, button(t.confirmSubmit, { icon: 'check' }))}`,
  );
}

function reopenForm(frame: Frame, action: string, state?: FormState): Html {
  const t = frame.t.reportSee.own;
  return form(
    { action, label: t.reopen },
    html`<p>${t.reopenLede}</p>
${textArea(frame.t, { name: 'reason', label: t.reopenReason, rows: 3, maxLength: 2000, form: state, required: true })}
${formFoot(frame.t, button(t.reopenSubmit, { tone: 'plain' }))}`,
  );
}

function rateForm(frame: Frame, action: string, state?: FormState): Html {
  const t = frame.t.reportSee.own;
  const choices = RATINGS.map((rating) => ({ value: String(rating), label: t.ratings[rating] }));
  return form(
    { action, label: t.rate },
    html`<h3>${t.rate}</h3><p>${t.rateLede}</p>
${radioField(frame.t, { name: 'rating', label: t.rating, choices, form: state, required: true })}
${textArea(frame.t, { name: 'note', label: t.ratingNote, hint: t.ratingNoteHint, rows: 2, maxLength: 500, form: state })}
${formFoot(frame.t, button(t.rateSubmit))}`,
  );
}

function ratingGiven(frame: Frame, { rating }: OwnReport): Content {
  return rating === null ? '' : html`<p>${frame.t.reportSee.own.yourRating(rating)}</p>`;
}

function withdrawForm(frame: Frame, action: string, state?: FormState): Html {
  const t = frame.t.reportSee.own;
  return form(
    { action, label: t.withdraw },
    html`<p>${t.withdrawLede}</p>
${textArea(frame.t, { name: 'reason', id: 'f-withdraw-reason', label: frame.t.common.reason, rows: 2, maxLength: 500, form: state })}
${checkbox({ name: 'sure', label: t.withdrawSure, error: state?.errors?.['sure'], required: true })}
${formFoot(frame.t, button(t.withdrawSubmit, { tone: 'danger' }))}`,
  );
}
