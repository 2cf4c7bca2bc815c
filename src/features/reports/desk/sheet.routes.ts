import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { NotFound } from '#platform/errors.ts';
import { type Env, parseQuery } from '#platform/http/index.ts';
import { shortDateTime } from '#ui/format.ts';
import { findReport } from '../queries.ts';
import type { Report } from '../report.ts';
import { findSight } from './case.queries.ts';
import { CASE_PATH, openWholeCase } from './open-case.ts';
import { requireReach } from './queue.routes.ts';
import type { HandOverSheet } from './sheet.ts';
import { sheetCsv } from './sheet-csv.ts';
import { sheetFor } from './sheet-for.ts';
import { loadSheetFonts, type SheetFonts } from './sheet-fonts.ts';
import { sheetPdf } from './sheet-pdf.ts';

const MOST = 50;
const BulkQuery = z.object({
  report: z
    .union([z.array(z.uuid()), z.uuid().transform((one) => [one])])
    .default([])
    .transform((ids) => [...new Set(ids)].slice(0, MOST)),
});

/** The hand-over sheet of a report that is not the city's: on paper and for a spreadsheet. */
export function sheetRoutes() {
  const routes = new Hono<Env>();
  let fonts: SheetFonts | null = null;
  const loadOnce = () => (fonts ??= loadSheetFonts());

  routes.get(`${CASE_PATH}/lembar-serah.pdf`, async (c) => {
    const { report } = await openHandedOver(c);
    const { city, now } = c.get('services');
    const frame = c.get('frame');
    const facts = {
      city: frame.city.name,
      office: report.ownerName,
      madeOn: shortDateTime({ language: 'id', timeZone: city.timeZone }, now()),
      madeAt: now(),
    };
    const sheet = await sheetFor(c.get('services'), report, c.get('frame').t);
    const bytes = await sheetPdf(frame.t, { sheet, facts, fonts: loadOnce() });
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="lembar-serah-${report.code}.pdf"`,
    });
  });

  routes.get(`${CASE_PATH}/lembar-serah.csv`, async (c) => {
    const { report } = await openHandedOver(c);
    return csv(c, `lembar-serah-${report.code}`, [
      await sheetFor(c.get('services'), report, c.get('frame').t),
    ]);
  });

  routes.get('/meja/laporan/lembar-serah.csv', async (c) => {
    const { reach } = requireReach(c);
    const { db } = c.get('services');
    const sheets: HandOverSheet[] = [];
    for (const id of parseQuery(c, BulkQuery).report) {
      if ((await findSight(db, reach, id)) !== 'whole') continue;
      const report = await findReport(db, id);
      if (isHandedOver(report))
        sheets.push(await sheetFor(c.get('services'), report, c.get('frame').t));
    }
    return csv(c, 'lembar-serah', sheets);
  });
  return routes;
}

const isHandedOver = ({ outsideState }: Report): boolean => outsideState !== '';

/** There is a sheet only for what somebody decided to hand over. */
async function openHandedOver(c: Context<Env>) {
  const opened = await openWholeCase(c);
  if (!isHandedOver(opened.report)) throw new NotFound('hand-over sheet');
  return opened;
}

function csv(c: Context<Env>, name: string, sheets: HandOverSheet[]): Response {
  return c.body(sheetCsv(c.get('frame').t, sheets), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  });
}
