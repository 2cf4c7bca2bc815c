import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { textField } from '#ui/text-field.ts';

/** The way back to one's own report, with what the paper says. */
export function lookUpPage(frame: Frame, state: FormState): Html {
  const { t } = frame;
  const words = t.reportFiling.lookUp;
  return page(
    frame,
    { title: words.title, hidden: true, current: 'reports' },
    html`${pageHead({ title: words.title, lede: words.lede })}
${errorSummary(t, state)}
${form(
  { action: '/laporan/cari' },
  html`${textField(t, { name: 'code', label: words.code, autocomplete: 'off', width: 'short', required: true, form: state })}
${textField(t, { name: 'pin', label: words.pin, inputMode: 'numeric', autocomplete: 'off', width: 'short', required: true, form: state })}
${formFoot(t, button(words.button))}`,
)}
<p class="hint">${words.lost}</p>`,
  );
}
