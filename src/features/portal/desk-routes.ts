import { Hono } from 'hono';

import { requireActor } from '#features/accounts';
import { countUnread } from '#features/channels';
import type { Env } from '#platform/http/index.ts';
import { deskReachOf } from './desk.ts';
import { listDesk } from './desk.queries.ts';
import { deskPage } from './views/desk-page.ts';

/** `/meja`: what waits for me. */
export function deskRoutes() {
  return new Hono<Env>().get('/meja', async (c) => {
    const actor = requireActor(c);
    const { db, now } = c.get('services');
    const [items, unread] = await Promise.all([
      listDesk(db, deskReachOf(actor), now()),
      countUnread(db, actor.personId),
    ]);
    return c.html(deskPage(c.get('frame'), { actor, items, unread }));
  });
}
