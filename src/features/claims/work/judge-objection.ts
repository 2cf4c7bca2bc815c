import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { messagesFor } from '#messages';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import type { Claim } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { lockClaim } from '../queries.ts';
import { refusalToDeed } from './deeds.ts';
import { lockObjection, markDecided } from './objections.queries.ts';
import { listJudgesOf } from './verdicts.queries.ts';

const words = messagesFor('id').claimWork;

export type JudgeObjection = {
  objectionId: string;
  actor: Actor;
  /** `upheld`: the verdict stays as it is; `review`: it is judged anew. */
  outcome: 'upheld' | 'review';
  answer: string;
};

/** Answers an objection, by somebody who neither wrote nor read the verdict. */
export function judgeObjection(services: Services, asked: JudgeObjection): Promise<Outcome> {
  const { objectionId, actor, outcome } = asked;
  const answer = asked.answer.trim();
  return inTransaction(services, async (tx) => {
    const objection = await lockObjection(tx.db, objectionId);
    if (!objection) return refused('wrong_state');
    const claim = await lockClaim(tx.db, objection.claimId);
    const judges = await listJudgesOf(tx.db, claim.id);
    const refusal = refusalToDeed('judge_objection', actor, { claim, draft: null, judges });
    if (refusal) return refused(refusal);
    if (objection.decidedAt) return refused('already_answered');
    if (answer === '') return refused('no_answer');

    const by = actingAs(actor, 'claim.judge_objection');
    const decision = { outcome, answer, by: actor.personId, post: by.post, at: tx.now() };
    await markDecided(tx.db, objectionId, decision);
    await moveClaim(tx, claim, {
      event: outcome === 'review' ? 'review_opened' : 'objection_upheld',
      ...(outcome === 'review' && claim.state === 'published' && { to: 'review' }),
      by,
      note: answer,
    });
    if (objection.personId)
      await tellObjector(tx, { claim, objectionId, answer, personId: objection.personId });
    return OK;
  });
}

type Decided = { claim: Claim; objectionId: string; personId: string | null; answer: string };

async function tellObjector(tx: Services, { claim, objectionId, personId, answer }: Decided) {
  await notify(
    tx,
    {
      key: `claim-objection:${objectionId}`,
      kind: 'claim_objection_answered',
      subjectKind: 'claim',
      subjectId: claim.id,
      title: words.objectionAnswered(words.named(claim.title)),
      body: answer,
      path: claim.slug ? `/cek/${claim.slug}` : '/cek',
      urgency: 'routine',
    },
    personId ? [{ people: [personId] }] : [],
  );
}
