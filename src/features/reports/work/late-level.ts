import type { LateLevel } from '../report.ts';

/** How lateness climbs; nobody is told twice, and nobody is left out. */
export type Climbed = Exclude<LateLevel, 'none'>;

const NEXT: Record<LateLevel, Climbed | null> = {
  none: 'office',
  office: 'head',
  head: 'coordinator',
  coordinator: 'leadership',
  leadership: null,
};

export const nextLevel = (level: LateLevel): Climbed | null => NEXT[level];

/** How long after the due time each of them is told; the office itself at once. */
export const CLIMB_RULES = {
  office: null,
  head: 'report.to_head',
  coordinator: 'report.to_coordinator',
  leadership: 'report.to_leadership',
} as const satisfies Record<Climbed, string | null>;

export const CLIMB_EVENTS = {
  office: 'late',
  head: 'told_head',
  coordinator: 'told_coordinator',
  leadership: 'told_leadership',
} as const satisfies Record<Climbed, string>;
