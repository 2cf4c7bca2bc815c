import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { requireRight } from '#features/accounts';
import { NotFound } from '#platform/errors.ts';
import { cursorOf, cursorText, type Env, parseForm } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { listWebhookDeliveries } from './deliveries.queries.ts';
import { addWebhook, changeWebhook, removeWebhook, rotateSecret } from './keep-webhook.ts';
import { pingWebhook } from './ping-webhook.ts';
import { findWebhook, listWebhooks } from './queries.ts';
import { sendAgain } from './send-again.ts';
import { switchWebhook } from './switch-webhook.ts';
import { newWebhookPage, webhooksPage } from './views/webhooks-page.ts';
import { removeWebhookPage, webhookPage } from './views/webhook-page.ts';
import { isCallable, WEBHOOK_EVENTS } from './webhook.ts';

const PAGE = 25;
const HOME = '/meja/webhook';
const Id = z.uuid();

/** `/meja/webhook`: who is told, what was sent, and what became of it. */
export function webhookRoutes() {
  const routes = new Hono<Env>();
  list(routes);
  one(routes);
  deeds(routes);
  removal(routes);
  return routes;
}

function list(routes: Hono<Env>): void {
  const show = async (c: Context<Env>, form?: FormState) =>
    webhooksPage(c.get('frame'), {
      webhooks: await listWebhooks(c.get('services').db),
      removed: c.req.query('dihapus') === '1',
      ...(form && { form }),
    });

  routes.get('/', async (c) => {
    requireRight(c, 'webhooks.manage');
    return c.html(await show(c));
  });

  routes.post('/', async (c) => {
    const { personId } = requireRight(c, 'webhooks.manage');
    const form = await parseForm(c, wishOf(c));
    if (!form.ok) return c.html(await show(c, form), 422);
    const added = await addWebhook(c.get('services'), { personId, ...form.value });
    return c.html(newWebhookPage(c.get('frame'), { ...added, rotated: false }));
  });
}

function one(routes: Hono<Env>): void {
  const show = async (c: Context<Env>, form?: FormState) => {
    const { db } = c.get('services');
    const webhook = await findWebhook(db, idOf(c));
    const before = cursorOf(c.req.query('sebelum'));
    const found = await listWebhookDeliveries(db, webhook.id, { before, limit: PAGE + 1 });
    const last = found.length > PAGE ? found[PAGE - 1] : undefined;
    return webhookPage(c.get('frame'), {
      webhook,
      deliveries: found.slice(0, PAGE),
      older: last
        ? `${HOME}/${webhook.id}?sebelum=${cursorText({ at: last.createdAt, id: last.id })}`
        : null,
      done: c.req.query('hasil') ?? '',
      ...(form && { form }),
    });
  };

  routes.get('/:id', async (c) => {
    requireRight(c, 'webhooks.manage');
    return c.html(await show(c));
  });

  routes.post('/:id', async (c) => {
    requireRight(c, 'webhooks.manage');
    const services = c.get('services');
    const { id } = await findWebhook(services.db, idOf(c));
    const form = await parseForm(c, wishOf(c));
    if (!form.ok) return c.html(await show(c, form), 422);
    await changeWebhook(services, { id, ...form.value });
    return c.redirect(`${HOME}/${id}?hasil=disimpan`, 303);
  });
}

function deeds(routes: Hono<Env>): void {
  const webhookOf = (c: Context<Env>) => {
    requireRight(c, 'webhooks.manage');
    return findWebhook(c.get('services').db, idOf(c));
  };
  const back = (c: Context<Env>, id: string, done: string) =>
    c.redirect(`${HOME}/${id}?hasil=${done}`, 303);

  routes.post('/:id/ganti-rahasia', async (c) => {
    const { id } = await webhookOf(c);
    const secret = await rotateSecret(c.get('services'), id);
    return c.html(newWebhookPage(c.get('frame'), { id, secret, rotated: true }));
  });

  routes.post('/:id/kirim-uji', async (c) => {
    const webhook = await webhookOf(c);
    const wasTaken = await pingWebhook(c.get('services'), webhook);
    return back(c, webhook.id, wasTaken ? 'uji-diterima' : 'uji-gagal');
  });

  for (const [deed, state] of [
    ['nyalakan', 'on'],
    ['matikan', 'off'],
  ] as const) {
    routes.post(`/:id/${deed}`, async (c) => {
      const { id } = await webhookOf(c);
      await switchWebhook(c.get('services'), { webhookId: id, state });
      return back(c, id, 'diubah');
    });
  }

  routes.post('/:id/kiriman/:delivery/kirim-lagi', async (c) => {
    const { id: webhookId } = await webhookOf(c);
    const id = Id.safeParse(c.req.param('delivery'));
    if (!id.success || !(await sendAgain(c.get('services'), { id: id.data, webhookId }))) {
      throw new NotFound('delivery');
    }
    return back(c, webhookId, 'kirim-lagi');
  });
}

function removal(routes: Hono<Env>): void {
  routes.get('/:id/hapus', async (c) => {
    requireRight(c, 'webhooks.manage');
    const webhook = await findWebhook(c.get('services').db, idOf(c));
    return c.html(removeWebhookPage(c.get('frame'), webhook));
  });

  routes.post('/:id/hapus', async (c) => {
    requireRight(c, 'webhooks.manage');
    const { id } = await findWebhook(c.get('services').db, idOf(c));
    await removeWebhook(c.get('services'), id);
    return c.redirect(`${HOME}?dihapus=1`, 303);
  });
}

function idOf(c: Context<Env>): string {
  const id = Id.safeParse(c.req.param('id'));
  if (!id.success) throw new NotFound('webhook');
  return id.data;
}

/** A city that is itself reached by https sends its facts by https only. */
function wishOf(c: Context<Env>) {
  const t = c.get('frame').t.webhooks;
  const plainHttp = c.get('services').city.origin.startsWith('http:');
  return z.object({
    label: z.string().trim().min(2, t.labelBad).max(80, t.labelBad),
    url: z
      .string()
      .trim()
      .refine(isCallable, t.urlBad)
      .refine((url) => plainHttp || url.startsWith('https:'), t.urlNotSafe),
    events: z.preprocess(
      (given) => (given === undefined ? [] : [given].flat()),
      z.array(z.enum(WEBHOOK_EVENTS, t.eventsBad)).min(1, t.eventsBad),
    ),
  });
}
