import { html } from 'hono/html';

import type { Messages } from '#messages';
import { button, linkButton } from './button.ts';
import { form } from './form.ts';
import type { Content, Html } from './html.ts';

type ConfirmationProps = {
  /** What will happen, in one sentence. */
  consequence: Content;
  action: string;
  confirm: string;
  /** Where "cancel" goes. */
  back: string;
  tone?: 'primary' | 'danger';
};

/** A page asks before what cannot be undone; no dialog, so it works everywhere. */
export function confirmation(t: Messages, props: ConfirmationProps, fields?: Content): Html {
  return html`<div class="panel"><p>${props.consequence}</p>${form(
    { action: props.action },
    html`${fields ?? ''}<div class="buttons">${button(props.confirm, { tone: props.tone ?? 'danger' })}${linkButton(props.back, t.common.cancel)}</div>`,
  )}</div>`;
}
