import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { textField } from '#ui/text-field.ts';
import { checkForm, type CheckFormProps } from './check-form.ts';

/** The form alone, with what is wrong and all that was typed. */
export function checkPage(frame: Frame, props: CheckFormProps): Html {
  const { t } = frame;
  return page(
    frame,
    { title: t.claimTips.title, current: 'claims', hidden: true },
    html`${pageHead({ title: t.claimTips.title, lede: t.claimTips.lede })}
${errorSummary(t, props.state)}${checkForm(frame, props)}`,
  );
}

/** Back to what was asked, with the code that was given. */
export function codePage(frame: Frame, state?: FormState): Html {
  const { t } = frame;
  const words = t.claimTips.lookUp;
  return page(
    frame,
    { title: words.title, current: 'claims', hidden: true },
    html`${pageHead({ title: words.title, lede: words.lede })}
${errorSummary(t, state)}${form(
      { action: '/cek/pesan', method: 'get' },
      html`${textField(t, { name: 'kode', label: words.code, autocomplete: 'off', width: 'short', required: true, form: state })}
<div class="buttons">${button(words.submit, { icon: 'search' })}</div>`,
    )}`,
  );
}
