import { createHash, createHmac } from 'node:crypto';

import type { Services } from '#platform/services.ts';
import { INVITABLE_POSTS, type InvitablePost } from './group.ts';

/** The first keeper of an installation is invited from its command line; nobody else can. */
export const INVITED_POSTS = [...INVITABLE_POSTS, 'system_admin'] as const;
export type InvitedPost = InvitablePost | 'system_admin';

/** How a KIM brings in its people: a link and its QR code, for some uses and some days. */
export type Invitation = {
  id: string;
  groupId: string;
  groupName: string;
  groupSlug: string;
  post: InvitedPost;
  /** For whom it is, in the chair's own words: "warga RW 03". */
  label: string;
  maxUses: number;
  usedCount: number;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
};

export type InvitationState = 'open' | 'used_up' | 'expired' | 'revoked';

export function stateOf(
  invitation: Pick<Invitation, 'maxUses' | 'usedCount' | 'expiresAt' | 'revokedAt'>,
  now: Date,
): InvitationState {
  if (invitation.revokedAt) return 'revoked';
  if (invitation.usedCount >= invitation.maxUses) return 'used_up';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}

export const LONGEST_DAYS = 60;
export const MOST_USES = 200;

/**
 * The secret in the link, made again from the invitation's id whenever the QR code is shown.
 * It needs the installation's key: whoever reads only the database cannot make it, and finds
 * nothing but its hash there.
 */
export function tokenOf(
  { secrets, city }: Pick<Services, 'secrets' | 'city'>,
  invitationId: string,
): string {
  return createHmac('sha256', secrets.auth)
    .update(`invitation:${city.slug}:${invitationId}`)
    .digest('base64url')
    .slice(0, 32);
}

export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** The address behind the QR code. */
export function invitationUrl(
  services: Pick<Services, 'secrets' | 'city'>,
  invitationId: string,
): string {
  return `${services.city.origin}/undangan/${tokenOf(services, invitationId)}`;
}
