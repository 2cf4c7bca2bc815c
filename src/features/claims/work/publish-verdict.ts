import type { Actor, HeldPost } from '#features/accounts';
import { messagesFor } from '#messages';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import type { Claim } from '../claim.ts';
import { askCounter } from '../counter-job.ts';
import { labelOf } from '../fences.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { recallClaim } from '../recall-claim.ts';
import { announceClaim } from './announce-claim.ts';
import type { Draft } from './draft.ts';
import { indexClaim } from './index-claim.ts';
import { onClaim } from './on-claim.ts';
import { slugFor } from './slug-for.ts';
import { updateVerdict } from './verdicts.queries.ts';

/** Notices are written once for all who get them, in the language of the city. */
const { claims: words } = messagesFor('id');

export type PublishVerdict = { claimId: string; actor: Actor };

/**
 * Puts a verdict that two people of two bodies stand for before the public: everybody who asked is
 * told, the next who ask are answered by it, and the bulletin against it is brought on its way, all
 * in one transaction. A second number of the same claim is a correction, and travels the same road.
 */
export function publishVerdict(services: Services, asked: PublishVerdict): Promise<Outcome> {
  return onClaim(services, 'publish', asked, async (tx, claim, draft) => {
    if (!draft?.secondBy) return refused('wrong_state');
    const by = actingAs(asked.actor, 'claim.publish');
    const label = labelOf(claim, readersOf(draft));
    await updateVerdict(tx.db, draft.id, {
      label,
      published_by: asked.actor.personId,
      published_post: by.post,
      published_at: tx.now(),
    });
    const isFirst = claim.firstPublishedAt === null;
    if (!isFirst) await recallClaim(tx, claim.id);
    await moveClaim(tx, claim, {
      event: isFirst ? 'published' : 'corrected',
      to: 'published',
      by,
      note: isFirst ? '' : draft.changeNote,
      told: toldOf(draft, isFirst),
      verdict: draft.verdict,
      change: await publicationOf(tx, claim, draft),
      facts: { version: draft.number, verdict: draft.verdict, label },
    });
    await indexClaim(tx, claim.id);
    await askCounter(tx, claim.id);
    await announceClaim(tx, claim, isFirst ? 'claim.published' : 'claim.corrected');
    return OK;
  });
}

async function publicationOf(tx: Services, claim: Claim, draft: Draft) {
  const at = tx.now();
  return {
    slug: await slugFor(tx, claim),
    published_verdict_id: draft.id,
    first_published_at: claim.firstPublishedAt ?? at,
    published_at: at,
    withdrawn_at: null,
    reason: '',
    handler_id: null,
    handler_group_id: null,
  };
}

/** The verdict in a word, then in a sentence; of a correction also what changed. */
function toldOf({ verdict, summary, changeNote }: Draft, isFirst: boolean): string {
  const told = `${words.verdicts[verdict]}. ${summary}`;
  return isFirst ? told : `${told}\n${changeNote}`;
}

const readersOf = ({ authors, secondGroupKind }: Draft): Pick<HeldPost, 'groupKind'>[] => [
  ...authors,
  ...(secondGroupKind ? [{ groupKind: secondGroupKind }] : []),
];
