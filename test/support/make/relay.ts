import type { Post } from '#features/accounts';
import { newCode, newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import type { MadeGroup } from './groups.ts';
import { peopleMakers } from './people.ts';

type TaskWish = {
  bulletinId: string;
  groupId: string;
  round?: number;
  state?: 'sent' | 'received' | 'accepted' | 'done' | 'declined' | 'closed';
  escalation?: 'none' | 'reminded' | 'kecamatan' | 'diskominfo';
  sentAt?: Date;
  dueAt?: Date;
  localNote?: string;
  nudgedAt?: Date;
};

type SpreadWish = {
  taskId: string;
  personId: string;
  id?: string;
  channel?: 'whatsapp_group' | 'neighbourhood_meeting' | 'mosque' | 'posyandu';
  areaCode?: string;
  rw?: number | null;
  rt?: number | null;
  place?: string;
  people?: number;
  at?: Date;
  note?: string;
  photoId?: string;
  withdrawnAt?: Date;
};

const HOUR = 60 * 60 * 1000;

/** Tasks, spreads and links by direct inserts. */
export function relayMakers(services: Services) {
  const { db, now } = services;
  const people = peopleMakers(services);

  /** A person with a post in this body, ready to visit as. */
  const worker = (group: MadeGroup, post: Post = 'kim_member', name?: string) =>
    people.person({ posts: [{ post, group }], ...(name && { name }) });

  async function task(wish: TaskWish): Promise<{ id: string; code: string }> {
    const id = newId();
    const state = wish.state ?? 'sent';
    const sentAt = wish.sentAt ?? now();
    await db
      .insertInto('relay_tasks')
      .values({
        id,
        bulletin_id: wish.bulletinId,
        group_id: wish.groupId,
        round: wish.round ?? 1,
        state,
        escalation: wish.escalation ?? 'none',
        sent_at: sentAt,
        due_at: wish.dueAt ?? new Date(sentAt.getTime() + 48 * HOUR),
        received_at: state === 'sent' ? null : sentAt,
        accepted_at: state === 'accepted' || state === 'done' ? sentAt : null,
        done_at: state === 'done' ? now() : null,
        declined_at: state === 'declined' ? now() : null,
        declined_reason: state === 'declined' ? 'nobody_free' : '',
        closed_at: state === 'closed' ? now() : null,
        closed_reason: state === 'closed' ? 'withdrawn' : null,
        local_note: wish.localNote ?? '',
        nudged_at: wish.nudgedAt ?? null,
      })
      .execute();
    return { id, code: await link(wish.bulletinId, wish.groupId) };
  }

  /** The link of this relayer, made once; null is the city's own. */
  async function link(bulletinId: string, groupId: string | null): Promise<string> {
    await db
      .insertInto('links')
      .values({ code: newCode(7), bulletin_id: bulletinId, group_id: groupId, created_at: now() })
      .onConflict((row) => row.columns(['bulletin_id', 'group_id']).doNothing())
      .execute();
    const made = await db
      .selectFrom('links')
      .select('code')
      .where('bulletin_id', '=', bulletinId)
      .where('group_id', groupId === null ? 'is' : '=', groupId)
      .executeTakeFirstOrThrow();
    return made.code;
  }

  async function spread(wish: SpreadWish): Promise<{ id: string }> {
    const id = wish.id ?? newId();
    const of = await db
      .selectFrom('relay_tasks')
      .innerJoin('groups', 'groups.id', 'relay_tasks.group_id')
      .select(['bulletin_id', 'group_id', 'groups.area_code'])
      .where('relay_tasks.id', '=', wish.taskId)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('spreads')
      .values({
        id,
        task_id: wish.taskId,
        bulletin_id: of.bulletin_id,
        group_id: of.group_id,
        person_id: wish.personId,
        channel: wish.channel ?? 'whatsapp_group',
        area_code: wish.areaCode ?? of.area_code,
        rw: wish.rw ?? null,
        rt: wish.rt ?? null,
        place: wish.place ?? 'Warga RW contoh',
        happened_at: wish.at ?? now(),
        audience_estimate: wish.people ?? 40,
        note: wish.note ?? '',
        photo_id: wish.photoId ?? null,
        logged_at: wish.at ?? now(),
        withdrawn_at: wish.withdrawnAt ?? null,
      })
      .execute();
    return { id };
  }

  return { worker, task, link, spread };
}
