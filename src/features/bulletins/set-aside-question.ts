import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { inTransaction, type Services } from '#platform/services.ts';
import { askerOf } from './answer-question.ts';
import { mayAnswer } from './authority.ts';
import { setAsideNotice } from './notices.ts';
import { type QuestionOutcome, refusalToSettle } from './question.ts';
import { lockQuestion, settleQuestion } from './questions.queries.ts';

export type SetAsideQuestion = { questionId: string; actor: Actor; reason: string };

/** Ends a question without an answer in public (an insult, a salesman, the same asked before); the asker is told why. */
export function setAsideQuestion(
  services: Services,
  { questionId, actor, reason }: SetAsideQuestion,
): Promise<QuestionOutcome> {
  return inTransaction(services, async (tx) => {
    const question = await lockQuestion(tx.db, questionId);
    const refusal = refusalToSettle(question, mayAnswer(actor, question));
    if (refusal) return { ok: false, refusal };
    if (reason.trim() === '') return { ok: false, refusal: 'no_reason' };

    await settleQuestion(tx.db, questionId, {
      state: 'set_aside',
      passed_on_note: reason,
      answered_by: actor.personId,
      answered_at: tx.now(),
    });
    await notify(tx, setAsideNotice(question, reason), await askerOf(tx, question));
    return { ok: true };
  });
}
