import { type Actor, can } from '#features/accounts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { countLetters } from '../count-letters.ts';
import type { Claim } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, type Refusal, refused } from '../outcome.ts';
import { lockClaim } from '../queries.ts';
import { findStatement, insertStatement, markStatementWithdrawn } from './statements.queries.ts';
import { tellDesk, workersOf } from './tell-desk.ts';

type Said = { claimId: string; actor: Actor; groupId: string };
export type PublishStatement = Said & { body: string };

/**
 * What a body that the claim is about says of it, in its own name and under its own label. It is
 * all that such a body has to say here: the verdict is written and read by others.
 */
export function publishStatement(services: Services, asked: PublishStatement): Promise<Outcome> {
  const { claimId, actor, groupId } = asked;
  const body = asked.body.trim();
  return inTransaction(services, async (tx) => {
    const claim = await lockClaim(tx.db, claimId);
    const refusal = refusalToState(actor, groupId, claim);
    if (refusal) return refused(refusal);
    if (countLetters(body) < 10) return refused('no_answer');
    if (await findStatement(tx.db, { claimId, groupId })) return refused('already_told');

    const by = actingFor(actor, groupId);
    const said = { claimId, groupId, body, by: actor.personId, post: by.post, at: tx.now() };
    await insertStatement(tx.db, said);
    const historyId = await moveClaim(tx, claim, { event: 'statement_published', by });
    await tellDesk(tx, claim, { historyId, event: 'statement_published', to: workersOf(claim) });
    return OK;
  });
}

export type WithdrawStatement = Said & { reason: string };

/** Takes back what one's own body said; another statement may follow. */
export function withdrawStatement(services: Services, asked: WithdrawStatement): Promise<Outcome> {
  const { claimId, actor, groupId } = asked;
  const note = asked.reason.trim();
  return inTransaction(services, async (tx) => {
    const claim = await lockClaim(tx.db, claimId);
    const refusal = refusalToState(actor, groupId, claim);
    if (refusal) return refused(refusal);
    const statement = await findStatement(tx.db, { claimId, groupId });
    if (!statement) return refused('wrong_state');
    if (note === '') return refused('no_reason');

    await markStatementWithdrawn(tx.db, statement.id, tx.now());
    await moveClaim(tx, claim, {
      event: 'statement_withdrawn',
      by: actingFor(actor, groupId),
      note,
    });
    return OK;
  });
}

/** Why this person may not speak for this body about the claim. */
function refusalToState(actor: Actor, groupId: string, claim: Claim): Refusal | null {
  if (!can(actor, 'claim.state', { groupId })) return 'not_allowed';
  if (!claim.subjectIds.includes(groupId)) return 'not_about_you';
  const isOver = claim.state === 'merged' || claim.state === 'set_aside';
  return isOver ? 'wrong_state' : null;
}

const actingFor = (actor: Actor, groupId: string) =>
  actingAs(
    actor,
    'claim.state',
    actor.posts.flatMap((held) => (held.groupId === groupId ? [] : [held.groupId])),
  );
