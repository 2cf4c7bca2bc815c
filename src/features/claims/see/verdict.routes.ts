import { type Context, Hono } from 'hono';

import { can } from '#features/accounts';
import { NotFound } from '#platform/errors.ts';
import type { Env } from '#platform/http/index.ts';
import type { Html } from '#ui/html.ts';
import type { PublicClaim } from './published-claim.ts';
import {
  findEndOrNull,
  findInterimOrNull,
  findMovedOrNull,
  findPublishedClaimOrNull,
  findWithdrawalOrNull,
} from './published.queries.ts';
import {
  findArchiveOrNull,
  listStatements,
  listVersions,
  surroundingsOf,
} from './surroundings.queries.ts';
import { sourcePage } from './views/source-page.ts';
import { verdictPage } from './views/verdict-page.ts';
import { versionPage } from './views/version-page.ts';
import { endedPage, interimPage, withdrawnPage } from './views/word-pages.ts';

const SLUG = ':slug{[a-z0-9-]{1,120}}';
const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** One claim as everybody may read it, whatever became of it. */
export function verdictRoutes() {
  const routes = new Hono<Env>();

  routes.get(`/cek/${SLUG}`, async (c) => {
    const { db } = c.get('services');
    const slug = c.req.param('slug');
    c.set('tags', tagsOf(slug));
    const claim = await findPublishedClaimOrNull(db, slug);
    if (claim) return c.html(await shown(c, claim));
    const other = await withoutVerdict(c, slug);
    if (other) return c.html(other);
    const moved = await findMovedOrNull(db, slug);
    if (!moved) throw new NotFound('claim');
    return c.redirect(`/cek/${moved}`, 301);
  });

  routes.get(`/cek/${SLUG}/versi/:number{[0-9]{1,4}}`, async (c) => {
    const { db } = c.get('services');
    const claim = await findPublishedClaim(c);
    const versions = await listVersions(db, claim.id);
    const number = Number(c.req.param('number'));
    const version = versions.find((one) => one.version === number);
    if (!version) throw new NotFound('version');
    c.set('tags', tagsOf(claim.slug));
    return c.html(versionPage(c.get('frame'), { claim, versions, shown: version }));
  });

  routes.get(`/cek/${SLUG}/sumber/:id{${ID}}`, async (c) => {
    const claim = await findPublishedClaim(c);
    const archive = await findArchiveOrNull(c.get('services').db, claim.id, c.req.param('id'));
    if (!archive) throw new NotFound('archive');
    c.set('tags', tagsOf(claim.slug));
    return c.html(sourcePage(c.get('frame'), { claim, archive }));
  });

  return routes;
}

/** `claims` too: who asked and what was archived changes without the claim turning. */
const tagsOf = (slug: string): string[] => ['claims', `claim:${slug}`, 'areas', 'settings'];

async function findPublishedClaim(c: Context<Env>): Promise<PublicClaim> {
  const claim = await findPublishedClaimOrNull(c.get('services').db, c.req.param('slug') ?? '');
  if (!claim) throw new NotFound('claim');
  return claim;
}

async function shown(c: Context<Env>, claim: PublicClaim): Promise<Html> {
  const { db, secrets } = c.get('services');
  const actor = c.get('actor');
  const works = actor !== null && (can(actor, 'claim.check') || can(actor, 'claim.second'));
  return verdictPage(c.get('frame'), {
    claim,
    around: await surroundingsOf(db, claim.id),
    vapidKey: secrets.vapid.publicKey,
    deskId: works ? claim.id : null,
  });
}

/** What stands at the address of a claim that has no verdict in public; null when nothing does. */
async function withoutVerdict(c: Context<Env>, slug: string): Promise<Html | null> {
  const { db, secrets } = c.get('services');
  const frame = c.get('frame');
  const interim = await findInterimOrNull(db, slug);
  if (interim) {
    const statements = await listStatements(db, interim.id);
    return interimPage(frame, { interim, statements, vapidKey: secrets.vapid.publicKey });
  }
  const withdrawal = await findWithdrawalOrNull(db, slug);
  if (withdrawal) return withdrawnPage(frame, withdrawal);
  const end = await findEndOrNull(db, slug);
  return end && endedPage(frame, end);
}
