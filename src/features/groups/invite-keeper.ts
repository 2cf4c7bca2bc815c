import { listAreas } from '#features/areas';
import { newId } from '#platform/ids.ts';
import { writeLedger } from '#platform/ledger.ts';
import { invalidate } from '#platform/page-cache.ts';
import { inTransaction, type Services } from '#platform/services.ts';
import { hashOfToken, invitationUrl, tokenOf } from './invitation.ts';
import { addInvitation } from './invitations.queries.ts';
import { listGroups } from './queries.ts';
import { addGroup, takenSlugs } from './register.queries.ts';
import { freeSlug } from './slug.ts';

export type KeeperInvited =
  { invited: true; url: string; expiresAt: Date } | { invited: false; refusal: 'no_areas_yet' };

const NAME = 'Dinas Komunikasi dan Informatika';

/**
 * The way in for the first person of a city, who appoints all others: whoever commands the
 * machine may ask for it. Diskominfo, where that post is held, is entered when it is missing.
 */
export function inviteKeeper(services: Services, days: number): Promise<KeeperInvited> {
  return inTransaction(services, async (tx) => {
    const groupId = await diskominfo(tx);
    if (!groupId) return { invited: false, refusal: 'no_areas_yet' };

    const id = newId(tx.now().getTime());
    const expiresAt = new Date(tx.now().getTime() + days * 86_400_000);
    await addInvitation(tx.db, {
      id,
      groupId,
      post: 'system_admin',
      label: '',
      maxUses: 1,
      createdAt: tx.now(),
      expiresAt,
      invitedBy: null,
      tokenHash: hashOfToken(tokenOf(tx, id)),
    });
    return { invited: true, url: invitationUrl(tx, id), expiresAt };
  });
}

async function diskominfo(tx: Services): Promise<string | null> {
  const [there] = await listGroups(tx.db, { kinds: ['diskominfo'] });
  if (there) return there.id;
  const city = (await listAreas(tx.db)).find(({ level }) => level === 'kota');
  if (!city) return null;

  const id = newId(tx.now().getTime());
  const slug = freeSlug(NAME, await takenSlugs(tx.db));
  const nothingYet = { about: '', contact: '', meetingPlace: '', foundedOn: null };
  const group = { name: NAME, shortName: 'Diskominfo', areaCode: city.code, ...nothingYet };
  await addGroup(tx.db, { ...group, id, slug, kind: 'diskominfo', createdAt: tx.now() });
  await writeLedger(tx, {
    act: 'group.registered',
    subjectKind: 'group',
    subjectId: id,
    actorPost: 'system_admin',
    body: { group: slug, kind: 'diskominfo', area: city.code },
  });
  await invalidate(tx, ['groups', `area:${city.code}`]);
  return id;
}
