import type { Actor, GroupKind } from '#features/accounts';
import { can } from '#features/accounts';
import { findArea } from '#features/areas';
import { newId } from '#platform/ids.ts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { actingPost, SEATS } from './appointment.ts';
import { addGroup, isNameTaken, takenSlugs } from './register.queries.ts';
import { freeSlug } from './slug.ts';

export type CreateGroup = {
  kind: GroupKind;
  name: string;
  shortName: string;
  areaCode: string;
  about: string;
  contact: string;
  meetingPlace: string;
  /** As `2026-01-31`. */
  foundedOn: string | null;
  actor: Actor;
};

export type CreateRefusal = 'not_allowed' | 'name_taken' | 'wrong_seat' | 'area_ended';
export type Created =
  { created: true; id: string; slug: string } | { created: false; refusal: CreateRefusal };

/** Enters a body in the register; it has no people yet. */
export function createGroup(services: Services, wanted: CreateGroup): Promise<Created> {
  return inTransaction(services, async (tx) => {
    const refused = (refusal: CreateRefusal): Created => ({ created: false, refusal });
    const { actor, ...group } = wanted;
    if (!can(actor, 'group.create', { areaCode: group.areaCode })) return refused('not_allowed');
    const area = await findArea(tx.db, group.areaCode);
    if (!SEATS[group.kind].includes(area.level)) return refused('wrong_seat');
    if (area.validUntil && area.validUntil < tx.now()) return refused('area_ended');
    if (await isNameTaken(tx.db, group.name)) return refused('name_taken');

    const id = newId(tx.now().getTime());
    const slug = freeSlug(group.name, await takenSlugs(tx.db));
    await addGroup(tx.db, { ...group, id, slug, createdAt: tx.now() });
    await writeLedger(tx, {
      act: 'group.registered',
      subjectKind: 'group',
      subjectId: id,
      actorPost: actingPost(actor, { ...group, id }),
      body: { group: slug, kind: group.kind, area: group.areaCode },
    });
    await invalidate(tx, ['groups', `area:${group.areaCode}`]);
    return { created: true, id, slug };
  });
}
