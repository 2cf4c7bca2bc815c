import { html } from 'hono/html';

import { button, linkButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { pageHead } from '#ui/page-head.ts';
import { page } from '#ui/page.ts';
import { qrCode } from '#ui/qr-code.ts';
import { section } from '#ui/section.ts';
import { codeField, secondCodeField } from './code-page.ts';
import { currentPasswordField } from './security-page.ts';

export type TotpState = {
  /** off: not set up; unproved: set up, but this session did not use it; on: proved. */
  step: 'off' | 'unproved' | 'on';
  hasPassword: boolean;
  isRequired: boolean;
  isDemo: boolean;
  next: string;
};

type Props = { state: TotpState; form?: FormState; done?: string | undefined };

export function totpPage(frame: Frame, { state, form: typed, done }: Props): Html {
  const { t } = frame;
  const words = t.accounts.totp;
  return shell(
    frame,
    words.lede,
    html`${done ? notice(t, { tone: 'success', title: done }) : ''}
    ${
      state.isRequired && !state.isDemo && state.step !== 'on'
        ? notice(t, { tone: 'warning' }, words.required)
        : ''
    }
    ${state.isDemo ? notice(t, { tone: 'info' }, words.demo) : ''}
    ${errorSummary(t, typed)} ${step(frame, state, typed)}`,
  );
}

function step(frame: Frame, state: TotpState, typed: FormState | undefined): Html {
  if (state.step === 'off') return startForm(frame, state, typed);
  if (state.step === 'unproved') return proveForm(frame, state, typed);
  return onForms(frame, state, typed);
}

function startForm(frame: Frame, { hasPassword, next }: TotpState, typed?: FormState): Html {
  const { t } = frame;
  return form(
    { action: '/saya/dua-langkah/siapkan', enhance: false },
    html`${hiddenField('lanjut', next)}
    ${hasPassword ? currentPasswordField(frame, typed) : ''}
    ${formFoot(t, button(t.accounts.totp.start, { icon: 'shield-check' }))}`,
  );
}

function proveForm(frame: Frame, { next }: TotpState, typed?: FormState): Html {
  const { t } = frame;
  const words = t.accounts.totp;
  return section(
    { title: words.prove, lede: words.proveLede },
    form(
      { action: '/saya/dua-langkah/buktikan', enhance: false },
      html`${hiddenField('lanjut', next)}${secondCodeField(frame, typed)}
      ${formFoot(t, button(t.accounts.second.submit))}`,
    ),
  );
}

function onForms(frame: Frame, { hasPassword }: TotpState, typed?: FormState): Html {
  const { t } = frame;
  const words = t.accounts.totp;
  const password = hasPassword ? currentPasswordField(frame, typed) : '';
  return html`${notice(t, { tone: 'success', title: words.on })}
  ${form(
    { action: '/saya/dua-langkah/kode-cadangan', enhance: false },
    html`${password}
      <p class="hint">${words.newBackupNote}</p>
      <p class="hint">${words.turnOffConsequence}</p>
      ${formFoot(
        t,
        button(words.newBackup, { tone: 'plain' }),
        button(words.turnOff, { tone: 'danger', formAction: '/saya/dua-langkah/matikan' }),
      )}`,
  )}`;
}

type SetupProps = {
  uri: string | null;
  backupCodes: readonly string[];
  next: string;
  form?: FormState;
};

/** Shown once: the secret as QR and letters, the back-up codes, and the first code to try. */
export function totpSetupPage(frame: Frame, props: SetupProps): Html {
  const { t } = frame;
  const words = t.accounts.totp;
  return shell(
    frame,
    words.lede,
    html`${errorSummary(t, props.form)}
    ${props.uri ? secret(frame, props.uri) : ''}${backupCodes(frame, props.backupCodes)}
    ${section(
      { title: words.check },
      form(
        { action: '/saya/dua-langkah/nyalakan', enhance: false },
        html`${hiddenField('lanjut', props.next)}${codeField(
          frame,
          t.accounts.second.field,
          props.form,
        )}
        ${formFoot(t, button(words.confirm))}`,
      ),
    )}
    <p><a href="/saya/dua-langkah">${words.restart}</a></p>`,
  );
}

function secret(frame: Frame, uri: string): Html {
  const words = frame.t.accounts.totp;
  const key = new URL(uri).searchParams.get('secret') ?? '';
  const grouped = key.match(/.{1,4}/g)?.join(' ') ?? key;
  return section(
    { title: words.scan },
    html`${qrCode({ text: uri, caption: words.scanCaption })}
      <p>${words.secret} <code class="secret">${grouped}</code></p>
      <p><a href="${uri}">${words.openApp}</a></p>`,
  );
}

function backupCodes(frame: Frame, codes: readonly string[]): Content {
  if (codes.length === 0) return '';
  const words = frame.t.accounts.totp;
  return section(
    { title: words.backup, lede: words.backupNote },
    html`<ul class="backup-codes">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ul>`,
  );
}

export function newBackupCodesPage(frame: Frame, codes: readonly string[]): Html {
  const { t } = frame;
  return shell(
    frame,
    t.accounts.totp.newBackupNote,
    html`${backupCodes(frame, codes)}${linkButton('/saya/keamanan', t.common.back)}`,
  );
}

function shell(frame: Frame, lede: string, body: Content): Html {
  const { title } = frame.t.accounts.totp;
  return page(
    frame,
    { title, hidden: true, current: 'self' },
    html`${pageHead({ title, lede })}${body}`,
  );
}
