import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { pageHead } from '#ui/page-head.ts';
import { page } from '#ui/page.ts';
import { textField } from '#ui/text-field.ts';

type AskProps = { next: string; form?: FormState };

/** Step one: which address. */
export function askCodePage(frame: Frame, props: AskProps): Html {
  const { t } = frame;
  const words = t.accounts.code;
  return page(
    frame,
    { title: words.title, hidden: true },
    html`${pageHead({ title: words.title, lede: words.lede })} ${errorSummary(t, props.form)}
    ${form(
      { action: '/masuk/kode', enhance: false },
      html`${hiddenField('lanjut', props.next)}${emailField(frame, props.form)}
      ${formFoot(t, button(words.send, { icon: 'mail' }))}`,
    )}`,
  );
}

type TypeProps = { next: string; email: string; minutes: number; form?: FormState };

/** Step two: what the mail said. */
export function typeCodePage(frame: Frame, props: TypeProps): Html {
  const { t } = frame;
  const words = t.accounts.code;
  const again = `/masuk/kode?lagi=1&lanjut=${encodeURIComponent(props.next)}`;
  return page(
    frame,
    { title: words.sentTitle, hidden: true },
    html`${pageHead({ title: words.sentTitle, lede: words.sent(props.email, props.minutes) })}
    ${errorSummary(t, props.form)}
    ${form(
      { action: '/masuk/kode/periksa', enhance: false },
      html`${hiddenField('lanjut', props.next)}${codeField(frame, words.field, props.form)}
      ${formFoot(t, button(words.submit, { icon: 'log-in' }))}`,
    )}
    <p><a href="${again}">${words.other}</a></p>`,
  );
}

type ChallengeProps = { next: string; form?: FormState };

/** After the password or the mailed code: the authenticator app. */
export function secondStepPage(frame: Frame, props: ChallengeProps): Html {
  const { t } = frame;
  const words = t.accounts.second;
  return page(
    frame,
    { title: words.title, hidden: true },
    html`${pageHead({ title: words.title, lede: words.lede })} ${errorSummary(t, props.form)}
    ${form(
      { action: '/masuk/dua-langkah', enhance: false },
      html`${hiddenField('lanjut', props.next)}${secondCodeField(frame, props.form)}
      ${formFoot(t, button(words.submit, { icon: 'log-in' }))}`,
    )}
    <p><a href="/masuk">${words.again}</a></p>`,
  );
}

export function forgotPage(frame: Frame, props: { form?: FormState }): Html {
  const { t } = frame;
  const words = t.accounts.reset;
  return page(
    frame,
    { title: words.title, hidden: true },
    html`${pageHead({ title: words.title, lede: words.lede })} ${errorSummary(t, props.form)}
    ${form(
      { action: '/lupa-sandi', enhance: false },
      html`${emailField(frame, props.form)}
      ${formFoot(t, button(t.accounts.code.send, { icon: 'mail' }))}`,
    )}
    <p class="hint">${words.noEmail}</p>`,
  );
}

export function newPasswordPage(
  frame: Frame,
  props: { email: string; minutes: number; form?: FormState },
): Html {
  const { t } = frame;
  const words = t.accounts.reset;
  const lede = t.accounts.code.sent(props.email, props.minutes);
  return page(
    frame,
    { title: words.newTitle, hidden: true },
    html`${pageHead({ title: words.newTitle, lede })} ${errorSummary(t, props.form)}
    ${form(
      { action: '/lupa-sandi/baru', enhance: false },
      html`${codeField(frame, words.field, props.form)}${passwordField(frame, props.form)}
      ${formFoot(t, button(words.submit))}`,
    )}
    <p><a href="/lupa-sandi">${t.accounts.code.other}</a></p>`,
  );
}

function emailField({ t }: Frame, form: FormState | undefined): Html {
  return textField(t, {
    name: 'email',
    label: t.common.email,
    type: 'email',
    inputMode: 'email',
    autocomplete: 'email',
    required: true,
    form,
  });
}

/** A new password: never given back by the server. */
export function passwordField({ t }: Frame, form: FormState | undefined): Html {
  return textField(t, {
    name: 'password',
    label: t.accounts.password.label,
    hint: t.accounts.password.hint,
    type: 'password',
    autocomplete: 'new-password',
    required: true,
    error: form?.errors?.['password'],
  });
}

export function codeField({ t }: Frame, label: string, form: FormState | undefined): Html {
  return textField(t, {
    name: 'code',
    label,
    inputMode: 'numeric',
    autocomplete: 'one-time-code',
    width: 'short',
    required: true,
    form,
  });
}

export function secondCodeField({ t }: Frame, form: FormState | undefined): Html {
  return textField(t, {
    name: 'code',
    label: t.accounts.second.field,
    hint: t.accounts.second.hint,
    autocomplete: 'one-time-code',
    width: 'short',
    required: true,
    form,
  });
}
