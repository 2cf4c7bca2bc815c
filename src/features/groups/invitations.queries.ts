import type { Db } from '#platform/db.ts';
import { NotFound } from '#platform/errors.ts';
import { hashOfToken, type Invitation, INVITED_POSTS } from './invitation.ts';

const invitations = (db: Db) =>
  db
    .selectFrom('invitations')
    .innerJoin('groups', 'groups.id', 'invitations.group_id')
    .select([
      'invitations.id',
      'invitations.group_id as groupId',
      'groups.name as groupName',
      'groups.slug as groupSlug',
      'invitations.post',
      'invitations.label',
      'invitations.max_uses as maxUses',
      'invitations.used_count as usedCount',
      'invitations.created_at as createdAt',
      'invitations.expires_at as expiresAt',
      'invitations.revoked_at as revokedAt',
    ]);

type InvitationRow = Omit<Invitation, 'post'> & { post: string };

const known = (rows: InvitationRow[]): Invitation[] =>
  rows.flatMap(({ post: word, ...row }) => {
    const post = INVITED_POSTS.find((one) => one === word);
    return post ? [{ ...row, post }] : [];
  });

/** The newest first. */
export async function listInvitations(db: Db, groupId: string, limit = 20): Promise<Invitation[]> {
  return known(
    await invitations(db)
      .where('invitations.group_id', '=', groupId)
      .orderBy('invitations.id', 'desc')
      .limit(limit)
      .execute(),
  );
}

/** Of this body only, so that an id from elsewhere finds nothing. Throws NotFound. */
export async function findInvitation(db: Db, id: string, groupId: string): Promise<Invitation> {
  const [invitation] = known(
    await invitations(db)
      .where('invitations.id', '=', id)
      .where('invitations.group_id', '=', groupId)
      .execute(),
  );
  if (!invitation) throw new NotFound('invitation');
  return invitation;
}

/** Whatever state it is in; null when no invitation has this token. */
export async function findInvitationByToken(db: Db, token: string): Promise<Invitation | null> {
  const rows = await invitations(db).where('token_hash', '=', hashOfToken(token)).execute();
  return known(rows)[0] ?? null;
}

/** The same, held until the transaction ends, so that the last use is given once. */
export async function lockInvitationByToken(db: Db, token: string): Promise<Invitation | null> {
  const rows = await invitations(db)
    .where('token_hash', '=', hashOfToken(token))
    .forUpdate('invitations')
    .execute();
  return known(rows)[0] ?? null;
}

export type NewInvitation = Pick<
  Invitation,
  'id' | 'groupId' | 'post' | 'label' | 'maxUses' | 'createdAt' | 'expiresAt'
> & { tokenHash: string; invitedBy: string | null };

export async function addInvitation(db: Db, invitation: NewInvitation): Promise<void> {
  await db
    .insertInto('invitations')
    .values({
      id: invitation.id,
      group_id: invitation.groupId,
      post: invitation.post,
      token_hash: invitation.tokenHash,
      invited_by: invitation.invitedBy,
      label: invitation.label,
      max_uses: invitation.maxUses,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
    })
    .execute();
}

export async function countUse(db: Db, id: string): Promise<void> {
  await db
    .updateTable('invitations')
    .set((set) => ({ used_count: set('used_count', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** A body that ended takes nobody in. */
export async function revokeAll(db: Db, groupId: string, at: Date): Promise<void> {
  await db
    .updateTable('invitations')
    .set({ revoked_at: at })
    .where('group_id', '=', groupId)
    .where('revoked_at', 'is', null)
    .execute();
}

/** False when it was revoked before. */
export async function markRevoked(db: Db, id: string, at: Date): Promise<boolean> {
  const revoked = await db
    .updateTable('invitations')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return revoked !== undefined;
}
