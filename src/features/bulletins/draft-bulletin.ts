import { type Actor, can } from '#features/accounts';
import { newCode, newId } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost } from './authority.ts';
import { BulletinContent, type Kind, type Urgency } from './content.ts';
import { insertBulletin, insertHistory } from './writing.queries.ts';

export type DraftBulletin = {
  actor: Actor;
  issuerId: string;
  title?: string;
  kind?: Kind;
  urgency?: Urgency;
  /** A whole text to start from, for instance a copy. */
  content?: BulletinContent;
};
export type Drafted = { ok: true; bulletinId: string } | { ok: false; refusal: 'not_allowed' };

/** Begins a draft. Its address is a stand-in until publication gives it the words of the title. */
export function draftBulletin(
  services: Services,
  {
    actor,
    issuerId,
    title = '',
    kind = 'announcement',
    urgency = 'routine',
    content,
  }: DraftBulletin,
): Promise<Drafted> {
  return inTransaction(services, async (tx) => {
    if (!can(actor, 'bulletin.draft', { issuerId })) return { ok: false, refusal: 'not_allowed' };

    const at = tx.now();
    const id = newId();
    await insertBulletin(tx.db, {
      id,
      slug: `draf-${newCode(10)}`,
      content: content ?? BulletinContent.parse({ kind, urgency, title, issuerId }),
      writtenBy: actor.personId,
      at,
    });
    await insertHistory(tx.db, {
      bulletinId: id,
      at,
      from: null,
      to: 'draft',
      personId: actor.personId,
      post: actingPost(actor, 'bulletin.draft', issuerId),
    });
    return { ok: true, bulletinId: id };
  });
}
