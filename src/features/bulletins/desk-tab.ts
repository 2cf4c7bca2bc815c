import type { BulletinState } from './bulletin.ts';

/** How the desk sorts its bulletins; `review` also takes in emergencies and corrections that wait. */
export const DESK_TABS = ['open', 'review', 'public', 'ended'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

export const STATES_OF_TAB: Record<Exclude<DeskTab, 'review'>, readonly BulletinState[]> = {
  open: ['draft', 'changes_asked', 'in_review', 'approved', 'scheduled'],
  public: ['published', 'corrected'],
  ended: ['expired', 'withdrawn', 'discarded'],
};
