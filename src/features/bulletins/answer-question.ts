import type { Actor } from '#features/accounts';
import { notify, type Recipient } from '#features/channels';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { mayAnswer } from './authority.ts';
import type { BulletinEvents } from './events.ts';
import { answeredForKimNotice, answeredNotice } from './notices.ts';
import {
  type Question,
  type QuestionOutcome,
  refusalToSettle,
  takesQuestions,
} from './question.ts';
import { askerEmailOf, lockQuestion, settleQuestion } from './questions.queries.ts';

export type AnswerQuestion = {
  questionId: string;
  actor: Actor;
  events: BulletinEvents;
  answer: string;
};

/** The answer joins the bulletin; the asker and the KIM that brought the question are told. */
export function answerQuestion(
  services: Services,
  { questionId, actor, events, answer }: AnswerQuestion,
): Promise<QuestionOutcome> {
  return inTransaction(services, async (tx) => {
    const question = await lockQuestion(tx.db, questionId);
    const refusal = refusalToSettle(question, mayAnswer(actor, question));
    if (refusal) return { ok: false, refusal };
    if (answer.trim() === '') return { ok: false, refusal: 'no_answer' };
    if (!takesQuestions({ state: question.bulletinState }))
      return { ok: false, refusal: 'bulletin_is_gone' };

    await settleQuestion(tx.db, questionId, {
      state: 'answered',
      answer,
      answered_by: actor.personId,
      answered_at: tx.now(),
    });
    await notify(tx, answeredNotice(question, answer), await askerOf(tx, question));
    if (question.viaGroupId) {
      await notify(tx, answeredForKimNotice(question, answer), [{ group: question.viaGroupId }]);
    }
    await invalidate(tx, [`bulletin:${question.bulletinSlug}`]);
    await events.answered(tx, { bulletinId: question.bulletinId, questionId });
    return { ok: true };
  });
}

/** Where the asker hears of it: as a person, or at the address left for this one question. */
export async function askerOf(tx: Services, question: Question): Promise<Recipient[]> {
  const email = await askerEmailOf(tx.db, question.id);
  return [
    ...(question.askerId ? [{ people: [question.askerId] }] : []),
    ...(email ? [{ email, about: 'question' as const, ref: question.id }] : []),
  ];
}
