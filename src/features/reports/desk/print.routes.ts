import { Hono } from 'hono';

import type { Env } from '#platform/http/index.ts';
import { CASE_PATH, caseView, openWholeCase } from './open-case.ts';
import { printPage } from './views/print-page.ts';

export function printRoutes() {
  return new Hono<Env>().get(`${CASE_PATH}/cetak`, async (c) => {
    const opened = await openWholeCase(c);
    const view = await caseView(c.get('services'), opened);
    return c.html(printPage(c.get('frame'), view, opened.actor.name));
  });
}
