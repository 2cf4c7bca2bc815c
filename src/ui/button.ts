import { html } from 'hono/html';

import type { Html } from './html.ts';
import { icon, type IconName } from './icon.ts';

type Look = {
  /** One primary button a form; `danger` for what cannot be undone. */
  tone?: 'primary' | 'plain' | 'danger' | 'quiet';
  icon?: IconName;
  /** Lower, for rows of a list; still 44 px to touch. */
  small?: boolean;
};

type Submit = Look & { name?: string; value?: string; formAction?: string };

/** Sends the form it stands in; with `name` and `value` it says which way. */
export function button(
  label: string,
  { name, value = '', formAction, ...look }: Submit = {},
): Html {
  const word = html`${look.icon ? icon(look.icon) : ''}<span>${label}</span>`;
  const looks = classes({ tone: 'primary', ...look });
  if (formAction) {
    return html`<button type="submit" class="${looks}" formaction="${formAction}" name="${name ?? 'act'}" value="${value}">${word}</button>`;
  }
  if (name) {
    return html`<button type="submit" class="${looks}" name="${name}" value="${value}">${word}</button>`;
  }
  return html`<button type="submit" class="${looks}">${word}</button>`;
}

/** Looks like a button, goes somewhere: a link that is the page's main deed. */
export function linkButton(href: string, label: string, look: Look = {}): Html {
  return html`<a class="${classes(look)}" href="${href}">${look.icon ? icon(look.icon) : ''}<span>${label}</span></a>`;
}

/** A deed of one button: a form of its own around it. */
export function postButton(action: string, label: string, look: Submit = {}): Html {
  return html`<form method="post" action="${action}" class="inline-form" data-enhance>${button(label, look)}</form>`;
}

/** A row of buttons; the first is the main one. */
export function buttonRow(...buttons: readonly (Html | null | false | '')[]): Html {
  return html`<div class="buttons">${buttons}</div>`;
}

function classes({ tone = 'plain', small = false }: Look): string {
  return `button ${tone}${small ? ' small' : ''}`;
}
