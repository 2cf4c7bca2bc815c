import type { z } from '@hono/zod-openapi';

import {
  type AudienceName,
  isOfficialLetter,
  letterCode,
  type PublicBulletin,
} from '#features/bulletins';
import type { Group as GroupRow } from '#features/groups';
import type { TaskRow } from '#features/relay';
import type { Bulletin, Group, Task } from './schemas.ts';

const at = (date: Date): string => date.toISOString();
const atOrNull = (date: Date | null): string | null => date?.toISOString() ?? null;

/** A bulletin as machines get it: the public columns and nothing else. */
export function bulletinJson(
  one: PublicBulletin,
  { origin, audience }: { origin: string; audience: AudienceName[] },
): z.input<typeof Bulletin> {
  return {
    id: one.id,
    slug: one.slug,
    url: `${origin}/kabar/${one.slug}`,
    state: one.state,
    kind: one.kind,
    urgency: one.urgency,
    title: one.title,
    summary: one.summary,
    who: one.who,
    when: one.happensWhen,
    where: one.happensWhere,
    how: one.how,
    body: one.body,
    contact: one.contact,
    source: one.source,
    dimension: one.dimension,
    topics: one.topics,
    issuer: { id: one.issuerId, name: one.issuerName },
    validFrom: atOrNull(one.validFrom),
    validUntil: atOrNull(one.validUntil),
    letter: letterOf(one),
    version: one.version,
    correctionNote: one.correctionNote,
    withdrawalReason: one.withdrawalReason,
    publishedAt: at(one.publishedAt),
    changedAt: at(one.changedAt),
    audience: audience.map(({ kind, ref, name }) => ({ kind, ref, name })),
  };
}

/** Number, date and code of an official letter, as on the paper. */
function letterOf(one: PublicBulletin) {
  if (!isOfficialLetter(one)) return null;
  const { letterNumber: number, letterDate, letterReplaces: replaces } = one;
  return { code: letterCode(one.id), number, date: atOrNull(letterDate), replaces };
}

export function groupJson(group: GroupRow): z.input<typeof Group> {
  return {
    id: group.id,
    kind: group.kind,
    name: group.name,
    slug: group.slug,
    areaCode: group.areaCode,
    areaName: group.areaName,
    about: group.about,
    contact: group.contact,
    meetingPlace: group.meetingPlace,
  };
}

export function taskJson(task: TaskRow): z.input<typeof Task> {
  return {
    id: task.id,
    bulletinId: task.bulletinId,
    bulletinSlug: task.slug,
    title: task.title,
    round: task.round,
    groupId: task.groupId,
    groupName: task.groupName,
    state: task.state,
    escalation: task.escalation,
    sentAt: at(task.sentAt),
    dueAt: at(task.dueAt),
    acceptedAt: atOrNull(task.acceptedAt),
    doneAt: atOrNull(task.doneAt),
    localNote: task.localNote,
    spreadCount: task.spreadCount,
  };
}
