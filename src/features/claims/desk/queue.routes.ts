import { type Context, Hono } from 'hono';

import { type Actor, postsThatMay, requireRight } from '#features/accounts';
import type { Messages } from '#messages';
import { type Env, parseQuery } from '#platform/http/index.ts';
import { firstTab, queueCursorOf, queueCursorText, QueueQuery } from './queue.ts';
import { countQueue, listQueue } from './queue.queries.ts';
import { queueAddress, queuePage } from './views/queue-page.ts';

const PAGE_SIZE = 25;

export function queueRoutes() {
  return new Hono<Env>().get('/meja/cek', showQueue);
}

async function showQueue(c: Context<Env>): Promise<Response> {
  const actor = requireRight(c, 'claim.see');
  const { db, now } = c.get('services');
  const { tab: asked, setelah, ...filter } = parseQuery(c, QueueQuery);
  const looking = { personId: actor.personId, now: now() };
  const counts = await countQueue(db, looking);
  const tab = asked ?? firstTab(actor, counts);
  const after = queueCursorOf(setelah);
  const found = await listQueue(db, { ...looking, tab, filter, after, limit: PAGE_SIZE });
  const last = found.length > PAGE_SIZE ? found[PAGE_SIZE - 1] : undefined;
  const next = last && queueCursorText({ rank: last.rank, at: last.sortAt, id: last.id });
  const props = {
    rows: found.slice(0, PAGE_SIZE),
    ...{ tab, counts, filter },
    places: placesFor(c.get('frame').t, actor),
    older: next ? queueAddress({ tab, ...filter, setelah: next }) : null,
    isFirst: after === null,
  };
  return c.html(queuePage(c.get('frame'), props));
}

/** The desk's other rooms, as far as this person may enter them. */
function placesFor({ claimDesk: { places } }: Messages, actor: Actor) {
  const rooms = [
    { href: '/meja/cek/keberatan', label: places.objections, right: 'claim.see' },
    { href: '/meja/cek/konfirmasi', label: places.confirmations, right: 'claim.confirm' },
    { href: '/meja/cek/rujukan', label: places.outside, right: 'claim.import' },
    { href: '/meja/cek/ambang', label: places.thresholds, right: 'claim.thresholds' },
    { href: '/meja/cek/lencana', label: places.badges, right: 'badge.give' },
  ] as const;
  return rooms.filter(({ right }) => postsThatMay(actor, right).length > 0);
}
