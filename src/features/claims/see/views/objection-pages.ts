import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { facts } from '#ui/facts.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { textArea, textField } from '#ui/text-field.ts';
import type { PublicClaim, PublicObjection } from '../published-claim.ts';
import { labelledTitle } from './verdict-word.ts';

/** The form in which anybody says what is wrong with a verdict. */
export function objectPage(
  frame: Frame,
  { claim, form: state }: { claim: PublicClaim; form?: FormState },
): Html {
  const t = frame.t.claimSee.objection;
  const path = `/cek/${claim.slug}`;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'claims' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [
        { href: '/cek', label: frame.t.claimSee.title },
        { href: path, label: labelledTitle(frame, claim) },
      ]),
      title: t.title,
      lede: t.lede,
    })}
${facts([[t.about, labelledTitle(frame, claim)]])}
${errorSummary(frame.t, state)}
${form(
  { action: `${path}/keberatan` },
  html`${textArea(frame.t, {
    name: 'reason',
    label: t.reason,
    hint: t.reasonHint,
    rows: 7,
    maxLength: 3000,
    required: true,
    form: state,
  })}
${textField(frame.t, { name: 'url', type: 'url', label: t.url, autocomplete: 'off', form: state })}
${formFoot(frame.t, button(t.send, { icon: 'send' }), linkButton(path, frame.t.common.cancel, { tone: 'quiet' }))}`,
)}`,
  );
}

/** What became of an objection, for whoever holds its code. */
export function objectionPage(frame: Frame, objection: PublicObjection): Html {
  const t = frame.t.claimSee.objection;
  const { outcome, decidedAt } = objection;
  const said = { upheld: t.upheld, review: t.reviewed };
  const answer =
    outcome === null
      ? ''
      : section(
          { title: t.answered, id: 'jawaban' },
          html`<p><strong>${said[outcome]}</strong></p><p class="report-words">${objection.answer}</p>${decidedAt ? html`<p class="meta">${timeTag(frame, decidedAt)}</p>` : ''}`,
        );
  return page(
    frame,
    { title: t.sentTitle, hidden: true, current: 'claims' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/cek', label: frame.t.claimSee.title }]),
      title: t.sentTitle,
      lede: t.sent,
    })}
${facts([
  [t.code, html`<span class="report-code">${objection.code}</span>`],
  [t.about, html`<a href="/cek/${objection.slug}">${labelledTitle(frame, objection)}</a>`],
  [t.due, outcome === null && timeTag(frame, objection.dueAt)],
  [t.answered, outcome === null ? t.waiting : ''],
])}
${answer}`,
  );
}
