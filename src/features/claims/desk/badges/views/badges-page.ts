import { html } from 'hono/html';

import { isPost } from '#features/accounts';
import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { metaLine } from '#ui/entry-list.ts';
import { errorSummary } from '#ui/error-summary.ts';
import { type FormState, hiddenField } from '#ui/field.ts';
import { form as formOf } from '#ui/form.ts';
import { shortDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { dateField, textField } from '#ui/text-field.ts';
import type { Refusal } from '../../../outcome.ts';
import type { Wearer } from '../wearer.ts';

const HERE = '/meja/cek/lencana';

type Props = {
  wearers: readonly Wearer[];
  done: 'given' | 'revoked' | null;
  /** The form that came back, with whose it is in `personId`. */
  form?: FormState | undefined;
  refusal?: Refusal | undefined;
};

/** Who was trained, and by what; given and taken by hand for now. */
export function badgesPage(frame: Frame, props: Props): Html {
  const t = frame.t.claimOffice.badges;
  const refusals: Record<Refusal, string> = frame.t.claims.refusals;
  const { wearers, done, form, refusal } = props;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/meja', label: frame.t.ui.nav.desk }]),
      title: t.title,
      lede: t.lede,
    })}
${done ? notice(frame.t, { tone: 'success', title: t[done] }) : ''}${refusal ? notice(frame.t, { tone: 'problem' }, refusals[refusal]) : ''}${errorSummary(frame.t, withIds(form))}
${section({ title: t.people }, wearers.length === 0 ? emptyState({ title: t.none, body: t.noneBody }) : html`${wearers.map((one) => onePerson(frame, props, one))}`)}`,
  );
}

function withIds(form: FormState | undefined): FormState | undefined {
  if (!form?.errors) return undefined;
  const person = String(form.typed['personId'] ?? '');
  const errors = Object.entries(form.errors).map(
    ([name, error]) => [`${name}-${person}`, error] as const,
  );
  return { typed: form.typed, errors: Object.fromEntries(errors) };
}

function onePerson(frame: Frame, { form }: Props, one: Wearer): Html {
  const posts = one.posts.map(({ post, groupName }) =>
    [isPost(post) ? frame.t.accounts.posts[post] : post, groupName].join(', '),
  );
  return html`<article class="answer" id="orang-${one.personId}"><h3>${one.name}</h3>${metaLine(posts)}
${one.badge ? worn(frame, one, one.badge) : giving(frame, one, form?.typed['personId'] === one.personId ? form : undefined)}</article>`;
}

function worn(
  frame: Frame,
  one: Wearer,
  { basis, givenAt, validUntil }: NonNullable<Wearer['badge']>,
): Html {
  const t = frame.t.claimOffice.badges;
  const isOver = validUntil !== null && validUntil <= frame.now;
  const ends: Content = validUntil
    ? (isOver ? t.expired : t.until)(shortDate(frame, validUntil))
    : '';
  return html`${metaLine([ends, basis], badge(t.wears(shortDate(frame, givenAt)), isOver ? 'warn' : 'good', 'badge-check'))}
${formOf({ action: `${HERE}/revoke-badge`, label: `${t.revoke}: ${one.name}` }, html`${hiddenField('personId', one.personId)}${button(t.revoke, { tone: 'quiet', small: true, icon: 'ban' })}`)}`;
}

function giving(frame: Frame, one: Wearer, form: FormState | undefined): Html {
  const t = frame.t.claimOffice.badges;
  const id = (name: string) => `f-${name}-${one.personId}`;
  const whole = formOf(
    { action: `${HERE}/give-badge`, label: t.giveTo(one.name) },
    html`${hiddenField('personId', one.personId)}
${textField(frame.t, { name: 'basis', id: id('basis'), label: t.basis, hint: t.basisHint, required: true, form })}
${dateField(frame.t, { name: 'validUntil', id: id('validUntil'), label: t.validUntil, form })}
<div class="buttons">${button(t.give, { icon: 'badge-check' })}</div>`,
  );
  const summary = html`<summary>${t.give}</summary>`;
  return html`<p class="meta">${badge(t.without, 'warn')}</p>${form ? html`<details open>${summary}${whole}</details>` : html`<details>${summary}${whole}</details>`}`;
}
