import type { Actor } from '#features/accounts';
import { newId } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { mayInvite } from './appointment.ts';
import type { InvitablePost } from './group.ts';
import { hashOfToken, tokenOf } from './invitation.ts';
import { addInvitation } from './invitations.queries.ts';
import { findGroup } from './queries.ts';

export type InviteRefusal = 'not_yours_to_invite' | 'group_closed';
export type Invited = { invited: true; id: string } | { invited: false; refusal: InviteRefusal };

export type InviteMembers = {
  groupId: string;
  post: InvitablePost;
  label: string;
  maxUses: number;
  /** From now. */
  days: number;
  actor: Actor;
};

/** Makes a link that gives this post to whoever signs in with it. */
export function inviteMembers(services: Services, invite: InviteMembers): Promise<Invited> {
  return inTransaction(services, async (tx) => {
    const group = await findGroup(tx.db, invite.groupId);
    if (!mayInvite(invite.actor, group)) return { invited: false, refusal: 'not_yours_to_invite' };
    if (group.closedAt) return { invited: false, refusal: 'group_closed' };

    const id = newId(tx.now().getTime());
    await addInvitation(tx.db, {
      id,
      groupId: group.id,
      post: invite.post,
      label: invite.label,
      maxUses: invite.maxUses,
      createdAt: tx.now(),
      expiresAt: new Date(tx.now().getTime() + invite.days * 86_400_000),
      invitedBy: invite.actor.personId,
      tokenHash: hashOfToken(tokenOf(tx, id)),
    });
    return { invited: true, id };
  });
}
