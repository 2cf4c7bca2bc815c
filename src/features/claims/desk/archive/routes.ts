import { type Context, Hono } from 'hono';

import { NotFound } from '#platform/errors.ts';
import type { Env } from '#platform/http/index.ts';
import { readArchived } from '../../work/archive/archive-page.ts';
import { CASE_PATH, ID_PATTERN, openCase } from '../open-case.ts';
import { findArchived } from './archived.queries.ts';
import { archivedPage } from './views/archived-page.ts';

const ONE = `${CASE_PATH}/bukti/:evidence{${ID_PATTERN}}`;

/** The kept copy of a page: its words to read, its bytes to take away, never the page itself. */
export function archiveRoutes() {
  return new Hono<Env>().get(ONE, showWords).get(`${ONE}/salinan`, downloadBytes);
}

async function findKept(c: Context<Env>) {
  const { claim } = await openCase(c);
  const evidenceId = c.req.param('evidence') ?? '';
  const archived = await findArchived(c.get('services').db, { claimId: claim.id, evidenceId });
  return { claim, evidenceId, archived };
}

async function showWords(c: Context<Env>): Promise<Response> {
  return c.html(archivedPage(c.get('frame'), await findKept(c)));
}

/** As a file without a type that any program would open by itself. */
async function downloadBytes(c: Context<Env>): Promise<Response> {
  const { archived } = await findKept(c);
  const page = await readArchived(c.get('services').db, archived.sha256);
  if (!page) throw new NotFound('archived page');
  return c.body(new Uint8Array(page.bytes), 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${archived.sha256.slice(0, 16)}.bin"`,
    'x-content-type-options': 'nosniff',
  });
}
