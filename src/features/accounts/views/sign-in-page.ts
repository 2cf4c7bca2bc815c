import { html } from 'hono/html';

import { button, linkButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { icon } from '#ui/icon.ts';
import { notice, type Tone } from '#ui/notice.ts';
import { pageHead } from '#ui/page-head.ts';
import { page } from '#ui/page.ts';
import { section } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';

type Props = {
  /** Where to go afterwards. */
  next: string;
  /** Name of the city's own sign-in, when there is one. */
  oidcName: string | null;
  form?: FormState;
  word?: { tone: Tone; text: string } | undefined;
};

export function signInPage(frame: Frame, props: Props): Html {
  const { t } = frame;
  const words = t.accounts.signIn;
  const { next, word } = props;
  return page(
    frame,
    { title: words.title, hidden: true, head: passkeyScript(frame) },
    html`${pageHead({ title: words.title, lede: words.lede })}
    ${word ? notice(t, { tone: word.tone, title: word.text }) : ''} ${errorSummary(t, props.form)}
    ${form(
      { action: '/masuk', enhance: false },
      html`${hiddenField('lanjut', next)}
      ${textField(t, {
        name: 'login',
        label: words.login,
        form: props.form,
        required: true,
        autocomplete: 'username webauthn',
      })}
      ${textField(t, {
        name: 'password',
        label: words.password,
        type: 'password',
        required: true,
        autocomplete: 'current-password',
        error: props.form?.errors?.['password'],
      })}
      ${formFoot(t, button(words.submit, { icon: 'log-in' }))}`,
    )}
    <p><a href="/lupa-sandi">${words.forgot}</a></p>
    ${section({ title: words.otherWays }, otherWays(frame, props))}
    <p class="hint">${words.noAccount}</p>`,
  );
}

/** Only pages with a passkey button load it. */
export function passkeyScript({ assets }: Frame): Content {
  return assets.passkey ? html`<script type="module" src="${assets.passkey}"></script>` : '';
}

/** The passkey button is shown by its script, where the browser knows passkeys. */
function otherWays({ t }: Frame, { next, oidcName }: Props): Html {
  const words = t.accounts.signIn;
  const nextQuery = encodeURIComponent(next);
  return html`<div class="buttons">
      ${linkButton(`/masuk/kode?lanjut=${nextQuery}`, words.byCode, { icon: 'mail' })}
      <button
        type="button"
        class="button plain"
        hidden
        data-passkey="sign-in"
        data-next="${next}"
        data-failed="${words.passkeyFailed}"
      >
        ${icon('key-round')}<span>${words.byPasskey}</span>
      </button>
    </div>
    <p class="error" hidden data-passkey-error></p>
    ${
      oidcName
        ? form(
            { action: '/masuk/oidc', enhance: false },
            html`${hiddenField('lanjut', next)}${button(words.byOidc(oidcName), {
              tone: 'plain',
              icon: 'landmark',
            })}`,
          )
        : ''
    }`;
}

/** Forms may only be sent to us, so the way to another server is a page with a link. */
export function toProviderPage(frame: Frame, { name, url }: { name: string; url: string }): Html {
  const words = frame.t.accounts.signIn;
  return page(
    frame,
    {
      title: words.byOidc(name),
      hidden: true,
      head: html`<meta http-equiv="refresh" content="${`0;url=${url}`}" />`,
    },
    html`${pageHead({ title: words.byOidc(name), lede: words.toProvider(name) })}
    ${linkButton(url, words.toProviderLink, { tone: 'primary', icon: 'arrow-right' })}`,
  );
}
