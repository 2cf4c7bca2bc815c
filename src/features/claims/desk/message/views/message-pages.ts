import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton } from '#ui/button.ts';
import { radioField } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { panel } from '#ui/section.ts';
import { textArea } from '#ui/text-field.ts';
import type { Claim } from '../../../claim.ts';
import type { Refusal } from '../../../outcome.ts';
import type { CaseTip } from '../../case-rows.ts';
import { LIMITS } from '../../deed-forms.ts';

type Shown = Pick<Claim, 'id' | 'code' | 'title'>;
type FormProps = {
  claim: Shown;
  /** Those of which something was covered. */
  tips: readonly CaseTip[];
  form?: FormState | undefined;
  refusal?: Refusal | undefined;
};

/** Says what will be kept before anything is opened. */
export function messageFormPage(frame: Frame, { claim, tips, form, refusal }: FormProps): Html {
  const t = frame.t.claimOffice.vault;
  const refusals: Record<Refusal, string> = frame.t.claims.refusals;
  const choices = tips.map(({ id, code, text }) => ({
    value: id,
    label: code,
    hint: text.slice(0, 140),
  }));
  const fields = html`${radioField(frame.t, { name: 'tipId', label: t.which, value: tips.length === 1 ? tips[0]?.id : undefined, required: true, choices, form })}
${textArea(frame.t, { name: 'reason', label: t.reason, hint: t.reasonHint, required: true, form, rows: 3, maxLength: LIMITS.reason })}
<div class="buttons">${button(t.open, { tone: 'danger', icon: 'lock' })}</div>`;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${head(frame, claim)}${refusal ? notice(frame.t, { tone: 'problem' }, refusals[refusal]) : ''}${errorSummary(frame.t, form)}
${tips.length === 0 ? html`<p>${t.nothing}</p>` : formOf({ action: `/meja/cek/${claim.id}/open-message`, label: t.title, enhance: false }, fields)}`,
  );
}

export function openedMessagePage(
  frame: Frame,
  { claim, text }: { claim: Shown; text: string | null },
): Html {
  const t = frame.t.claimOffice.vault;
  return page(
    frame,
    { title: t.openedTitle, hidden: true, current: 'desk' },
    html`${head(frame, claim)}${notice(frame.t, { tone: 'warning' }, t.once)}${panel(html`<p class="report-words">${text ?? t.empty}</p>`, { title: t.openedTitle })}
<div class="buttons">${linkButton(`/meja/cek/${claim.id}`, t.back)}</div>`,
  );
}

function head(frame: Frame, { id, code, title }: Shown): Html {
  const t = frame.t.claimOffice.vault;
  return pageHead({
    breadcrumb: breadcrumb(frame.t, [
      { href: '/meja/cek', label: frame.t.claimDesk.title },
      { href: `/meja/cek/${id}`, label: title },
    ]),
    eyebrow: frame.t.claimDesk.case.code(code),
    title: t.title,
    lede: t.lede,
  });
}
