import { html } from 'hono/html';

import { button, linkButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { textField } from '#ui/text-field.ts';

export type MeTooProps = {
  code: string;
  title: string;
  supporters: number;
  isSignedIn: boolean;
  state: FormState;
  /** What came of it; null before. */
  outcome: 'thanks' | 'already' | 'closed' | null;
  /** A letter waits at the address that was given. */
  mailed: boolean;
};

export function meTooPage(frame: Frame, props: MeTooProps): Html {
  const { t } = frame;
  const words = t.reportFiling.meToo;
  const path = `/laporan/${props.code}`;
  return page(
    frame,
    { title: words.button, hidden: true, current: 'reports' },
    html`${pageHead({ title: words.button, lede: props.title })}
${errorSummary(t, props.state)}${outcomeOf(frame, props)}
${props.supporters > 0 ? html`<p><strong>${t.reports.supporters(props.supporters)}</strong></p>` : ''}
${props.outcome === null ? askPart(frame, props) : ''}
<p>${linkButton(path, t.reportFiling.receipt.follow)}</p>`,
  );
}

function outcomeOf({ t }: Frame, { outcome, mailed }: MeTooProps): Content {
  if (!outcome) return '';
  const words = t.reportFiling.meToo;
  const tone = outcome === 'closed' ? 'warning' : 'success';
  return notice(t, { tone, title: words[outcome] }, mailed ? words.checkMail : undefined);
}

function askPart({ t }: Frame, { code, isSignedIn, state }: MeTooProps): Html {
  const words = t.reportFiling.meToo;
  return form(
    { action: `/laporan/${code}/saya-juga` },
    html`<p class="hint">${words.buttonHint}</p>${hiddenField('again', '1')}${isSignedIn ? '' : textField(t, { name: 'email', label: words.email, type: 'email', inputMode: 'email', autocomplete: 'email', form: state })}
<div class="form-foot">${button(words.button, { icon: 'user-plus' })}</div>`,
  );
}
