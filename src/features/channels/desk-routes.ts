import { Hono } from 'hono';
import { z } from 'zod';

import { can, requireActor, requireRight } from '#features/accounts';
import { NotFound } from '#platform/errors.ts';
import { cursorOf, cursorText, type Env } from '#platform/http/index.ts';
import { countByState, listGaveUp, requeue } from './deliveries.queries.ts';
import { deliverDue } from './deliver.ts';
import {
  countUnread,
  listDeskNotices,
  readAllNotices,
  readNotice,
  saveChoice,
  wantsEmail,
} from './desk.queries.ts';
import { deliveriesPage } from './views/deliveries-page.ts';
import { noticesPage } from './views/notices-page.ts';
import { webhookRoutes } from './webhooks/routes.ts';

const PAGE = 25;
const WEEK_MS = 7 * 24 * 3600 * 1000;
const Id = z.uuid();

/** The desk's notices of one person, and the deliveries of all as the administrator sees them. */
export function channelDeskRoutes() {
  const routes = new Hono<Env>();

  routes.get('/pemberitahuan', async (c) => {
    const { personId } = requireActor(c);
    const { db } = c.get('services');
    const before = cursorOf(c.req.query('sebelum'));
    const [found, unread, wanted] = await Promise.all([
      listDeskNotices(db, personId, { before, limit: PAGE + 1 }),
      countUnread(db, personId),
      wantsEmail(db, personId),
    ]);
    return c.html(
      noticesPage(c.get('frame'), {
        notices: found.slice(0, PAGE),
        older: olderOf('/meja/pemberitahuan', found),
        unread,
        wantsEmail: wanted,
        saved: c.req.query('disimpan') === '1',
      }),
    );
  });

  routes.post('/pemberitahuan/:id/buka', async (c) => {
    const { personId } = requireActor(c);
    const { db, now } = c.get('services');
    const id = Id.safeParse(c.req.param('id'));
    const path = id.success ? await readNotice(db, { id: id.data, personId, now: now() }) : null;
    if (path === null) throw new NotFound('notice');
    return c.redirect(path, 303);
  });

  routes.post('/pemberitahuan/dibaca', async (c) => {
    const { db, now } = c.get('services');
    await readAllNotices(db, requireActor(c).personId, now());
    return c.redirect('/meja/pemberitahuan', 303);
  });

  routes.post('/pemberitahuan/pilihan', async (c) => {
    const wanted = (await c.req.parseBody())['email'] === 'on';
    await saveChoice(c.get('services').db, requireActor(c).personId, wanted);
    return c.redirect('/meja/pemberitahuan?disimpan=1', 303);
  });

  deliveries(routes);
  routes.route('/webhook', webhookRoutes());
  return routes;
}

function deliveries(routes: Hono<Env>): void {
  routes.get('/kiriman', async (c) => {
    const actor = requireRight(c, 'deliveries.see');
    const { db, now, jobs } = c.get('services');
    const [counts, found, deadJobs] = await Promise.all([
      countByState(db, new Date(now().getTime() - WEEK_MS)),
      listGaveUp(db, cursorOf(c.req.query('sebelum')), PAGE + 1),
      jobs.countDead(),
    ]);
    return c.html(
      deliveriesPage(c.get('frame'), {
        counts,
        gaveUp: found.slice(0, PAGE),
        older: olderOf('/meja/kiriman', found),
        deadJobs,
        retried: c.req.query('dicoba') === '1',
        mayRetry: can(actor, 'settings.edit'),
      }),
    );
  });

  routes.post('/kiriman/:id/coba-lagi', async (c) => {
    requireRight(c, 'settings.edit');
    const services = c.get('services');
    const id = Id.safeParse(c.req.param('id'));
    if (!id.success || !(await requeue(services.db, id.data, services.now()))) {
      throw new NotFound('delivery');
    }
    await deliverDue.enqueue(services, {}, { key: 'due' });
    return c.redirect('/meja/kiriman?dicoba=1', 303);
  });
}

function olderOf(path: string, found: { createdAt: Date; id: string }[]): string | null {
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  return last ? `${path}?sebelum=${cursorText({ at: last.createdAt, id: last.id })}` : null;
}
