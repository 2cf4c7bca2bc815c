import type { Context } from 'hono';

import type { Content } from '#ui/html.ts';
import type { BulletinEvents } from './events.ts';

/** What the routes are given by the composition root. */
export type BulletinParts = {
  events: BulletinEvents;
  /** The network a request comes from, to count questions by. */
  network: (c: Context) => string;
  /** Path of the picture that stands for a bulletin where its link is shared; null for none. */
  card: (slug: string) => string | null;
  /** Which KIM passed it on, as a part of its page. */
  passedOn: (c: Context, bulletin: { id: string; state: string }) => Promise<Content>;
};
