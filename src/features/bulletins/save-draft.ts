import { type Actor, can } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { unknownAudience } from './audience.queries.ts';
import { authorityOf } from './authority.ts';
import { refusalTo, type RuleRefusal } from './bulletin.ts';
import { type BulletinContent, tidyAudience } from './content.ts';
import { lockBulletin } from './queries.ts';
import { noteEditor, writeContent } from './writing.queries.ts';

export type SaveDraft = {
  bulletinId: string;
  actor: Actor;
  /** The revision the writer began from. */
  revision: number;
  content: BulletinContent;
};
export type Saved =
  | { ok: true; revision: number }
  | { ok: false; refusal: RuleRefusal }
  /** Somebody saved in between; `theirs` is what stands there now. */
  | { ok: false; refusal: 'edited_by_another'; theirs: BulletinContent; revision: number };

/** Keeps a draft as typed, complete or not. A save from an older revision is refused, never merged. */
export function saveDraft(
  services: Services,
  { bulletinId, actor, revision, content }: SaveDraft,
): Promise<Saved> {
  return inTransaction(services, async (tx) => {
    const bulletin = await lockBulletin(tx.db, bulletinId);
    const refusal = refusalTo('save', bulletin, authorityOf(actor, bulletin));
    if (refusal) return { ok: false, refusal };
    if (revision !== bulletin.revision) {
      return {
        ok: false,
        refusal: 'edited_by_another',
        theirs: bulletin.content,
        revision: bulletin.revision,
      };
    }
    const mayIssue = can(actor, 'bulletin.draft', { issuerId: content.issuerId });
    if (!mayIssue) return { ok: false, refusal: 'not_allowed' };

    const at = tx.now();
    const unknown = await unknownAudience(tx.db, content.audience);
    const audience = tidyAudience(content.audience.filter((part) => !unknown.includes(part.ref)));
    await writeContent(tx.db, bulletinId, {
      content: { ...content, audience },
      writerId: actor.personId,
      at,
    });
    await noteEditor(tx.db, { bulletinId, personId: actor.personId, at });
    return { ok: true, revision: revision + 1 };
  });
}
