import { html } from 'hono/html';

import type { Messages } from '#messages';
import { attributes } from './attributes.ts';
import type { Content, Html } from './html.ts';

type FormProps = {
  action: string;
  method?: 'post' | 'get';
  id?: string;
  /** Name for screen readers when no heading says it. */
  label?: string;
  /** For forms with files. */
  multipart?: boolean;
  /** Let the script swap `<main>` instead of loading the page; true unless said otherwise. */
  enhance?: boolean;
  /** Address that takes what is typed so far, see src/browser/autosave.ts. */
  autosave?: string;
  /** Keep it on the phone when there is no connection; the text says what it was. */
  outbox?: string;
};

/** Browsers do not judge the fields: the server does, in words, next to the field. */
export function form(props: FormProps, body: Content): Html {
  const { action, method = 'post', id, label, multipart, enhance = method === 'post' } = props;
  return html`<form ${attributes({
    action,
    method,
    id,
    'aria-label': label,
    enctype: multipart ? 'multipart/form-data' : undefined,
    novalidate: true,
    'data-enhance': enhance,
    'data-autosave': props.autosave,
    'data-outbox': props.outbox,
  })}>${body}</form>`;
}

/** The foot of a form: its buttons, and beside them a word of the autosave. */
export function formFoot({ ui }: Messages, ...buttons: readonly Content[]): Html {
  const words = attributes({
    'data-saved': ui.autosave.saved,
    'data-failed': ui.autosave.failed,
    'data-conflict': ui.autosave.conflict,
  });
  return html`<div class="form-foot"><div class="buttons">${buttons}</div><p class="autosave-word hint" role="status" ${words}></p></div>`;
}
