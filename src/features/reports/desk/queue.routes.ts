import { type Context, Hono } from 'hono';

import { type Actor, can, postsThatMay, requireActor } from '#features/accounts';
import { listAreas } from '#features/areas';
import type { Messages } from '#messages';
import { Forbidden } from '#platform/errors.ts';
import { cursorOf, cursorText, type Env, parseQuery } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { areaGroups, categoryGroups } from './choices.ts';
import { listCategoryChoices, listOffices } from './choices.queries.ts';
import { resultsOf } from './bulk.ts';
import { doneDeed } from './done-deed.ts';
import { firstTab, QueueQuery, tabsFor } from './queue.ts';
import { countQueue, listByCode, listQueue } from './queue.queries.ts';
import { isEmpty, type Reach, reachOf, seesCases } from './reach.ts';
import { queueAddress, queuePage } from './views/queue-page.ts';

const PAGE_SIZE = 25;

export function queueRoutes() {
  return new Hono<Env>().get('/meja/laporan', (c) => showQueue(c));
}

/** Whoever has no case anywhere to see has no queue. */
export function requireReach(c: Context): { actor: Actor; reach: Reach } {
  const actor = requireActor(c);
  const reach = reachOf(actor);
  if (!seesCases(reach) && isEmpty(reach.witness)) throw new Forbidden();
  return { actor, reach };
}

/** `form` is a bulk form that came back: then the list is that of what waits to be assigned. */
export async function showQueue(c: Context<Env>, form?: FormState): Promise<Response> {
  const { actor, reach } = requireReach(c);
  const { db, now } = c.get('services');
  const { tab: asked, setelah, hasil, ...filter } = parseQuery(c, QueueQuery);
  const tabs = tabsFor(reach);
  const tab = form ? 'assign' : (tabs.find((one) => one === asked) ?? firstTab(actor, reach));
  const after = cursorOf(setelah);
  const ask = { reach, tab, filter, now: now(), after, limit: PAGE_SIZE };
  const [found, counts, categories, areas, offices, results] = await Promise.all([
    listQueue(db, ask),
    countQueue(db, reach, now()),
    listCategoryChoices(db),
    listAreas(db),
    listOffices(db),
    resultsOf(hasil, (codes) => listByCode(db, reach, codes)),
  ]);
  const last = found.length > PAGE_SIZE ? found[PAGE_SIZE - 1] : undefined;
  const next = last && cursorText({ at: last.sortAt, id: last.id });
  const props = {
    rows: found.slice(0, PAGE_SIZE),
    ...{ tab, tabs, counts, filter, results, form },
    done: doneDeed(c),
    categories: categoryGroups(categories),
    areas: areaGroups(areas, reach),
    offices: offices.map(({ id, name }) => ({ value: id, label: name })),
    mayAssign: can(actor, 'report.route'),
    places: placesFor(c.get('frame').t, actor),
    older: next ? queueAddress({ tab, ...filter, setelah: next }) : null,
    isFirst: after === null,
  };
  return c.html(queuePage(c.get('frame'), props), form ? 422 : 200);
}

/** The desk's other rooms, as far as this person may enter them. */
function placesFor({ reportDesk: { places } }: Messages, actor: Actor) {
  const rooms = [
    { value: '/meja/laporan/jawaban', label: places.templates, right: 'report.templates' },
    { value: '/meja/laporan/kategori', label: places.categories, right: 'report.categories' },
    {
      value: '/meja/laporan/serah-terima',
      label: places.handOver,
      right: 'report.hand_over_queue',
    },
  ] as const;
  return rooms
    .filter(({ right }) => postsThatMay(actor, right).length > 0)
    .map(({ value, label }) => ({ value, label }));
}
