import { type Action, type Actor, can, postsThatMay } from '#features/accounts';
import type { Authority, Bulletin } from './bulletin.ts';

type About = { content: Pick<Bulletin['content'], 'issuerId'> };

/** What the rules of a bulletin need to know of an actor. That nobody vouches for own work is their concern. */
export function authorityOf(actor: Actor, { content: { issuerId } }: About): Authority {
  return { personId: actor.personId, may: (action) => can(actor, action, { issuerId }) };
}

/** The post that acts, as it goes into history and ledger: `agency_liaison@dinas-kesehatan`. Never the person. */
export function actingPost(actor: Actor, action: Action, groupId: string): string {
  const posts = postsThatMay(actor, action);
  const held = posts.find((post) => post.groupId === groupId) ?? posts[0];
  return held ? `${held.post}@${held.groupSlug}` : '';
}

type Owned = { ownerId: string; ownerAreaCode: string };

/** Who may answer, pass on or set aside a question: people of the office that has it, and the city's editors. */
export function mayAnswer(actor: Actor, { ownerId, ownerAreaCode }: Owned): boolean {
  return can(actor, 'question.answer', { groupId: ownerId, areaCode: ownerAreaCode });
}
