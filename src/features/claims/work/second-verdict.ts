import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import type { Claim } from '../claim.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import type { Draft } from './draft.ts';
import { onClaim } from './on-claim.ts';
import { EDITORS, tellDesk } from './tell-desk.ts';
import { updateVerdict } from './verdicts.queries.ts';

export type SecondVerdict = {
  claimId: string;
  actor: Actor;
  opinion: 'agree' | 'revise';
  /** For the author; when something is to be changed, it says what. */
  note: string;
};

/** The second opinion: somebody else, of another body, has read the draft and what it stands on. */
export function secondVerdict(services: Services, asked: SecondVerdict): Promise<Outcome> {
  return onClaim(services, 'second', asked, async (tx, claim, draft) => {
    if (!draft) return refused('wrong_state');
    const note = asked.note.trim();
    if (asked.opinion === 'revise')
      return askRevision(tx, { claim, draft, actor: asked.actor, note });
    if (draft.isTainted) return refused('near_author');

    const by = actingAs(
      asked.actor,
      'claim.second',
      draft.authors.map(({ groupId }) => groupId),
    );
    await updateVerdict(tx.db, draft.id, {
      second_by: asked.actor.personId,
      second_post: by.post,
      second_group_id: by.groupId,
      second_note: note,
      seconded_at: tx.now(),
    });
    const historyId = await moveClaim(tx, claim, { event: 'seconded', to: 'ready', by, note });
    await tellDesk(tx, claim, { historyId, event: 'seconded', to: EDITORS });
    return OK;
  });
}

export type SendBack = { claimId: string; actor: Actor; note: string };

/** What was agreed to goes back all the same: something came up before it was published. */
export function sendBack(services: Services, { note, ...asked }: SendBack): Promise<Outcome> {
  return onClaim(services, 'send_back', asked, (tx, claim, draft) =>
    draft
      ? askRevision(tx, { claim, draft, actor: asked.actor, note: note.trim() })
      : Promise.resolve(refused('wrong_state')),
  );
}

type Revision = { claim: Claim; draft: Draft; actor: Actor; note: string };

/** With words, to the author: the next reading begins from nothing. */
async function askRevision(tx: Services, { claim, draft, actor, note }: Revision) {
  if (note === '') return refused('no_reason');
  await updateVerdict(tx.db, draft.id, {
    submitted_at: null,
    second_by: null,
    second_post: '',
    second_group_id: null,
    second_note: '',
    seconded_at: null,
  });
  const by = actingAs(actor, 'claim.second');
  const historyId = await moveClaim(tx, claim, {
    event: 'revision_asked',
    to: 'revision',
    by,
    note,
  });
  const to = [{ people: [draft.draftedBy] }];
  await tellDesk(tx, claim, { historyId, event: 'revision_asked', to, note });
  return OK;
}
