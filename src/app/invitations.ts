import type { Invitations } from '#features/accounts';
import { findInvitationByToken, stateOf, useInvitation } from '#features/groups';

/** Accounts know how somebody joins, groups know what they join: here the two meet. */
export const invitations: Invitations = {
  async find({ db, now }, token) {
    const invitation = await findInvitationByToken(db, token);
    return invitation && stateOf(invitation, now()) === 'open' ? invitation : null;
  },
  async use(tx, use) {
    return (await useInvitation(tx, use)).used;
  },
};
