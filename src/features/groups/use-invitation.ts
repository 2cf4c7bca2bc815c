import { newId } from '#platform/ids.ts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { addHolding } from './holdings.queries.ts';
import { type Invitation, type InvitationState, stateOf } from './invitation.ts';
import { countUse, findInvitationByToken, lockInvitationByToken } from './invitations.queries.ts';
import { findGroup } from './queries.ts';

export type UseRefusal =
  'no_such_invitation' | Exclude<InvitationState, 'open'> | 'group_closed' | 'already_a_member';

export type Used = { used: true; invitation: Invitation } | { used: false; refusal: UseRefusal };

/**
 * Gives the invitation's post to a person who signed in with it. Of two who take the last use
 * at once, one gets it. Whoever has the post already uses nothing up.
 */
export function useInvitation(
  services: Services,
  { token, personId }: { token: string; personId: string },
): Promise<Used> {
  return inTransaction(services, async (tx) => {
    const refused = (refusal: UseRefusal): Used => ({ used: false, refusal });
    const invitation = await lockInvitationByToken(tx.db, token);
    if (!invitation) return refused('no_such_invitation');
    const state = stateOf(invitation, tx.now());
    if (state !== 'open') return refused(state);
    const group = await findGroup(tx.db, invitation.groupId);
    if (group.closedAt) return refused('group_closed');

    const isNew = await addHolding(tx.db, {
      id: newId(tx.now().getTime()),
      groupId: group.id,
      personId,
      post: invitation.post,
      validFrom: tx.now(),
      appointedBy: null,
    });
    if (!isNew) return refused('already_a_member');

    await countUse(tx.db, invitation.id);
    await writeLedger(tx, {
      act: 'post.appointed',
      subjectKind: 'group',
      subjectId: group.id,
      actorPost: 'invitation',
      body: { group: group.slug, post: invitation.post },
    });
    await invalidate(tx, [`group:${group.slug}`, 'groups']);
    return { used: true, invitation };
  });
}

/** What the sign-in pages need of invitations; handed to them, because groups stand on accounts. */
export const invitations = {
  /** Only one that still opens something. */
  find: async ({ db, now }: Services, token: string): Promise<Invitation | null> => {
    const invitation = await findInvitationByToken(db, token);
    return invitation && stateOf(invitation, now()) === 'open' ? invitation : null;
  },
  /** Whoever has the post already is welcome too, and uses nothing up. */
  use: async (tx: Services, use: { token: string; personId: string }): Promise<boolean> => {
    const outcome = await useInvitation(tx, use);
    return outcome.used || outcome.refusal === 'already_a_member';
  },
};
