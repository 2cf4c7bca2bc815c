import type { Post } from '#features/accounts';
import type { Services } from '#platform/services.ts';

type About = { group: { id: string; name: string; slug: string }; at: Date };

/**
 * What others do when people come and go. Groups stand below notices and tasks and may not know
 * them, so src/app.ts hands these in. Each runs in the transaction of the deed.
 */
export type GroupEvents = {
  postGiven: (tx: Services, event: About & { personId: string; post: Post }) => Promise<void>;
  /** `personIds`: all whose posts ended in this deed, each once. */
  postEnded: (
    tx: Services,
    event: About & { personIds: string[]; posts: readonly Post[] },
  ) => Promise<void>;
  memberLeft: (tx: Services, event: About & { name: string }) => Promise<void>;
  groupClosed: (tx: Services, event: About) => Promise<void>;
};

/** Nobody is told: for the demonstration city, whose posts are as old as the city. */
export const silentEvents: GroupEvents = {
  postGiven: () => Promise.resolve(),
  postEnded: () => Promise.resolve(),
  memberLeft: () => Promise.resolve(),
  groupClosed: () => Promise.resolve(),
};
