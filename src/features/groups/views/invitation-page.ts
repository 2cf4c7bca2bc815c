import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { postButton } from '#ui/button.ts';
import { facts } from '#ui/facts.ts';
import { longDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { qrCode } from '#ui/qr-code.ts';
import { copyText, whatsAppButton } from '#ui/share.ts';
import { type Invitation, type InvitationState, stateOf } from '../invitation.ts';

type Props = { invitation: Invitation; url: string; refusal?: string };

/** The invitation to hold up to a camera, to print or to send. */
export function invitationPage(frame: Frame, { invitation, url, refusal }: Props): Html {
  const { t } = frame;
  const words = t.groups.invite;
  const { groupName, groupSlug } = invitation;
  const state = stateOf(invitation, frame.now);
  return page(
    frame,
    { title: words.pageTitle(groupName), hidden: true },
    html`${pageHead({
      breadcrumb: breadcrumb(t, [
        { href: '/meja', label: t.ui.nav.desk },
        { href: `/meja/kelompok/${groupSlug}#undangan`, label: t.groups.people.title(groupName) },
      ]),
      title: words.pageTitle(groupName),
      ...(state === 'open' && { lede: words.pageLede(t.accounts.posts[invitation.post]) }),
    })}
${refusal ? notice(t, { tone: 'problem' }, refusal) : ''}
${state === 'open' ? door(frame, invitation, url) : notice(t, { tone: 'warning' }, words.pageGone)}
${invitationFacts(frame, invitation, state)}
${state === 'revoked' ? '' : postButton(`/meja/kim/${groupSlug}/undangan/${invitation.id}/revoke-invitation`, words.revoke, { tone: 'danger' })}`,
  );
}

function door({ t }: Frame, { groupName }: Invitation, url: string): Html {
  const words = t.groups.invite;
  return html`${qrCode({ text: url, caption: words.qr })}
${copyText(t, { label: words.link, text: url, id: 'tautan' })}
<div class="buttons">${whatsAppButton(t, { text: words.shareText(groupName, url), url })}</div>`;
}

function invitationFacts(frame: Frame, invitation: Invitation, state: InvitationState): Html {
  const { t } = frame;
  const words = t.groups.invite;
  return facts([
    [t.common.state, badge(words.states[state], state === 'open' ? 'good' : 'muted')],
    [words.forWhom, invitation.label],
    [words.uses, words.used(invitation.usedCount, invitation.maxUses)],
    [words.validUntil, longDateTime(frame, invitation.expiresAt)],
  ]);
}
