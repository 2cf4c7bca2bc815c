import type { Post } from '#features/accounts';
import { notify, type Recipient } from '#features/channels';
import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import type { ClaimEvent } from '../claim-event.ts';
import type { Claim } from '../claim.ts';

/** Notices are written once for all who get them, in the language of the city. */
const { claims: shared, claimWork: words } = messagesFor('id');

export const CHECKERS = postsOf('fact_finder', 'fact_verifier', 'fact_editor');
export const EDITORS = postsOf('fact_editor');
export const JUDGES = postsOf('fact_verifier', 'fact_editor');

type Told = {
  historyId: string;
  event: ClaimEvent;
  to: Recipient[];
  /** The sentence under the title. */
  note?: string;
};

/** Tells those who have to do something next, beside the people who wait for the answer. */
export async function tellDesk(
  tx: Services,
  claim: Pick<Claim, 'id' | 'title' | 'harmsLife'>,
  { historyId, event, to, note = '' }: Told,
): Promise<void> {
  await notify(
    tx,
    {
      key: `claim-desk:${historyId}`,
      kind: `claim_desk_${event}`,
      subjectKind: 'claim',
      subjectId: claim.id,
      title: shared.notices.title(shared.events[event], words.named(claim.title)),
      body: note,
      path: `/meja/cek/${claim.id}`,
      urgency: claim.harmsLife ? 'important' : 'routine',
    },
    to,
  );
}

/** The one that has it in hand, or else everybody who could take it. */
export const workersOf = ({ handlerId }: Pick<Claim, 'handlerId'>): Recipient[] =>
  handlerId ? [{ people: [handlerId] }] : CHECKERS;

function postsOf(...posts: Post[]): Recipient[] {
  return posts.map((post) => ({ post }));
}
