import { type Actor, type Badge, can } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { countLetters } from '../count-letters.ts';
import { OK, type Outcome, type Refusal, refused } from '../outcome.ts';
import { insertBadge, isPerson, lockBadge, markRevoked } from './badges.queries.ts';

type Worn = { actor: Actor; personId: string; badge: Badge };
export type GiveBadge = Worn & {
  /** The training, with its date. */
  basis: string;
  validUntil: Date | null;
};

/** Says that somebody passed the training that judging takes; nobody says it of themselves. */
export function giveBadge(services: Services, asked: GiveBadge): Promise<Outcome> {
  const { actor, personId, badge, validUntil } = asked;
  const basis = asked.basis.trim();
  return inTransaction(services, async (tx) => {
    const refusal = refusalToBadge(actor, personId);
    if (refusal) return refused(refusal);
    if (countLetters(basis) < 3) return refused('no_basis');
    const at = tx.now();
    if (!(await isPerson(tx.db, personId))) return refused('unknown_person');
    if (validUntil && validUntil <= at) return refused('no_basis');
    const worn = await lockBadge(tx.db, { personId, badge });
    if (worn && (!worn.validUntil || worn.validUntil > at)) return refused('has_badge');

    if (worn) await markRevoked(tx.db, worn.id, actor.personId, at);
    const given = { personId, badge, basis, by: actor.personId, at, validUntil };
    await insertBadge(tx.db, given);
    await record(tx, 'badge.given', asked);
    return OK;
  });
}

export type RevokeBadge = Worn;

/** From this moment on the posts that judge are as good as not held. */
export function revokeBadge(services: Services, asked: RevokeBadge): Promise<Outcome> {
  const { actor, personId } = asked;
  return inTransaction(services, async (tx) => {
    const refusal = refusalToBadge(actor, personId);
    if (refusal) return refused(refusal);
    const worn = await lockBadge(tx.db, asked);
    if (!worn) return refused('wrong_state');
    await markRevoked(tx.db, worn.id, actor.personId, tx.now());
    await record(tx, 'badge.revoked', asked);
    return OK;
  });
}

/** Why this person may not give (or take) a badge. */
function refusalToBadge(actor: Actor, personId: string): Refusal | null {
  if (!can(actor, 'badge.give')) {
    return can({ ...actor, secondFactor: true }, 'badge.give') ? 'no_second_factor' : 'not_allowed';
  }
  return personId === actor.personId ? 'own_work' : null;
}

/** That a badge was given is for everybody to check; to whom is not for the chain, which forgets nothing. */
async function record(tx: Services, act: string, { actor, badge }: Worn): Promise<void> {
  const actorPost = actingAs(actor, 'badge.give').post;
  await writeLedger(tx, { act, subjectKind: 'badge', subjectId: badge, actorPost, body: {} });
}
