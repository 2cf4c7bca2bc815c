import { html } from 'hono/html';

import { badge, type BadgeTone } from '#ui/badge.ts';
import { button } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import type { FormState } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { longDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { panel, section } from '#ui/section.ts';
import { textField } from '#ui/text-field.ts';
import { type Group, INVITABLE_POSTS } from '../group.ts';
import {
  type Invitation,
  type InvitationState,
  LONGEST_DAYS,
  MOST_USES,
  stateOf,
} from '../invitation.ts';

const TONES: Record<InvitationState, BadgeTone> = {
  open: 'good',
  used_up: 'muted',
  expired: 'muted',
  revoked: 'muted',
};

type Props = { group: Group; invitations: readonly Invitation[]; state?: FormState };

/** Links by which a chair brings people in: those there are, and a new one. */
export function invitationsPart(frame: Frame, { group, invitations, state }: Props): Html {
  const words = frame.t.groups.invite;
  return section(
    { title: words.title, id: 'undangan', lede: words.lede },
    html`${
      invitations.length === 0
        ? emptyState({ title: words.none, body: words.noneBody })
        : entryList(
            invitations.map((invitation) => entry(frame, group, invitation)),
            { label: words.title },
          )
    }
${panel(inviteForm(frame, group, state), { title: words.make })}`,
  );
}

function entry(frame: Frame, group: Group, invitation: Invitation) {
  const { t } = frame;
  const words = t.groups.invite;
  const state = stateOf(invitation, frame.now);
  return {
    href: `/meja/kim/${group.slug}/undangan/${invitation.id}`,
    title: invitation.label || words.unnamed,
    eyebrow: t.accounts.posts[invitation.post],
    badge: badge(words.states[state], TONES[state]),
    meta: [
      words.used(invitation.usedCount, invitation.maxUses),
      words.until(longDate(frame, invitation.expiresAt)),
    ],
  };
}

function inviteForm({ t }: Frame, group: Group, state?: FormState): Html {
  const words = t.groups.invite;
  const posts = INVITABLE_POSTS.map((post) => ({ value: post, label: t.accounts.posts[post] }));
  return form(
    { action: `/meja/kim/${group.slug}/invite-members`, label: words.make },
    html`${selectField(t, { name: 'post', id: 'f-invite-post', label: words.post, choices: posts, value: 'kim_member', form: state, required: true })}
${textField(t, { name: 'label', label: words.label, hint: words.labelHint, form: state, maxLength: 80 })}
${textField(t, { name: 'maxUses', label: words.maxUses, type: 'number', inputMode: 'numeric', min: 1, max: MOST_USES, value: '1', width: 'short', form: state, required: true })}
${textField(t, { name: 'days', label: words.days, type: 'number', inputMode: 'numeric', min: 1, max: LONGEST_DAYS, value: '7', width: 'short', form: state, required: true })}
${formFoot(t, button(words.submit, { icon: 'qr-code' }))}`,
  );
}
