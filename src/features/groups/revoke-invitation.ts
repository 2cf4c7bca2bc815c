import type { Actor } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { mayInvite } from './appointment.ts';
import { findInvitation, markRevoked } from './invitations.queries.ts';
import { findGroup } from './queries.ts';

export type RevokeRefusal = 'not_yours_to_invite' | 'revoked_already';
export type Revoked = { revoked: true } | { revoked: false; refusal: RevokeRefusal };

/** From this moment the link and every printed QR code of it open nothing; who came in stays. */
export function revokeInvitation(
  services: Services,
  { id, groupId, actor }: { id: string; groupId: string; actor: Actor },
): Promise<Revoked> {
  return inTransaction(services, async (tx) => {
    const group = await findGroup(tx.db, groupId);
    if (!mayInvite(actor, group)) return { revoked: false, refusal: 'not_yours_to_invite' };
    const invitation = await findInvitation(tx.db, id, groupId);
    const isNew = await markRevoked(tx.db, invitation.id, tx.now());
    return isNew ? { revoked: true } : { revoked: false, refusal: 'revoked_already' };
  });
}
