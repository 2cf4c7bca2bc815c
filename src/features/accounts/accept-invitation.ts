import { newCode, newId } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { addressWithoutEmail } from './login-name.ts';
import { type PasswordRefusal, refusalOfPassword } from './password.ts';
import { insertPassword, insertPerson } from './people.queries.ts';
import type { Post } from './posts.ts';

/** What the page shows of an invitation that still stands. */
export type Invitation = { groupName: string; post: Post; expiresAt: Date };

/** The groups' part of it, handed in because groups stand on accounts. */
export type Invitations = {
  find: (services: Services, token: string) => Promise<Invitation | null>;
  /** Counts the use and gives the post, in the caller's transaction; false when it is gone. */
  use: (tx: Services, use: { token: string; personId: string }) => Promise<boolean>;
};

export type JoinRefusal = 'gone' | 'known_email' | 'needs_password' | PasswordRefusal;
export type Joined = { joined: true; email: string } | { joined: false; refusal: JoinRefusal };

export type Newcomer = { name: string; email: string | null; password: string | null };

type Parts = {
  invitations: Invitations;
  hashPassword: (password: string) => Promise<string>;
};

/** A new person with the post of the invitation, or neither. */
export async function joinByInvitation(
  services: Services,
  { invitations, hashPassword }: Parts,
  { token, ...newcomer }: Newcomer & { token: string },
): Promise<Joined> {
  const { name, password } = newcomer;
  const email = newcomer.email ?? addressWithoutEmail(name, newCode(3));
  const refusal = refusalToJoin(newcomer, email);
  if (refusal) return { joined: false, refusal };

  const hash = password === null ? null : await hashPassword(password);
  const id = newId();
  const at = services.now();
  return undoingTheLate(services, async (tx) => {
    if (!(await invitations.find(tx, token))) return { joined: false, refusal: 'gone' };
    if (!(await insertPerson(tx.db, { id, name, email, at }))) {
      return { joined: false, refusal: 'known_email' };
    }
    if (hash) await insertPassword(tx.db, { id: newId(), personId: id, hash, at });
    if (!(await invitations.use(tx, { token, personId: id }))) throw new TooLate();
    return { joined: true, email };
  });
}

/** Somebody who has an account takes one more post. */
export function takePostByInvitation(
  services: Services,
  use: Invitations['use'],
  given: { token: string; personId: string },
): Promise<boolean> {
  return inTransaction(services, (tx) => use(tx, given));
}

function refusalToJoin(newcomer: Newcomer, email: string): JoinRefusal | null {
  const { name, password } = newcomer;
  if (password === null) return newcomer.email === null ? 'needs_password' : null;
  return refusalOfPassword(password, { name, email });
}

/** Somebody else used the invitation up between our look and our use: the person is undone. */
class TooLate extends Error {
  override name = 'TooLate';
}

async function undoingTheLate(
  services: Services,
  work: (tx: Services) => Promise<Joined>,
): Promise<Joined> {
  try {
    return await inTransaction(services, work);
  } catch (error) {
    if (error instanceof TooLate) return { joined: false, refusal: 'gone' };
    throw error;
  }
}
