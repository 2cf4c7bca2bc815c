import type { Actor } from '#features/accounts';
import { notify } from '#features/channels';
import { messagesFor } from '#messages';
import { dueAt } from '#platform/clock.ts';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { countLetters } from '../count-letters.ts';
import type { Claim } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { insertConfirmation } from './confirmations.queries.ts';
import { onClaim } from './on-claim.ts';
import { nameOpenGroups } from './subjects.queries.ts';

const words = messagesFor('id').claimWork;

export type AskConfirmation = {
  claimId: string;
  actor: Actor;
  question: string;
  /** A body of this city, or the name of an expert outside of it, who is asked by hand. */
  of: { officeId: string } | { expert: string };
};

/** Asks whoever must know, with a clock: 24 hours, 2 where life is in danger. */
export function askConfirmation(services: Services, asked: AskConfirmation): Promise<Outcome> {
  const question = asked.question.trim();
  return onClaim(services, 'ask_confirmation', asked, async (tx, claim) => {
    if (countLetters(question) < 5) return refused('no_question');
    const name = await nameOf(tx, asked.of);
    if (!name) return refused('unknown_office');

    const id = newId(tx.now().getTime());
    await insertConfirmation(tx.db, {
      id,
      claim_id: claim.id,
      office_id: 'officeId' in asked.of ? asked.of.officeId : null,
      expert: 'officeId' in asked.of ? '' : name,
      question,
      asked_by: asked.actor.personId,
      asked_at: tx.now(),
      due_at: await dueAt(tx, claim.harmsLife ? 'claim.confirm.life' : 'claim.confirm'),
    });
    await moveClaim(tx, claim, {
      event: 'confirmation_asked',
      by: actingAs(asked.actor, 'claim.check'),
      note: `${name}: ${question}`.slice(0, 2000),
    });
    if ('officeId' in asked.of) await tellOffice(tx, { claim, id, ...asked.of, question });
    return OK;
  });
}

async function nameOf(tx: Services, of: AskConfirmation['of']): Promise<string> {
  if ('expert' in of) return of.expert.trim();
  const [office] = await nameOpenGroups(tx.db, [of.officeId], tx.now());
  return office?.name ?? '';
}

type Question = { claim: Claim; id: string; officeId: string; question: string };

async function tellOffice(tx: Services, { claim, id, officeId, question }: Question) {
  await notify(
    tx,
    {
      key: `claim-confirm:${id}`,
      kind: 'claim_confirmation_asked',
      subjectKind: 'claim',
      subjectId: claim.id,
      title: words.askedOfYou(words.named(claim.title)),
      body: question,
      path: '/meja/cek/konfirmasi',
      urgency: claim.harmsLife ? 'important' : 'routine',
    },
    [{ group: officeId }],
  );
}
