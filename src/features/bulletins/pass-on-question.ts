import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { dueAt } from '#platform/clock.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { officeChoices } from './audience.queries.ts';
import { mayAnswer } from './authority.ts';
import { askedNotice } from './notices.ts';
import { type QuestionOutcome, refusalToSettle } from './question.ts';
import { findQuestion, lockQuestion, settleQuestion } from './questions.queries.ts';

export type PassOnQuestion = { questionId: string; actor: Actor; toGroupId: string; note: string };

/** Hands a question to the office that knows. It gets a clock of its own, since it hears of it only now. */
export function passOnQuestion(
  services: Services,
  { questionId, actor, toGroupId, note }: PassOnQuestion,
): Promise<QuestionOutcome> {
  return inTransaction(services, async (tx) => {
    const question = await lockQuestion(tx.db, questionId);
    const refusal = refusalToSettle(question, mayAnswer(actor, question));
    if (refusal) return { ok: false, refusal };
    if (toGroupId === question.ownerId) return { ok: false, refusal: 'same_owner' };
    const offices = await officeChoices(tx.db);
    if (!offices.some((office) => office.id === toGroupId)) {
      return { ok: false, refusal: 'unknown_office' };
    }

    await settleQuestion(tx.db, questionId, {
      state: 'passed_on',
      owner_id: toGroupId,
      passed_on_note: note,
      due_at: await dueAt(tx, 'question.answer'),
    });
    await notify(tx, askedNotice(await findQuestion(tx.db, questionId)), [{ group: toGroupId }]);
    return { ok: true };
  });
}
