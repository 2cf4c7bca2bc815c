import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button } from '#ui/button.ts';
import { radioField } from '#ui/choice-field.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { form as formOf } from '#ui/form.ts';
import { shortDate, shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel, section } from '#ui/section.ts';
import { textArea } from '#ui/text-field.ts';
import { LIMITS } from '../../deed-forms.ts';
import { claimSheet } from '../../../claim-sheet.ts';
import { quoteFigure } from '../../views/claim-words.ts';
import type { AskedOffice, ConcernedClaim } from '../asked.ts';
import { type Again, refused } from './refused.ts';
import { addressOf } from './statement-page.ts';

const LIST = '/meja/cek/konfirmasi';

type ListProps = {
  open: readonly AskedOffice[];
  answered: readonly AskedOffice[];
  concerned: readonly ConcernedClaim[];
  done: 'confirmations' | 'statements' | 'withdrawals' | null;
};

/** What the claims desk wants to know of this office, and what is said about it. */
export function askedListPage(frame: Frame, props: ListProps): Html {
  const t = frame.t.claimOffice;
  const words = t.confirmations;
  const { open, answered, concerned, done } = props;
  return page(
    frame,
    { title: words.title, hidden: true, current: 'desk' },
    html`${pageHead({ title: words.title, lede: words.lede })}
${done ? notice(frame.t, { tone: 'success', title: t[done].done }) : ''}
${section(
  { title: words.open },
  open.length === 0
    ? emptyState({ title: words.noneOpen, body: words.noneOpenBody })
    : entryList(
        open.map((one) => askedEntry(frame, one)),
        { level: 3 },
      ),
)}
${
  concerned.length > 0
    ? section(
        { title: words.about, lede: words.aboutLede },
        entryList(
          concerned.map((one) => concernedEntry(frame, one)),
          { level: 3 },
        ),
      )
    : ''
}
${
  answered.length > 0
    ? section(
        { title: words.answered },
        entryList(
          answered.map((one) => askedEntry(frame, one)),
          { level: 3 },
        ),
      )
    : ''
}`,
  );
}

function askedEntry(frame: Frame, one: AskedOffice) {
  return {
    href: `${LIST}/${one.id}`,
    title: one.title,
    eyebrow: one.officeName,
    summary: one.question,
    meta: [
      one.answeredAt === null ? dueBadge(frame, one.dueAt) : shortDate(frame, one.answeredAt),
      one.stance && badge(frame.t.claims.answers[one.stance], 'neutral'),
    ],
    urgent: one.answeredAt === null && one.dueAt < frame.now,
  };
}

function concernedEntry(frame: Frame, one: ConcernedClaim) {
  const t = frame.t.claimOffice.statements;
  return {
    href: addressOf(one),
    title: one.title,
    eyebrow: one.groupName,
    meta: [
      badge(one.isPublished ? frame.t.claims.states.published : t.checking, 'neutral'),
      shortDate(frame, one.firstSeenAt),
      one.statement === null ? t.write : badge(t.given, 'good'),
    ],
  };
}

type AskedProps = Again & { asked: AskedOffice };

export function askedPage(frame: Frame, { asked, form, refusal }: AskedProps): Html {
  const t = frame.t.claimOffice.confirmations;
  const given =
    asked.answeredAt && asked.stance
      ? panel(
          html`<p class="meta">${badge(frame.t.claims.answers[asked.stance], 'neutral')} ${t.answerOf(asked.answeredBy ?? asked.officeName, shortDateTime(frame, asked.answeredAt))}</p><p class="report-words">${asked.answer}</p>`,
          { title: t.answered },
        )
      : '';
  const fields = html`${radioField(frame.t, { name: 'stance', label: t.stance, required: true, form, choices: (['confirms', 'denies', 'unsure'] as const).map((value) => ({ value, label: frame.t.claims.answers[value], hint: t.stanceHints[value] })) })}
${textArea(frame.t, { name: 'answer', label: t.answer, hint: t.answerHint, required: true, form, rows: 5, maxLength: LIMITS.answer })}
<div class="buttons">${button(t.send, { icon: 'send' })}</div>`;
  const isOpen = asked.answeredAt === null || form !== undefined;
  return page(
    frame,
    { title: asked.title, head: claimSheet(frame), hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: LIST, label: t.title }]),
      eyebrow: t.of(asked.officeName),
      title: asked.title,
      meta: asked.answeredAt ? '' : html`<p class="meta">${dueBadge(frame, asked.dueAt)}</p>`,
    })}
${refused(frame, { form, refusal })}
${quoteFigure(frame, asked.quote)}
${section({ title: t.question }, html`<p class="report-words">${asked.question}</p>`)}
${given}${isOpen ? formOf({ action: `${LIST}/${asked.id}/answer-confirmation`, label: t.stance }, fields) : ''}`,
  );
}
