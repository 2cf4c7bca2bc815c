import type { GroupKind, HeldPost, Post } from '#features/accounts';
import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { areaMakers } from './areas.ts';

export type MadeGroup = {
  id: string;
  kind: GroupKind;
  name: string;
  slug: string;
  areaCode: string;
};

type GroupWish = {
  kind?: GroupKind;
  name?: string;
  slug?: string;
  areaCode?: string;
  about?: string;
  contact?: string;
  meetingPlace?: string;
  closedAt?: Date | null;
};

const HOME_OF_KIND: Record<GroupKind, string> = {
  kim: '99.01.01.1001',
  kelurahan: '99.01.01.1001',
  kecamatan: '99.01.01',
  agency: '99.01',
  diskominfo: '99.01',
  city_hall: '99.01',
  partner: '99.01',
};

/** Bodies and the posts held in them; places are made as needed. */
export function groupMakers(services: Services) {
  const { db, now } = services;
  const { areaOnce } = areaMakers(services);

  async function group(wish: GroupWish = {}): Promise<MadeGroup> {
    const kind = wish.kind ?? 'kim';
    const code = newCode(6);
    const areaCode = wish.areaCode ?? HOME_OF_KIND[kind];
    const name = wish.name ?? `${kind === 'kim' ? 'KIM' : 'Badan'} Contoh ${code}`;
    const slug = wish.slug ?? name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    await areaOnce(areaCode);
    const id = newId();
    await db
      .insertInto('groups')
      .values({
        id,
        kind,
        name,
        slug,
        area_code: areaCode,
        about: wish.about ?? '',
        contact: wish.contact ?? '',
        meeting_place: wish.meetingPlace ?? '',
        created_at: now(),
        closed_at: wish.closedAt ?? null,
      })
      .execute();
    return { id, kind, name, slug, areaCode };
  }

  /** Gives a person a post; returns it in the words of an actor. */
  async function holding(
    personId: string,
    body: MadeGroup,
    post: Post,
    validUntil: Date | null = null,
  ): Promise<HeldPost & { id: string }> {
    const id = newId();
    await db
      .insertInto('post_holdings')
      .values({
        id,
        group_id: body.id,
        person_id: personId,
        post,
        valid_from: now(),
        valid_until: validUntil,
      })
      .execute();
    return {
      id,
      post,
      groupId: body.id,
      groupKind: body.kind,
      groupName: body.name,
      groupSlug: body.slug,
      areaCode: body.areaCode,
    };
  }

  return {
    group,
    holding,
    kim: (wish: Omit<GroupWish, 'kind'> = {}) => group({ ...wish, kind: 'kim' }),
    agency: (wish: Omit<GroupWish, 'kind'> = {}) => group({ ...wish, kind: 'agency' }),
    diskominfo: (wish: Omit<GroupWish, 'kind'> = {}) => group({ ...wish, kind: 'diskominfo' }),
    /** The office of a kelurahan (the usual) or a kecamatan. */
    office: (wish: Omit<GroupWish, 'kind'> & { kind?: 'kelurahan' | 'kecamatan' } = {}) =>
      group({ kind: 'kelurahan', ...wish }),
  };
}
