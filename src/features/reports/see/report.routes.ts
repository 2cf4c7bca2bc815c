import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseForm } from '#platform/http/index.ts';
import { deviceOf } from '../filing/device.ts';
import { openReceipt } from '../filing/open-receipt.ts';
import { closeReceipt, keepReceiptOpen } from '../filing/receipt-cookie.ts';
import { findReportIdOrNull } from './own.queries.ts';
import { findPublishedReportOrNull } from './published.queries.ts';
import { reporterOf } from './reporter-of.ts';
import { shownToAll, shownToReporter } from './show-report.ts';
import { notShownPage } from './views/not-shown-page.ts';

export const CODE = ':code{[2-9a-hjkmnp-z]{8}}';

export type SeeOptions = {
  /** Where a request comes from, behind the proxies of this installation. */
  networkOf: (c: Context) => string;
};

/** One report: for everybody, and for the one who filed it. */
export function reportPageRoutes({ networkOf }: SeeOptions) {
  const routes = new Hono<Env>();

  routes.get(`/laporan/${CODE}`, async (c) => {
    const { db } = c.get('services');
    const code = c.req.param('code');
    const reportId = await findReportIdOrNull(db, code);
    const reporter = reportId ? await reporterOf(c, reportId) : null;
    if (reportId && reporter) {
      c.header('cache-control', 'private, no-store');
      return c.html(await shownToReporter(c, { reportId, reporter }));
    }
    const report = await findPublishedReportOrNull(db, code);
    if (!report) return c.html(notShownPage(c.get('frame'), { code }), 404);
    c.set('tags', [`report:${code}`, 'areas', 'groups', 'rules', 'settings']);
    return c.html(await shownToAll(c, report));
  });

  routes.post(`/laporan/${CODE}/pin`, async (c) => {
    const code = c.req.param('code');
    const words = c.get('frame').t.reportSee.report;
    const form = await parseForm(
      c,
      z.object({ pin: z.string().regex(/^\D*(\d\D*){6}$/, words.pinBad) }),
    );
    if (!form.ok) return c.html(notShownPage(c.get('frame'), { code, form }), 422);
    const opened = await openReceipt(c.get('services'), {
      code,
      pin: form.value.pin,
      network: networkOf(c),
      device: await deviceOf(c),
    });
    if (!opened.ok) {
      const { wrong_code } = c.get('frame').t.reports.refusals;
      const wrong = { typed: {}, errors: { pin: wrong_code } };
      return c.html(notShownPage(c.get('frame'), { code, form: wrong }), 422);
    }
    await keepReceiptOpen(c, opened.reporter.reportId);
    return c.redirect(`/laporan/${code}`, 303);
  });

  routes.post(`/laporan/${CODE}/tutup`, (c) => {
    closeReceipt(c);
    return c.redirect(`/laporan/${c.req.param('code')}`, 303);
  });

  return routes;
}
