import { createServer } from 'node:http';

import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { html } from 'hono/html';

import { securityHeaders } from '#platform/http/index.ts';
import { assetRoutes } from '#ui/asset-routes.ts';
import { buildAssets } from '#ui/assets.ts';
import { button } from '#ui/button.ts';
import { clientIdField } from '#ui/field.ts';
import { form, formFoot } from '#ui/form.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { textField } from '#ui/text-field.ts';
import { frameOf } from './frame.ts';
import { GALLERY } from './index.ts';

export type Served = {
  origin: string;
  /** Every form that arrived, in order. */
  received: Record<string, string>[];
  /** Refuses connections, as a phone without signal sees it. */
  setReachable: (reachable: boolean) => void;
  close: () => Promise<void>;
};

/** The gallery over HTTP, with the headers of the real thing and a place that takes notes. */
export async function serveGallery(): Promise<Served> {
  const assets = await buildAssets();
  const received: Served['received'] = [];
  let isReachable = true;
  const frame = (path: string) => frameOf({ path, assets: assets.urls() });
  const app = new Hono();

  app.use(securityHeaders({ https: false }));
  app.route(
    '/',
    assetRoutes(assets, () => ({ name: 'Kota Metro' })),
  );
  app.get('/luring', (c) => c.html(GALLERY['offline']?.(frame('/luring')) ?? ''));
  app.get('/catat', (c) =>
    c.html(notePage(frame(c.req.url.slice(new URL(c.req.url).origin.length)))),
  );
  app.post('/catat', async (c) => {
    const fields = Object.fromEntries(new URLSearchParams(await c.req.text()));
    received.push(fields);
    if (fields['hadir']) return c.redirect('/catat?tersimpan', 303);
    return c.html(notePage(frame('/catat'), 'Tulis jumlahnya.'), 422);
  });
  app.post('/catat/draf', (c) => c.json({ revision: 7 }));
  app.get('/:name', (c) => {
    const draw = GALLERY[c.req.param('name')];
    return draw ? c.html(draw(frame(c.req.path))) : c.notFound();
  });

  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    if (isReachable) void listener(request, response);
    else request.socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    setReachable: (reachable) => {
      isReachable = reachable;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** One form kept on the phone, one answered in place, one saved while it is written. */
function notePage(frame: ReturnType<typeof frameOf>, error?: string) {
  const { t } = frame;
  const field = (id: string) =>
    textField(t, { id, name: 'hadir', label: `Hadir ${id}`, required: true, maxLength: 10, error });
  return page(
    frame,
    { title: 'Catat', hidden: true },
    html`${pageHead({ title: frame.path.includes('tersimpan') ? 'Tersimpan' : 'Catat' })}
${form({ action: '/catat', outbox: 'Sebaran RT 04', label: 'luring' }, html`${clientIdField('id', 'dari-server')}${field('satu')}${button('Simpan luring')}`)}
${form({ action: '/catat', label: 'biasa' }, html`${field('dua')}${button('Simpan biasa')}`)}
${form({ action: '/catat', label: 'draf', autosave: '/catat/draf' }, html`<input type="hidden" name="revision" value="6">${field('tiga')}${formFoot(t, button('Simpan draf'))}`)}`,
  );
}
