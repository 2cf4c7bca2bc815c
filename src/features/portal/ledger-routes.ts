import { Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseQuery } from '#platform/http/index.ts';
import { listLedger } from './settings/queries.ts';
import type { LedgerRow } from './settings/rows.ts';
import { ledgerPage } from './views/ledger-page.ts';

const PAGE = 50;
const CHUNK = 1000;
const Query = z.object({ sebelum: z.coerce.number().int().positive().optional() });

/** `/catatan`: the public log as a page, and whole as one JSON object a line, oldest last. */
export function ledgerRoutes() {
  const routes = new Hono<Env>();

  routes.get('/catatan', async (c) => {
    const { sebelum } = parseQuery(c, Query);
    const found = await listLedger(c.get('services').db, {
      before: sebelum ?? null,
      limit: PAGE + 1,
    });
    const last = found.length > PAGE ? found[PAGE - 1] : undefined;
    return c.html(
      ledgerPage(c.get('frame'), {
        entries: found.slice(0, PAGE),
        older: last ? `/catatan?sebelum=${last.position}` : null,
      }),
    );
  });

  routes.get('/catatan.jsonl', (c) => {
    const { db } = c.get('services');
    let before: number | null = null;
    const lines = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const entries: LedgerRow[] = await listLedger(db, { before, limit: CHUNK });
        const last = entries.at(-1);
        if (!last) {
          controller.close();
          return;
        }
        before = last.position;
        controller.enqueue(new TextEncoder().encode(entries.map(lineOf).join('')));
      },
    });
    return c.body(lines, 200, { 'content-type': 'application/jsonl; charset=utf-8' });
  });

  return routes;
}

/** With the names the fingerprint was taken over, so that anybody can take it again. */
function lineOf(row: LedgerRow): string {
  return `${JSON.stringify({
    position: row.position,
    at: row.at.toISOString(),
    act: row.act,
    subject: { kind: row.subjectKind, id: row.subjectId },
    actor_post: row.actorPost,
    body: row.body,
    previous_hash: row.previousHash,
    hash: row.hash,
  })}\n`;
}
