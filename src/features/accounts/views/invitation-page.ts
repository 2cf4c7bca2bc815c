import { html } from 'hono/html';

import { button, linkButton, postButton } from '#ui/button.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { longDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { pageHead } from '#ui/page-head.ts';
import { page } from '#ui/page.ts';
import { panel } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';
import type { Invitation } from '../accept-invitation.ts';

type Props = {
  token: string;
  invitation: Invitation;
  /** Name of who is signed in already. */
  signedInAs: string | null;
  form?: FormState;
};

export function invitationPage(frame: Frame, props: Props): Html {
  const { t } = frame;
  const words = t.accounts.invitation;
  const { groupName, post, expiresAt } = props.invitation;
  return page(
    frame,
    { title: words.title(groupName), hidden: true },
    html`${pageHead({
      title: words.title(groupName),
      lede: words.lede(t.accounts.posts[post], groupName),
      meta: html`<p class="hint">${words.until(longDate(frame, expiresAt))}</p>`,
    })}
    ${errorSummary(t, props.form)}
    ${props.signedInAs === null ? newcomerForm(frame, props) : takeForm(frame, props, props.signedInAs)}`,
  );
}

function takeForm({ t }: Frame, { token }: Props, name: string): Html {
  const words = t.accounts.invitation;
  return panel(
    html`<p>${words.acceptAs(name)}</p>
      ${postButton(`/undangan/${token}/terima`, words.submit, { tone: 'primary', icon: 'check' })}`,
  );
}

function newcomerForm({ t }: Frame, { token, form: state }: Props): Html {
  const words = t.accounts.invitation;
  const toSignIn = `/masuk?lanjut=${encodeURIComponent(`/undangan/${token}`)}`;
  return html`${form(
    { action: `/undangan/${token}`, enhance: false },
    html`${textField(t, {
      name: 'name',
      label: words.name,
      hint: words.nameHint,
      autocomplete: 'name',
      required: true,
      form: state,
    })}
      ${textField(t, {
        name: 'email',
        label: words.email,
        hint: words.emailHint,
        type: 'email',
        inputMode: 'email',
        autocomplete: 'email',
        form: state,
      })}
      ${textField(t, {
        name: 'password',
        label: words.password,
        hint: words.passwordHint,
        type: 'password',
        autocomplete: 'new-password',
        error: state?.errors?.['password'],
      })}
      ${formFoot(t, button(words.submit, { icon: 'check' }))}`,
  )}
    <p><a href="${toSignIn}">${words.haveAccount}</a></p>`;
}

export function invitationGonePage(frame: Frame): Html {
  const words = frame.t.accounts.invitation;
  return page(
    frame,
    { title: words.gone, hidden: true },
    html`${pageHead({ title: words.gone, lede: words.goneBody })}
    ${linkButton('/', frame.t.ui.home)}`,
  );
}

type WelcomeProps = { postsHeld: readonly string[]; loginName: string | null };

/** After joining: where one is now, and the sign-in name of somebody without e-mail. */
export function welcomePage(frame: Frame, { postsHeld, loginName }: WelcomeProps): Html {
  const words = frame.t.accounts.invitation;
  return page(
    frame,
    { title: words.welcome, hidden: true, current: 'self' },
    html`${pageHead({ title: words.welcome, lede: postsHeld.join(' ') })}
    ${
      loginName
        ? panel(
            html`<p><strong class="login-name">${loginName}</strong></p>
            <p>${words.loginNameNote}</p>`,
            { title: words.loginName },
          )
        : ''
    }
    ${linkButton('/meja', words.toDesk, { tone: 'primary', icon: 'arrow-right' })}`,
  );
}
