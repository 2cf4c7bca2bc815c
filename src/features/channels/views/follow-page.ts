import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { type Choice, type ChoiceGroup, selectField } from '#ui/choice-field.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { pushOffer } from '#ui/push-offer.ts';
import { panel } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';

type Props = {
  /** `about:ref` pairs: the city, its areas, its KIM. */
  choices: readonly (Choice | ChoiceGroup)[];
  chosen: string;
  vapidKey: string;
  form?: FormState;
};

/** Follow by e-mail without an account; below it, by this browser, which needs its scripts. */
export function followPage(frame: Frame, { choices, chosen, vapidKey, form: state }: Props): Html {
  const t = frame.t.channels;
  return page(
    frame,
    { title: t.followTitle },
    html`${pageHead({ title: t.followTitle, lede: t.followLead })}
${errorSummary(frame.t, state)}
${form(
  { action: '/ikuti' },
  html`${selectField(frame.t, {
    name: 'what',
    label: t.followWhat,
    choices,
    value: chosen,
    form: state,
    required: true,
  })}
${textField(frame.t, {
  name: 'email',
  type: 'email',
  label: t.followEmail,
  hint: t.followEmailHint,
  autocomplete: 'email',
  form: state,
  required: true,
})}
${formFoot(frame.t, button(t.followSubmit))}`,
)}
${panel(
  html`<p>${t.followPushLead}</p>
${pushOffer(frame.t, { action: `/ikuti/perangkat?apa=${chosen}`, key: vapidKey, label: t.followPushOn })}
<noscript><p class="hint">${t.followPushUnable}</p></noscript>`,
  { title: t.followPush },
)}`,
  );
}
