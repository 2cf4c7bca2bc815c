import { notify } from '#features/channels';
import { dueAt } from '#platform/clock.ts';
import { newCode, newId } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { askedNotice } from './notices.ts';
import { findPublished } from './published.queries.ts';
import { takesQuestions } from './question.ts';
import { findKimIdBySlug, findQuestion, insertQuestion } from './questions.queries.ts';

/** 31^10: nobody finds another's question by trying codes. */
const CODE_LENGTH = 10;

export type AskQuestion = {
  slug: string;
  body: string;
  askerId: string | null;
  name: string;
  /** Where the answer goes; empty for somebody who only keeps the receipt code. */
  email: string;
  /** Slug of the KIM that brought the asker here; an unknown one counts as none. */
  via: string;
};
export type Asked = { ok: true; code: string } | { ok: false; refusal: 'bulletin_is_gone' };

/** A question goes up to the issuer, with a clock. The code is the asker's receipt. */
export function askQuestion(services: Services, asked: AskQuestion): Promise<Asked> {
  return inTransaction(services, async (tx) => {
    const bulletin = await findPublished(tx.db, asked.slug);
    if (!takesQuestions(bulletin)) return { ok: false, refusal: 'bulletin_is_gone' };

    const askedAt = tx.now();
    const id = newId(askedAt.getTime());
    const code = newCode(CODE_LENGTH);
    await insertQuestion(tx.db, {
      id,
      code,
      bulletinId: bulletin.id,
      body: asked.body,
      askerName: asked.name,
      askerEmail: asked.email.toLowerCase(),
      askerId: asked.askerId,
      viaGroupId: asked.via === '' ? null : await findKimIdBySlug(tx.db, asked.via),
      ownerId: bulletin.issuerId,
      askedAt,
      dueAt: await dueAt(tx, 'question.answer'),
    });
    await notify(tx, askedNotice(await findQuestion(tx.db, id)), [{ group: bulletin.issuerId }]);
    return { ok: true, code };
  });
}
