import { html } from 'hono/html';

import { button, linkButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { textField } from '#ui/text-field.ts';

/**
 * The same words for a report that waits, one that is not public and one that does not exist:
 * nobody finds out which it is. Whoever has the PIN goes on.
 */
export function notShownPage(
  frame: Frame,
  { code, form: state }: { code: string; form?: FormState },
): Html {
  const t = frame.t.reportSee.report;
  return page(
    frame,
    { title: t.notShownTitle, hidden: true, current: 'reports' },
    html`${pageHead({ title: t.notShownTitle, lede: t.notShown })}
${errorSummary(frame.t, state)}
${form(
  { action: `/laporan/${code}/pin` },
  html`${textField(frame.t, {
    name: 'pin',
    label: t.pin,
    hint: t.pinHint,
    inputMode: 'numeric',
    autocomplete: 'off',
    width: 'short',
    form: state,
    required: true,
  })}
${formFoot(
  frame.t,
  button(t.openWithPin),
  frame.viewer ? '' : linkButton(`/masuk?lanjut=/laporan/${code}`, frame.t.common.signIn),
)}`,
)}`,
  );
}
