import { html } from 'hono/html';

import type { Messages } from '#messages';
import { button } from '#ui/button.ts';
import { checkboxField } from '#ui/choice-field.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Html } from '#ui/html.ts';
import { textField } from '#ui/text-field.ts';
import { type Webhook, WEBHOOK_EVENTS } from '../webhook.ts';

type Props = {
  action: string;
  submit: string;
  state?: FormState | undefined;
  webhook?: Pick<Webhook, 'label' | 'url' | 'events'>;
};

/** Name, address and what it listens to; the same for a new one and for a change. */
export function webhookForm(t: Messages, { action, submit, state, webhook }: Props): Html {
  const words = t.webhooks;
  return form(
    { action, enhance: false },
    html`${textField(t, {
      name: 'label',
      label: words.label,
      hint: words.labelHint,
      value: webhook?.label,
      form: state,
      required: true,
    })}
${textField(t, {
  name: 'url',
  label: words.url,
  hint: words.urlHint,
  type: 'url',
  inputMode: 'url',
  value: webhook?.url,
  form: state,
  required: true,
})}
${checkboxField(t, {
  name: 'events',
  label: words.events,
  choices: WEBHOOK_EVENTS.map((value) => ({ value, label: words.event[value], hint: value })),
  values: webhook?.events ?? [...WEBHOOK_EVENTS],
  form: state,
  required: true,
})}
${formFoot(t, button(submit))}`,
  );
}
