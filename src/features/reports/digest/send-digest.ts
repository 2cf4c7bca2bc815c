import { type Actor, can } from '#features/accounts';
import { notify, type Recipient } from '#features/channels';
import { messagesFor } from '#messages';
import { inTransaction, type Services } from '#platform/services.ts';
import type { Digest } from './digest.ts';
import { listDraftIds, lockDigest, markSent, officesOfArea } from './queries.ts';

export type DigestRefusal = 'not_allowed' | 'already_sent';
export type DigestOutcome = { ok: true } | { ok: false; refusal: DigestRefusal };

const words = messagesFor('id').reportDigest;

/** To whoever leads the place it is about. What was sent is not edited any more. */
export function sendDigest(
  services: Services,
  { digestId, actor }: { digestId: string; actor: Actor },
): Promise<DigestOutcome> {
  return inTransaction(services, async (tx) => {
    const digest = await lockDigest(tx.db, digestId);
    if (!can(actor, 'digest.edit')) return { ok: false, refusal: 'not_allowed' };
    if (digest.state === 'sent') return { ok: false, refusal: 'already_sent' };

    await markSent(tx.db, { id: digest.id, personId: actor.personId, at: tx.now() });
    await notify(
      tx,
      {
        key: `digest:${digest.id}`,
        kind: 'digest_sent',
        subjectKind: 'digest',
        subjectId: digest.id,
        title: words.sentTitle(digest.areaName, digest.weekStart),
        body: [digest.intro, words.sentBody(digest.facts)].filter(Boolean).join('\n\n'),
        path: `/meja/ringkasan/${digest.id}`,
        urgency: 'routine',
      },
      await readersOf(tx, digest),
    );
    return { ok: true };
  });
}

/** All drafts of a week, each in its own transaction: one that fails does not hold up the others. */
export async function sendWeek(
  services: Services,
  { weekStart, actor }: { weekStart: string; actor: Actor },
): Promise<number> {
  let sent = 0;
  for (const { id } of await listDraftIds(services.db, weekStart)) {
    const outcome = await sendDigest(services, { digestId: id, actor });
    if (outcome.ok) sent += 1;
  }
  return sent;
}

async function readersOf(tx: Services, { areaCode, areaLevel }: Digest): Promise<Recipient[]> {
  if (areaLevel === 'kota') return [{ post: 'leader' }];
  const offices = await officesOfArea(tx.db, areaCode);
  return offices.map(({ id }) => ({ group: id }));
}
