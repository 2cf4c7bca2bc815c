import { html } from 'hono/html';

import type { Messages } from '#messages';
import { button, linkButton, postButton } from '#ui/button.ts';
import { radioField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { facts } from '#ui/facts.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { pageHead } from '#ui/page-head.ts';
import { page } from '#ui/page.ts';
import { section } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';
import type { HeldPost } from '../actor.ts';
import { hasEmail, loginOf } from '../login-name.ts';
import { codeField } from './code-page.ts';
import { selfPage } from './self-tabs.ts';

type Props = {
  account: { name: string; email: string; language: 'id' | 'en'; isEmailProven: boolean };
  posts: readonly HeldPost[];
  done?: string | undefined;
  form?: FormState;
};

export function profilePage(frame: Frame, props: Props): Html {
  const { t } = frame;
  const { account, form: state } = props;
  const words = t.accounts.self;
  const languages = (['id', 'en'] as const).map((value) => ({
    value,
    label: words.languages[value],
  }));
  return selfPage(
    frame,
    { current: 'profile', name: account.name, done: props.done },
    html`${errorSummary(t, state)}
    ${form(
      { action: '/saya/ubah-profil' },
      html`${textField(t, {
        name: 'name',
        label: t.common.name,
        value: account.name,
        form: state,
        required: true,
        autocomplete: 'name',
      })}
      ${radioField(t, {
        name: 'language',
        label: words.language,
        value: account.language,
        choices: languages,
        form: state,
        required: true,
        inline: true,
      })}
      ${formFoot(t, button(t.common.save))}`,
    )}
    ${address(frame, account)} ${heldPosts(frame, props.posts)}`,
  );
}

function address({ t }: Frame, { email, isEmailProven }: Props['account']): Html {
  const words = t.accounts.self;
  const change = linkButton('/saya/ganti-email', words.changeEmail, { icon: 'mail' });
  if (!hasEmail(email)) return html`${facts([[words.loginName, loginOf(email)]])}${change}`;
  return html`${facts([[t.common.email, email]])}${change}
  ${
    isEmailProven
      ? ''
      : html`<p class="hint">${words.emailUnproven}</p>
        ${postButton('/saya/email/kirim-kode', words.proveEmail, { tone: 'plain', icon: 'mail' })}`
  }`;
}

function heldPosts({ t }: Frame, posts: readonly HeldPost[]): Html {
  const words = t.accounts;
  const list = html`<ul class="plain-list">
    ${posts.map((held) => html`<li>${words.posts[held.post]}, ${held.groupName}${leaveLink(words.self, held)}</li>`)}
  </ul>`;
  return section(
    { title: words.self.myPosts },
    posts.length > 0 ? list : emptyState({ title: words.self.noPosts }),
  );
}

/** Members of a KIM are volunteers, who may go as they came. */
function leaveLink(words: Messages['accounts']['self'], held: HeldPost): Content {
  if (held.groupKind !== 'kim') return '';
  return html` · <a href="/meja/kelompok/${held.groupSlug}/keluar" aria-label="${words.leaveOf(held.groupName)}">${words.leave}</a>`;
}

export function proveEmailPage(
  frame: Frame,
  { email, minutes, form: state }: { email: string; minutes: number; form?: FormState },
): Html {
  const { t } = frame;
  const title = t.accounts.self.proveEmailTitle;
  return page(
    frame,
    { title, hidden: true, current: 'self' },
    html`${pageHead({ title, lede: t.accounts.code.sent(email, minutes) })}
    ${errorSummary(t, state)}
    ${form(
      { action: '/saya/email/buktikan' },
      html`${codeField(frame, t.accounts.code.field, state)}
      ${formFoot(t, button(t.common.save))}`,
    )}`,
  );
}
