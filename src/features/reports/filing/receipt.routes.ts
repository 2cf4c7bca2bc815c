import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { NotFound, TooMany } from '#platform/errors.ts';
import { type Env, parseForm } from '#platform/http/index.ts';
import type { FormState } from '#ui/field.ts';
import { deviceOf } from './device.ts';
import { findReceiptFacts } from './filing.queries.ts';
import type { FilingOptions } from './form.routes.ts';
import { openReceipt } from './open-receipt.ts';
import { plainCode, plainPin } from './receipt.ts';
import { justFiledOf, keepReceiptOpen } from './receipt-cookie.ts';
import { lookUpPage } from './views/look-up-page.ts';
import { receiptPage } from './views/receipt-page.ts';

/** What somebody holds in their hand after filing, and the way back with it. */
export function receiptRoutes(options: FilingOptions) {
  const routes = new Hono<Env>();

  routes.get('/lapor/terkirim/:code{[2-9a-hjkmnp-z]{8}}', async (c) => {
    const code = c.req.param('code');
    const justFiled = await justFiledOf(c);
    c.header('cache-control', 'private, no-store');
    // everybody else may come with code and PIN; this page says nothing of a report
    if (justFiled?.code !== code) return c.redirect(`/laporan/${code}`, 303);
    const facts = await findReceiptFacts(c.get('services').db, code);
    if (!facts) throw new NotFound('report');
    return c.html(receiptPage(c.get('frame'), { ...facts, pin: justFiled.pin }));
  });

  routes.get('/laporan/cari', (c) => {
    const code = plainCode(c.req.query('kode') ?? '').slice(0, 8);
    return c.html(lookUpPage(c.get('frame'), { typed: { code } }));
  });

  routes.post('/laporan/cari', (c) => lookUp(c, options));

  return routes;
}

async function lookUp(c: Context<Env>, { networkOf }: FilingOptions) {
  const { lookUp: words } = c.get('frame').t.reportFiling;
  const form = await parseForm(
    c,
    z.object({
      code: z.string().transform(plainCode).pipe(z.string().length(8, words.codeMissing)),
      pin: z.string().transform(plainPin).pipe(z.string().length(6, words.pinMissing)),
    }),
  );
  // the PIN is not written back into a page
  const typed = { code: form.typed.code ?? '' };
  const again = (state: FormState, status: 422 | 429) =>
    c.html(lookUpPage(c.get('frame'), state), status);
  if (!form.ok) return again({ typed, errors: form.errors }, 422);
  try {
    const opened = await openReceipt(c.get('services'), {
      ...form.value,
      network: networkOf(c),
      device: await deviceOf(c),
    });
    if (!opened.ok) return await again({ typed, errors: { pin: words.wrong } }, 422);
    await keepReceiptOpen(c, opened.reporter.reportId);
    return c.redirect(`/laporan/${opened.code}`, 303);
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    c.header('retry-after', String(error.retryAfter));
    return again({ typed, errors: { _: words.tooMany(Math.ceil(error.retryAfter / 60)) } }, 429);
  }
}
