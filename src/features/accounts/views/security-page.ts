import { html } from 'hono/html';

import { button, linkButton, postButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { relativeTime, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { notice } from '#ui/notice.ts';
import { section } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';
import { deviceOf } from '../device.ts';
import { passwordField } from './code-page.ts';
import { passkeyScript } from './sign-in-page.ts';
import { selfPage } from './self-tabs.ts';

type Session = { id: string; userAgent: string | null; since: Date; lastUsed: Date };
type Passkey = { id: string; name: string | null; createdAt: Date | null };

type Props = {
  name: string;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  /** A post of this person publishes or decides. */
  needsSecondFactor: boolean;
  isDemo: boolean;
  sessions: readonly Session[];
  currentSession: string | null;
  passkeys: readonly Passkey[];
  done?: string | undefined;
  form?: FormState;
};

export function securityPage(frame: Frame, props: Props): Html {
  const { t } = frame;
  return selfPage(
    frame,
    {
      current: 'security',
      name: props.name,
      done: props.done,
      head: passkeyScript(frame),
    },
    html`${errorSummary(t, props.form)} ${secondFactor(frame, props)} ${passkeys(frame, props)}
    ${passwordForm(frame, props)} ${sessions(frame, props)}`,
  );
}

function secondFactor({ t }: Frame, props: Props): Html {
  const words = t.accounts.totp;
  const wanted = props.needsSecondFactor && !props.hasSecondFactor;
  return section(
    { title: words.title, lede: words.lede, id: 'dua-langkah' },
    html`${wanted && !props.isDemo ? notice(t, { tone: 'warning' }, words.required) : ''}
      ${props.isDemo ? notice(t, { tone: 'info' }, words.demo) : ''}
      <p>${props.hasSecondFactor ? words.on : words.off}</p>
      ${linkButton('/saya/dua-langkah', props.hasSecondFactor ? t.common.details : words.start, {
        tone: wanted ? 'primary' : 'plain',
        icon: 'shield-check',
      })}`,
  );
}

function passkeys(frame: Frame, props: Props): Html {
  const { t } = frame;
  const words = t.accounts.passkeys;
  const list = props.passkeys.map(
    (one) =>
      html`<li class="own-thing">
        <span
          >${one.name ?? words.unnamed}${
            one.createdAt ? html`, ${words.added} ${timeTag(frame, one.createdAt, 'short')}` : ''
          }</span
        >
        ${postButton(`/saya/kunci/${one.id}/hapus`, t.common.remove, {
          tone: 'quiet',
          small: true,
          icon: 'trash-2',
        })}
      </li>`,
  );
  return section(
    { title: words.title, lede: words.lede, id: 'kunci' },
    html`${
      list.length > 0
        ? html`<ul class="plain-list">
            ${list}
          </ul>`
        : html`<p>${words.none}</p>`
    }
      <p class="hint" data-passkey-without>${words.needsScript}</p>
      <button type="button" class="button plain" hidden data-passkey="add" data-next="/saya/keamanan?kunci=1" data-failed="${words.failed}">
        ${icon('key-round')}<span>${words.add}</span>
      </button>
      <p class="error" hidden data-passkey-error></p>`,
  );
}

function passwordForm(frame: Frame, { hasPassword, form: state }: Props): Html {
  const { t } = frame;
  const words = t.accounts.self;
  const title = hasPassword ? words.changePassword : words.setPassword;
  return section(
    { title, id: 'sandi' },
    form(
      { action: '/saya/ganti-sandi' },
      html`${hasPassword ? currentPasswordField(frame, state) : ''}${passwordField(frame, state)}
      ${formFoot(t, button(title))}`,
    ),
  );
}

export function currentPasswordField({ t }: Frame, state: FormState | undefined): Html {
  return textField(t, {
    name: 'current',
    label: t.accounts.self.currentPassword,
    type: 'password',
    autocomplete: 'current-password',
    required: true,
    error: state?.errors?.['current'],
  });
}

function sessions(frame: Frame, props: Props): Html {
  const { t } = frame;
  const words = t.accounts.sessions;
  const others = props.sessions.some(({ id }) => id !== props.currentSession);
  const endOthers = others
    ? postButton('/saya/perangkat/akhiri-lainnya', words.endOthers, { tone: 'plain' })
    : '';
  return section(
    { title: words.title, lede: words.lede, id: 'perangkat' },
    html`<ul class="plain-list">
        ${props.sessions.map((session) => sessionRow(frame, session, props.currentSession))}
      </ul>
      ${endOthers}`,
  );
}

function sessionRow(frame: Frame, session: Session, current: string | null): Html {
  const { t } = frame;
  const words = t.accounts.sessions;
  const { browser, system } = deviceOf(session.userAgent);
  const device = browser && system ? words.device(browser, system) : words.unknown;
  return html`<li class="own-thing">
    <span
      ><strong>${device}</strong><br />${words.since}
      ${timeTag(frame, session.since, 'shortTime')}.
      ${
        session.id === current
          ? words.here
          : html`${words.lastSeen} ${relativeTime(frame, session.lastUsed)}`
      }</span
    >
    ${
      session.id === current
        ? ''
        : postButton(`/saya/perangkat/${session.id}/akhiri`, words.end, {
            tone: 'quiet',
            small: true,
          })
    }
  </li>`;
}
