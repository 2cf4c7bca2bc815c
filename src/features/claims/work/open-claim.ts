import { messagesFor } from '#messages';
import { newCode, newId } from '#platform/ids.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { insertClaim, insertClaimHistory } from '../change.queries.ts';
import { type Clocked, clocksAfter } from '../clocks.ts';
import type { By } from '../move-claim.ts';
import { findClaim } from '../queries.ts';
import { titleFrom } from '../title.ts';
import { indexClaim } from './index-claim.ts';
import { CHECKERS, tellDesk } from './tell-desk.ts';

const words = messagesFor('id').claimWork;

export type OpenClaim = {
  /** Word for word, personal data masked; what is longer than the desk shows is cut. */
  quote: string;
  /** Left out, the first words of the message. */
  title?: string;
  /** Where the first that asked is at home, as a Kemendagri code. */
  areaCode: string | null;
  /** The claim whose template it uses with other names. */
  patternOf?: string;
  /** Left out for somebody without an account. */
  by?: By | null;
};

/** A message that nothing answers becomes a case with a clock, and the desk hears of it. */
export function openClaim(services: Services, wish: OpenClaim): Promise<string> {
  return inTransaction(services, async (tx) => {
    const at = tx.now();
    const id = newId(at.getTime());
    const clocks = await clocksAfter(tx, newborn(at), 'new');
    await insertClaim(tx.db, {
      id,
      code: newCode(8),
      state: 'new',
      title: titleFrom(wish.title ?? wish.quote, words.unnamed),
      quote: hasWords(wish.quote)
        ? wish.quote.replaceAll('\0', ' ').trim().slice(0, LONGEST_QUOTE)
        : words.unnamed,
      pattern_of: wish.patternOf ?? null,
      asked: 1,
      areas_asked: wish.areaCode ? 1 : 0,
      first_seen_at: at,
      last_asked_at: at,
      changed_at: at,
      created_at: at,
      ...clocks,
    });
    const historyId = await insertClaimHistory(tx.db, {
      claimId: id,
      at,
      event: 'received',
      from: null,
      to: 'new',
      personId: wish.by?.actor.personId ?? null,
      post: wish.by?.post ?? '',
      groupId: wish.by?.groupId ?? null,
      note: '',
      isPublic: false,
    });
    const claim = await findClaim(tx.db, id);
    await indexClaim(tx, id);
    await tellDesk(tx, claim, { historyId, event: 'received', to: CHECKERS });
    return id;
  });
}

/** The check on `claims.quote` has the same number. */
const LONGEST_QUOTE = 5000;

const hasWords = (text: string) => /[^\p{C}\s]/u.test(text);

const newborn = (createdAt: Date): Clocked => ({
  createdAt,
  state: null,
  harmsLife: false,
  interim: '',
  triagedAt: null,
  firstPublishedAt: null,
  stepDueAt: null,
  answerDueAt: null,
  interimDueAt: null,
  lateAt: null,
});
