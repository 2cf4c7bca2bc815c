import { keepAddress } from '#features/channels';
import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import { addClaimInterest } from '../interests.queries.ts';
import type { Tip } from './tip.ts';
import { listWaiters, takeWaiters, type Waiter } from './waiters.queries.ts';

/**
 * Whoever waited for the message waits for its claim from now on. An address that asked before
 * there was an answer is written to once when the answer is there already; nothing of the message
 * stands in the letter. An answer may turn out to be about something else ("not this"), so who
 * was answered goes on waiting for the message, too, until it has a case of its own.
 */
export async function tellWaiters(
  tx: Services,
  tip: Pick<Tip, 'id' | 'code' | 'state' | 'claimId'>,
): Promise<void> {
  const gather = tip.state === 'answered' ? listWaiters : takeWaiters;
  for (const waiter of await gather(tx.db, tip.id)) {
    if (tip.claimId) await waitForClaim(tx, tip.claimId, waiter);
    if (tip.state === 'answered' && waiter.email) await sendAnswer(tx, tip, waiter);
  }
}

/** Whoever asks now waits for the message itself: it has no claim yet, or may still get another. */
export const isOpenTo = ({ state, claimId }: Pick<Tip, 'state' | 'claimId'>): boolean =>
  claimId === null || state === 'answered';

/** From now on this one hears of every turn of the claim. */
export async function waitForClaim(
  tx: Services,
  claimId: string,
  { why, personId, groupId, email }: Pick<Waiter, 'why' | 'personId' | 'groupId' | 'email'>,
): Promise<void> {
  const since = tx.now();
  if (personId) await addClaimInterest(tx.db, { claimId, why, who: { personId }, since });
  if (groupId) await addClaimInterest(tx.db, { claimId, why, who: { groupId }, since });
  if (email) await keepAddress(tx, { email, about: 'claim', ref: claimId });
}

async function sendAnswer(
  { city, mail }: Services,
  { code }: Pick<Tip, 'code'>,
  { email, language }: Pick<Waiter, 'email' | 'language'>,
): Promise<void> {
  const t = messagesFor(language).claimTips;
  await mail.send({
    to: email,
    fromName: city.name,
    subject: t.answerSubject,
    text: `${t.answerBody}\n\n${city.origin}/cek/pesan/${code}\n`,
  });
}
