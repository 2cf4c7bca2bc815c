import { html } from 'hono/html';

import { button, linkButton, postButton } from '#ui/button.ts';
import { checkboxField, selectField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { pageHead } from '#ui/page-head.ts';
import { page } from '#ui/page.ts';
import { panel, section } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';
import { type Scope, SCOPES } from '../rights.ts';
import { selfPage } from './self-tabs.ts';

export const TOKEN_DAYS = [30, 90, 365] as const;

type Token = {
  id: string;
  name: string;
  scopes: readonly string[];
  expiresAt: Date;
  lastUsedOn: Date | null;
};

type Props = {
  name: string;
  tokens: readonly Token[];
  /** What a token of this person can be made for. */
  scopes: readonly Scope[];
  done?: string | undefined;
  form?: FormState;
};

export function tokensPage(frame: Frame, props: Props): Html {
  const { t } = frame;
  const words = t.accounts.tokens;
  return selfPage(
    frame,
    { current: 'tokens', name: props.name, done: props.done },
    html`${errorSummary(t, props.form)}
    ${section(
      { title: words.title, lede: words.lede },
      props.tokens.length > 0
        ? html`<ul class="plain-list">
            ${props.tokens.map((token) => tokenRow(frame, token))}
          </ul>`
        : emptyState({ title: words.none }),
    )}
    ${createForm(frame, props)}`,
  );
}

function tokenRow(frame: Frame, token: Token): Html {
  const words = frame.t.accounts.tokens;
  const scopes = SCOPES.filter((scope) => token.scopes.includes(scope));
  return html`<li class="own-thing">
    <span
      ><strong>${token.name}</strong><br />${scopes.map((scope) => words.scope[scope]).join(', ')}.
      ${words.until} ${timeTag(frame, token.expiresAt, 'short')}. ${words.lastUsed}:
      ${token.lastUsedOn ? timeTag(frame, token.lastUsedOn, 'short') : words.neverUsed}</span
    >
    ${postButton(`/saya/token/${token.id}/cabut`, words.revoke, {
      tone: 'quiet',
      small: true,
      icon: 'trash-2',
    })}
  </li>`;
}

function createForm({ t }: Frame, { scopes, form: state }: Props): Html {
  const words = t.accounts.tokens;
  const choices = scopes.map((value) => ({ value, label: words.scope[value] }));
  const days = TOKEN_DAYS.map((n) => ({ value: String(n), label: words.daysOf(n) }));
  return section(
    { title: words.create },
    form(
      { action: '/saya/token/buat', enhance: false },
      html`${textField(t, {
        name: 'name',
        label: words.name,
        hint: words.nameHint,
        form: state,
        required: true,
      })}
      ${checkboxField(t, { name: 'scopes', label: words.scopes, choices, form: state, required: true })}
      ${selectField(t, { name: 'days', label: words.days, choices: days, value: '90', form: state, required: true })}
      ${formFoot(t, button(words.create, { icon: 'key-round' }))}`,
    ),
  );
}

/** The only time the token is seen. */
export function newTokenPage(frame: Frame, { token }: { token: string }): Html {
  const { t } = frame;
  const words = t.accounts.tokens;
  return page(
    frame,
    { title: words.newTitle, hidden: true, current: 'self' },
    html`${pageHead({ title: words.newTitle })}
    ${notice(t, { tone: 'warning', title: words.newNote })}
    ${panel(html`<p><code class="secret">${token}</code></p>`)}
    ${linkButton('/saya/token', t.common.back)}`,
  );
}
