import type { Actor } from '#features/accounts';
import type { Services } from '#platform/services.ts';
import { actingAs } from '../authority.ts';
import { moveClaim } from '../move-claim.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import { onClaim } from './on-claim.ts';
import { nameOpenGroups, replaceSubjects } from './subjects.queries.ts';

export type NameSubjects = {
  claimId: string;
  actor: Actor;
  /** All bodies that it is about; those left out are so no more. */
  groupIds: readonly string[];
};

/**
 * Says which bodies a message is about: from now on they neither write nor read the verdict, and a
 * draft that one of them has a hand in goes no further.
 */
export function nameSubjects(services: Services, asked: NameSubjects): Promise<Outcome> {
  const { actor, claimId } = asked;
  const groupIds = [...new Set(asked.groupIds)];
  return onClaim(services, 'name_subjects', asked, async (tx, claim) => {
    const known = await nameOpenGroups(tx.db, groupIds, tx.now());
    const added = groupIds.filter((id) => !claim.subjectIds.includes(id));
    if (added.some((id) => known.every((group) => group.id !== id)))
      return refused('unknown_office');

    const by = actingAs(actor, 'claim.triage');
    await replaceSubjects(tx.db, { claimId, groupIds, by: actor.personId, at: tx.now() });
    const note = known.map(({ name }) => name).join('; ');
    await moveClaim(tx, claim, { event: 'subject_named', by, note: note.slice(0, 2000) });
    return OK;
  });
}
