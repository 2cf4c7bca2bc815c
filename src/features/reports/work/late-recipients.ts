import type { Post } from '#features/accounts';
import type { Recipient } from '#features/channels';
import type { Services } from '#platform/services.ts';
import type { Report } from '../report.ts';
import type { Climbed } from './late-level.ts';
import { isHeld } from './offices.queries.ts';

/** Those who do the work of an office, and those it answers to. */
const STAFF = ['agency_liaison', 'kelurahan_staff', 'kecamatan_staff'] as const satisfies Post[];
const HEADS = ['agency_head', 'lurah', 'camat'] as const satisfies Post[];

/** Before a case has gone to an office, and when it comes back, the coordinator owes the step. */
const COORDINATED: readonly Report['state'][] = ['filed', 'verified', 'reopened'];

/** Exactly whom each level tells. An office without staff is its head, who is told at once. */
export async function lateRecipients(
  { db, now }: Services,
  { state, ownerId }: Pick<Report, 'state' | 'ownerId'>,
  level: Climbed,
): Promise<Recipient[]> {
  switch (level) {
    case 'office': {
      if (COORDINATED.includes(state)) return [{ post: 'report_coordinator' }];
      const staff = { officeId: ownerId, posts: [...STAFF], at: now() };
      const posts = (await isHeld(db, staff)) ? STAFF : HEADS;
      return [{ group: ownerId, posts: [...posts] }];
    }
    case 'head':
      return [{ group: ownerId, posts: [...HEADS] }];
    case 'coordinator':
      return [{ post: 'report_coordinator' }];
    case 'leadership':
      return [{ post: 'leader' }];
  }
}
