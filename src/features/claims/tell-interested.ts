import { notify, type Recipient } from '#features/channels';
import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import type { ToldEvent } from './claim-event.ts';
import type { Claim, Verdict } from './claim.ts';
import { insertClaimTellings, listClaimInterests, listMerged } from './interests.queries.ts';

/** Notices are written once for all who get them, in the language of the city. */
const words = messagesFor('id').claims;

/**
 * Tells everybody who asked of one change, in the transaction of that change; a telling row for
 * each account and KIM proves it. Addresses left with a message follow its claim, and those of
 * claims that were merged into this one are told as well. The false words themselves are never
 * in a notice: it names the claim by its title, and the rest is behind the link.
 */
export async function tellInterested(
  tx: Services,
  { claim, historyId, event, note, verdict }: Telling,
): Promise<void> {
  const interests = await listClaimInterests(tx.db, claim.id);
  const noticeId = await notify(
    tx,
    {
      key: `claim:${historyId}`,
      kind: `claim_${event}`,
      subjectKind: 'claim',
      subjectId: claim.id,
      title: verdict
        ? words.notices.judged(words.told[event], words.verdicts[verdict], claim.title)
        : words.notices.title(words.told[event], claim.title),
      body: note,
      path: claim.slug ? `/cek/${claim.slug}` : '/cek',
      urgency: claim.harmsLife ? 'important' : 'routine',
    },
    [
      { people: interests.flatMap(({ personId }) => (personId ? [personId] : [])) },
      ...interests.flatMap(({ groupId }): Recipient[] => (groupId ? [{ group: groupId }] : [])),
      ...[claim.id, ...(await listMerged(tx.db, claim.id))].map((ref) => ({
        followersOf: { about: 'claim' as const, ref },
      })),
    ],
  );
  if (noticeId) await insertClaimTellings(tx.db, { historyId, noticeId, interests });
}

type Telling = {
  claim: Pick<Claim, 'id' | 'slug' | 'title' | 'harmsLife'>;
  historyId: string;
  event: ToldEvent;
  note: string;
  /** The word of the verdict stands before the title, so that it is never taken for the truth. */
  verdict: Verdict | null;
};
