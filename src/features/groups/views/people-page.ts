import { html } from 'hono/html';

import type { Post } from '#features/accounts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button, linkButton } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { longDate, shortDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import { textField } from '#ui/text-field.ts';
import type { Group, Holding } from '../group.ts';
import type { Invitation } from '../invitation.ts';
import { invitationsPart } from './invitations-part.ts';

export type PeopleProps = {
  group: Group;
  holdings: readonly Holding[];
  former: readonly Holding[];
  /** Posts the viewer may give and end here. */
  givable: readonly Post[];
  /** Anybody with an account, by address; otherwise only members. */
  mayAppointAnybody: boolean;
  mayEdit: boolean;
  mayClose: boolean;
  /** Null when the viewer may not invite. */
  invitations: readonly Invitation[] | null;
  /** The form that came back, if one did. */
  appoint?: FormState;
  invite?: FormState;
  done?: 'registered' | 'saved' | 'appointed' | 'ended' | 'revoked' | 'closed' | undefined;
};

/** Who holds which post in one body, and the ways to bring in, promote and release people. */
export function peoplePage(frame: Frame, props: PeopleProps): Html {
  const { t } = frame;
  const words = t.groups.people;
  const { group, done } = props;
  const title = group.kind === 'kim' ? words.title(group.name) : words.officeTitle(group.name);
  return page(
    frame,
    { title, hidden: true, wide: true },
    html`${pageHead({
      breadcrumb: breadcrumb(t, [{ href: '/meja', label: t.ui.nav.desk }]),
      eyebrow: `${t.groups.kinds[group.kind]} · ${group.areaName}`,
      title,
      actions: html`${props.mayEdit ? linkButton(`/meja/kelompok/${group.slug}/ubah`, words.edit, { icon: 'pencil' }) : ''}${group.kind === 'kim' ? linkButton(`/kim/${group.slug}`, words.publicPage, { icon: 'eye' }) : ''}`,
    })}
${done ? notice(t, { tone: 'success' }, done === 'registered' ? words.registered(group.name) : words[done]) : ''}
${errorSummary(t, props.appoint ?? props.invite)}
${group.closedAt ? notice(t, { tone: 'warning', title: t.groups.close.closedOn(longDate(frame, group.closedAt)) }, group.closingReason) : ''}
${section({ title: words.holders }, holders(frame, props))}
${group.closedAt ? '' : giveForm(frame, props)}
${props.invitations && !group.closedAt ? invitationsPart(frame, { group, invitations: props.invitations, ...(props.invite && { state: props.invite }) }) : ''}
${props.mayClose && !group.closedAt ? linkButton(`/meja/kelompok/${group.slug}/tutup`, t.groups.close.title, { tone: 'quiet', icon: 'archive' }) : ''}
${props.former.length > 0 ? section({ title: words.former }, formerTable(frame, props.former)) : ''}`,
  );
}

function holders(frame: Frame, { group, holdings, givable }: PeopleProps): Content {
  const { t } = frame;
  const words = t.groups.people;
  if (holdings.length === 0) {
    const body = group.kind === 'kim' ? words.noHoldersKim : words.noHoldersOffice;
    return emptyState({ title: words.noHolders, body });
  }
  return table({
    caption: words.holders,
    hideCaption: true,
    columns: [
      { label: words.heads.name },
      { label: words.heads.post },
      { label: words.heads.since },
      { label: words.heads.deed },
    ],
    rows: holdings.map(({ id, personName, post, validFrom }) => [
      personName,
      t.accounts.posts[post],
      shortDate(frame, validFrom),
      givable.includes(post)
        ? html`<a class="button plain small" href="/meja/kelompok/${group.slug}/akhiri/${id}" aria-label="${words.endOf(t.accounts.posts[post], personName)}">${words.end}</a>`
        : '–',
    ]),
  });
}

function giveForm(frame: Frame, props: PeopleProps): Content {
  const { t } = frame;
  const words = t.groups.people;
  const { group, givable, mayAppointAnybody, appoint: state } = props;
  const members = membersOf(props.holdings);
  if (givable.length === 0 || (members.length === 0 && !mayAppointAnybody)) return '';
  const emailLabel = members.length > 0 ? words.orEmail : words.email;
  return section(
    {
      title: words.give,
      id: 'beri-jabatan',
      lede: mayAppointAnybody ? words.giveLede : words.giveLedeMembers,
    },
    form(
      { action: `/meja/kelompok/${group.slug}/appoint-post` },
      html`${members.length > 0 ? selectField(t, { name: 'personId', label: words.member, choices: members, empty: t.common.choose, form: state, required: true }) : ''}
${mayAppointAnybody ? textField(t, { name: 'email', label: emailLabel, hint: words.emailHint, type: 'email', autocomplete: 'off', form: state, required: true }) : ''}
${selectField(t, { name: 'post', id: 'f-post', label: words.post, choices: givable.map((post) => ({ value: post, label: t.accounts.posts[post] })), empty: t.common.choose, form: state, required: true })}
${formFoot(t, button(words.giveSubmit, { icon: 'user-plus' }))}`,
    ),
  );
}

/** Each person once, whatever the number of posts. */
export function membersOf(holdings: readonly Holding[]): { value: string; label: string }[] {
  const names = new Map(holdings.map(({ personId, personName }) => [personId, personName]));
  return [...names].map(([value, label]) => ({ value, label }));
}

function formerTable(frame: Frame, former: readonly Holding[]): Html {
  const { t } = frame;
  const { heads, former: caption } = t.groups.people;
  return table({
    caption,
    hideCaption: true,
    columns: [
      { label: heads.name },
      { label: heads.post },
      { label: heads.since },
      { label: heads.until },
    ],
    rows: former.map(({ personName, post, validFrom, validUntil }) => [
      personName,
      t.accounts.posts[post],
      shortDate(frame, validFrom),
      validUntil ? shortDate(frame, validUntil) : '–',
    ]),
  });
}
