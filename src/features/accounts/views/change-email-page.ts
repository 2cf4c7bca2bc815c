import { html } from 'hono/html';

import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { textField } from '#ui/text-field.ts';
import { codeField } from './code-page.ts';
import { currentPasswordField } from './security-page.ts';

export function changeEmailPage(
  frame: Frame,
  { hasPassword, form: state }: { hasPassword: boolean; form?: FormState },
): Html {
  const { t } = frame;
  const words = t.accounts.self;
  return emailPage(
    frame,
    { lede: words.changeEmailLede, state },
    form(
      { action: '/saya/ganti-email/kirim-kode', enhance: false },
      html`${textField(t, { name: 'email', label: words.newEmail, type: 'email', autocomplete: 'email', form: state, required: true })}
${hasPassword ? currentPasswordField(frame, state) : ''}
${formFoot(t, button(t.accounts.code.send, { icon: 'mail' }), linkButton('/saya', t.common.cancel))}`,
    ),
  );
}

export function newEmailCodePage(
  frame: Frame,
  { email, minutes, form: state }: { email: string; minutes: number; form?: FormState },
): Html {
  const { t } = frame;
  return emailPage(
    frame,
    { lede: t.accounts.code.sent(email, minutes), state },
    form(
      { action: '/saya/ganti-email/simpan', enhance: false },
      html`${hiddenField('email', email)}${codeField(frame, t.accounts.code.field, state)}
${formFoot(t, button(t.common.save), linkButton('/saya/ganti-email', t.accounts.code.other))}`,
    ),
  );
}

function emailPage(
  frame: Frame,
  { lede, state }: { lede: string; state: FormState | undefined },
  content: Content,
): Html {
  const { t } = frame;
  const title = t.accounts.self.changeEmail;
  return page(
    frame,
    { title, hidden: true, current: 'self' },
    html`${pageHead({ breadcrumb: breadcrumb(t, [{ href: '/saya', label: t.ui.nav.self }]), title, lede })}
${errorSummary(t, state)}
${content}`,
  );
}
