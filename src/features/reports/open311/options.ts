import type { Context } from 'hono';

import type { Actor } from '#features/accounts';

export type Open311Options = {
  /** Where a request comes from, to count those without a key by. */
  networkOf: (c: Context) => string;
  /** Whose personal token this is; null for one that is not valid. */
  actorOfKey: (c: Context, key: string) => Promise<Actor | null>;
};

/** The same resource under every way a client may write its address. */
export const FORMATS = ['', '.xml', '.json'] as const;
