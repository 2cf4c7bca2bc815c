import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton } from '#ui/button.ts';
import { radioField } from '#ui/choice-field.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { emptyState } from '#ui/empty-state.ts';
import { type Entry, entryList } from '#ui/entry-list.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import { shortDate, shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel, section } from '#ui/section.ts';
import { textArea } from '#ui/text-field.ts';
import type { Refusal } from '../../../outcome.ts';
import { LIMITS } from '../../deed-forms.ts';
import type { Objection } from '../objection.ts';

const LIST = '/meja/cek/keberatan';

type ListProps = { open: readonly Objection[]; decided: readonly Objection[]; isDone: boolean };

export function objectionListPage(frame: Frame, { open, decided, isDone }: ListProps): Html {
  const t = frame.t.claimOffice.objections;
  const list = (rows: readonly Objection[]) =>
    entryList(
      rows.map((row) => entryOf(frame, row)),
      { level: 3 },
    );
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/meja/cek', label: frame.t.claimDesk.title }]),
      title: t.title,
      lede: t.lede,
    })}
${isDone ? notice(frame.t, { tone: 'success', title: t.done }) : ''}
${section({ title: t.open }, open.length > 0 ? list(open) : emptyState({ title: t.noneOpen, body: t.noneOpenBody }))}
${decided.length > 0 ? section({ title: t.decided }, list(decided)) : ''}`,
  );
}

function entryOf(frame: Frame, row: Objection): Entry {
  const t = frame.t.claimOffice.objections;
  return {
    href: `${LIST}/${row.id}`,
    title: row.title,
    eyebrow: t.of(row.code),
    summary: row.reason.length > 200 ? `${row.reason.slice(0, 200)} …` : row.reason,
    meta: [
      row.decidedAt ? shortDate(frame, row.decidedAt) : dueBadge(frame, row.dueAt),
      row.outcome && badge(t.outcomes[row.outcome], row.outcome === 'review' ? 'warn' : 'neutral'),
      frame.t.claims.verdicts[row.verdict],
    ],
    urgent: row.decidedAt === null && row.dueAt < frame.now,
  };
}

type PageProps = {
  objection: Objection;
  /** Why this person does not judge it; null for whoever may. */
  barred: Refusal | null;
  form?: FormState | undefined;
  refusal?: Refusal | undefined;
};

export function objectionPage(frame: Frame, props: PageProps): Html {
  const t = frame.t.claimOffice.objections;
  const { objection, form, refusal } = props;
  const refusals: Record<Refusal, string> = frame.t.claims.refusals;
  return page(
    frame,
    { title: t.of(objection.code), hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: LIST, label: t.title }]),
      eyebrow: t.of(objection.code),
      title: objection.title,
      meta: html`<p class="meta">${objection.decidedAt ? shortDateTime(frame, objection.decidedAt) : dueBadge(frame, objection.dueAt)}</p>`,
    })}
${refusal ? notice(frame.t, { tone: 'problem' }, refusals[refusal]) : ''}${errorSummary(frame.t, form)}
${section(
  { title: t.about },
  html`<p>${badge(frame.t.claims.verdicts[objection.verdict], 'neutral')}</p><p class="report-words">${objection.summary}</p>
<div class="buttons">${linkButton(`/meja/cek/${objection.claimId}`, t.openCase, { icon: 'arrow-right' })}</div>`,
)}
${section({ title: t.reason }, html`<p class="report-words">${objection.reason}</p>${objection.url ? html`<p class="report-words">${t.proof}: <a href="${objection.url}" rel="nofollow noreferrer">${objection.url}</a></p>` : ''}`)}
${decisionPart(frame, props)}`,
  );
}

function decisionPart(frame: Frame, { objection, barred, form }: PageProps): Html {
  const t = frame.t.claimOffice.objections;
  const refusals: Record<Refusal, string> = frame.t.claims.refusals;
  if (objection.outcome && !form) {
    return panel(
      html`<p>${badge(t.outcomes[objection.outcome], objection.outcome === 'review' ? 'warn' : 'neutral')}</p><p class="report-words">${objection.answer}</p>`,
      { title: t.decision },
    );
  }
  if (barred) return html`<p>${refusals[barred]}</p>`;
  const choices = (['upheld', 'review'] as const).map((value) => ({
    value,
    label: t.outcomes[value],
    hint: t.outcomeHints[value],
  }));
  return panel(
    formOf(
      { action: `${LIST}/${objection.id}/judge-objection`, label: t.decision },
      html`${radioField(frame.t, { name: 'outcome', label: t.decision, required: true, form, choices })}
${textArea(frame.t, { name: 'answer', label: t.answer, required: true, form, rows: 4, maxLength: LIMITS.note })}
<div class="buttons">${button(t.send)}</div>`,
    ),
    { title: t.decision },
  );
}
