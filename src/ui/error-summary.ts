import { html } from 'hono/html';

import type { Messages } from '#messages';
import { fieldIdOf, type FormState } from './field.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

/**
 * Above a form that came back: how many parts need another look, each a link to its field.
 * The error `_` is about the whole form. Nothing when nothing is wrong.
 */
export function errorSummary(t: Messages, form: FormState | undefined): Html | '' {
  const errors = Object.entries(form?.errors ?? {});
  if (errors.length === 0) return '';
  return html`<div class="notice problem" role="alert" id="errors" tabindex="-1">
${icon('circle-alert')}<div><h2>${t.ui.errorsTitle(errors.length)}</h2>
<ul>${errors.map(([name, error]) => html`<li>${name === '_' ? error : html`<a href="#${fieldIdOf(name)}">${error}</a>`}</li>`)}</ul>
<p class="hint">${t.ui.errorsNote}</p></div>
</div>`;
}
