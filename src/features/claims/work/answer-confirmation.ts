import { type Actor, can } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingAs, refusalTo } from '../authority.ts';
import type { Claim } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, type Refusal, refused } from '../outcome.ts';
import { lockClaim } from '../queries.ts';
import { type Confirmation, lockConfirmation, markAnswered } from './confirmations.queries.ts';
import { tellDesk } from './tell-desk.ts';

export type AnswerConfirmation = {
  confirmationId: string;
  actor: Actor;
  stance: 'confirms' | 'denies' | 'unsure';
  answer: string;
};

/**
 * What an office says to a question of the desk: by whoever answers for that office. What an expert
 * outside says is written down by the desk.
 */
export function answerConfirmation(
  services: Services,
  { confirmationId, actor, ...said }: AnswerConfirmation,
): Promise<Outcome> {
  const answer = said.answer.trim();
  return inTransaction(services, async (tx) => {
    const asked = await lockConfirmation(tx.db, confirmationId);
    if (!asked) return refused('wrong_state');
    const claim = await lockClaim(tx.db, asked.claimId);
    const refusal = refusalToAnswer(actor, asked, claim);
    if (refusal) return refused(refusal);
    if (asked.answeredAt) return refused('already_answered');
    if (answer === '') return refused('no_answer');

    const right = asked.officeId ? 'claim.confirm' : 'claim.check';
    const by = actingFor(actor, right, asked.officeId);
    await markAnswered(tx.db, confirmationId, {
      ...{ stance: said.stance, answer, by: actor.personId, post: by.post, at: tx.now() },
    });
    const historyId = await moveClaim(tx, claim, {
      event: 'confirmation_answered',
      by,
      note: asked.asked,
    });
    const people = [...new Set([asked.askedBy, claim.handlerId ?? asked.askedBy])];
    const to = [{ people: people.filter((id) => id !== actor.personId) }];
    await tellDesk(tx, claim, { historyId, event: 'confirmation_answered', to, note: asked.asked });
    return OK;
  });
}

/** An office answers for itself, whatever the claim is about: it says what it knows, it judges nothing. */
function refusalToAnswer(
  actor: Actor,
  { officeId }: Pick<Confirmation, 'officeId'>,
  claim: Claim,
): Refusal | null {
  if (officeId === null) return refusalTo('claim.check', actor, claim);
  return can(actor, 'claim.confirm', { groupId: officeId }) ? null : 'not_allowed';
}

/** The post in the office that was asked, where the actor has several. */
function actingFor(actor: Actor, right: 'claim.confirm' | 'claim.check', officeId: string | null) {
  const others = actor.posts.flatMap(({ groupId }) => (groupId === officeId ? [] : [groupId]));
  return actingAs(actor, right, officeId ? others : []);
}
