import type { Post } from '#features/accounts';
import type { Recipient } from '#features/channels';
import type { Report } from '../report.ts';
import type { Climbed } from './late-level.ts';

/** Those who do the work of an office, and those it answers to. */
const STAFF = ['agency_liaison', 'kelurahan_staff', 'kecamatan_staff'] as const satisfies Post[];
const HEADS = ['agency_head', 'lurah', 'camat'] as const satisfies Post[];

/** Before a case has gone to an office, and when it comes back, the coordinator owes the step. */
const COORDINATED: readonly Report['state'][] = ['filed', 'verified', 'reopened'];

/** Exactly whom each level tells. */
export function lateRecipients(
  { state, ownerId }: Pick<Report, 'state' | 'ownerId'>,
  level: Climbed,
): Recipient[] {
  switch (level) {
    case 'office':
      return COORDINATED.includes(state)
        ? [{ post: 'report_coordinator' }]
        : [{ group: ownerId, posts: [...STAFF] }];
    case 'head':
      return [{ group: ownerId, posts: [...HEADS] }];
    case 'coordinator':
      return [{ post: 'report_coordinator' }];
    case 'leadership':
      return [{ post: 'leader' }];
  }
}
