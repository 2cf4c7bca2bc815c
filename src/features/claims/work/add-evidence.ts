import type { Actor } from '#features/accounts';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { countLetters } from '../count-letters.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { archivePage } from './archive/archive-page.ts';
import { insertEvidence } from './evidence.queries.ts';
import { onClaim } from './on-claim.ts';

export type AddEvidence = {
  claimId: string;
  actor: Actor;
  /** The document or the person responsible, or somebody who tells of it. */
  kind: 'primary' | 'secondary';
  source: string;
  url: string;
  quote: string;
  note: string;
  stance: 'supports' | 'against' | 'context';
  fileId?: string | null | undefined;
};

/** What a verdict will stand on. A page on the web is kept as it is today, by a job. */
export function addEvidence(services: Services, asked: AddEvidence): Promise<Outcome> {
  const { actor, claimId } = asked;
  const source = asked.source.trim();
  const url = asked.url.trim();
  return onClaim(services, 'add_evidence', asked, async (tx, claim) => {
    if (countLetters(source) < 2) return refused('no_source');
    if (url !== '' && !isOnTheWeb(url)) return refused('bad_link');

    const id = newId(tx.now().getTime());
    const by = actingAs(actor, 'claim.check');
    await insertEvidence(tx.db, {
      id,
      claim_id: claimId,
      ...{ kind: asked.kind, source, url, stance: asked.stance, file_id: asked.fileId ?? null },
      quote: asked.quote.trim(),
      note: asked.note.trim(),
      archive_state: url === '' ? 'none' : 'waiting',
      added_by: actor.personId,
      added_group_id: by.groupId,
      added_at: tx.now(),
    });
    if (url !== '') await archivePage.enqueue(tx, { evidenceId: id }, { key: id });
    await moveClaim(tx, claim, {
      event: 'evidence_added',
      ...(claim.state === 'assigned' && { to: 'evidence' }),
      by,
      note: source,
    });
    return OK;
  });
}

/** A whole address without name and password; whether it is public is found out when it is fetched. */
export function isOnTheWeb(address: string): boolean {
  if (address.length > 2000 || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
