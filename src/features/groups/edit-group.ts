import { type Actor, can } from '#features/accounts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost } from './appointment.ts';
import type { OwnChannel } from './group.ts';
import { findGroup } from './queries.ts';
import { changeGroup, isNameTaken } from './register.queries.ts';

export type EditGroup = {
  groupId: string;
  about: string;
  contact: string;
  meetingPlace: string;
  ownChannels: OwnChannel[];
  /** Names are the register's: whoever may not register leaves them as they are. */
  name?: string | undefined;
  shortName?: string | undefined;
  actor: Actor;
};

export type EditRefusal = 'not_allowed' | 'name_taken';
export type Edited = { edited: true } | { edited: false; refusal: EditRefusal };

/** What the public page says about a body. The address of the page never changes. */
export function editGroup(
  services: Services,
  { groupId, actor, ...wanted }: EditGroup,
): Promise<Edited> {
  return inTransaction(services, async (tx) => {
    const group = await findGroup(tx.db, groupId);
    const subject = { groupId, areaCode: group.areaCode };
    if (!can(actor, 'group.edit', subject)) return { edited: false, refusal: 'not_allowed' };

    const isRegistrar = can(actor, 'group.create', subject);
    const name = isRegistrar ? (wanted.name ?? group.name) : group.name;
    const shortName = isRegistrar ? (wanted.shortName ?? group.shortName) : group.shortName;
    if (name !== group.name && (await isNameTaken(tx.db, name)))
      return { edited: false, refusal: 'name_taken' };

    await changeGroup(tx.db, groupId, { ...wanted, name, shortName });
    if (name !== group.name) {
      await writeLedger(tx, {
        act: 'group.renamed',
        subjectKind: 'group',
        subjectId: groupId,
        actorPost: actingPost(actor, group),
        body: { group: group.slug, from: group.name, to: name },
      });
    }
    await invalidate(tx, [`group:${group.slug}`, 'groups']);
    return { edited: true };
  });
}
