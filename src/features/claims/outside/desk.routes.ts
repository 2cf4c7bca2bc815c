import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { requireRight } from '#features/accounts';
import type { Messages } from '#messages';
import { type Env, parseForm, type ParsedForm } from '#platform/http/index.ts';
import type { Services } from '#platform/services.ts';
import { addFeed } from './add-feed.ts';
import { askFetch } from './ask-fetch.ts';
import { findFeed, listFeeds } from './outside.queries.ts';
import { webAddress } from './plain-words.ts';
import { pauseFeed, resumeFeed, retireFeed, type SwitchFeed } from './switch-feed.ts';
import { feedsPage, type FeedsReply } from './views/feeds-page.ts';

const ID = ':id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}';
const DONE = ['added', 'fetching', 'paused', 'resumed', 'retired'] as const;

/** Whose fact-checks are shown beside those of the city: `/meja/cek/rujukan`. */
export function outsideDeskRoutes() {
  const routes = new Hono<Env>();
  routes.get('/meja/cek/rujukan', (c) => {
    const said = c.req.query('selesai');
    const done = DONE.find((known) => known === said);
    const [, found, fresh] = /^(\d{1,5})-(\d{1,5})$/.exec(c.req.query('tersimpan') ?? '') ?? [];
    const imported = found && fresh ? { found: Number(found), fresh: Number(fresh) } : undefined;
    return showFeeds(c, { ...(done && { done }), ...(imported && { imported }) });
  });
  routes.post('/meja/cek/rujukan/add-feed', add);
  routes.post(`/meja/cek/rujukan/${ID}/fetch-feed`, async (c) => {
    requireRight(c, 'claim.import');
    const services = c.get('services');
    const { id } = await findFeed(services.db, c.req.param('id'));
    await askFetch(services, id);
    return c.redirect('/meja/cek/rujukan?selesai=fetching', 303);
  });
  routes.post(`/meja/cek/rujukan/${ID}/pause-feed`, (c) => switched(c, pauseFeed, 'paused'));
  routes.post(`/meja/cek/rujukan/${ID}/resume-feed`, (c) => switched(c, resumeFeed, 'resumed'));
  routes.post(`/meja/cek/rujukan/${ID}/retire-feed`, (c) => switched(c, retireFeed, 'retired'));
  return routes;
}

/** Who made it and under what licence, the same for a feed and for a list. */
export const publisherFields = ({ claimOutside: { desk } }: Messages) => ({
  publisher: z.string().trim().min(2, desk.wrong.publisher).max(120, desk.wrong.publisher),
  licence: z.string().trim().max(120, desk.wrong.licence).default(''),
});

const feedForm = (t: Messages) =>
  z.object({
    ...publisherFields(t),
    url: z
      .string()
      .max(2000, t.claimOutside.desk.wrong.url)
      .transform((typed, context) => {
        const url = webAddress(typed);
        if (url) return url;
        context.addIssue({ code: 'custom', message: t.claimOutside.desk.wrong.url });
        return z.NEVER;
      }),
  });

async function add(c: Context<Env>): Promise<Response> {
  const actor = requireRight(c, 'claim.import');
  const { t } = c.get('frame');
  const form = await parseForm(c, feedForm(t));
  if (!form.ok) return showFeeds(c, { feedForm: form });
  const outcome = await addFeed(c.get('services'), { actor, ...form.value });
  if (outcome.ok) return c.redirect('/meja/cek/rujukan?selesai=added', 303);
  const errors = { url: t.claimOutside.desk.refusals[outcome.refusal] };
  return showFeeds(c, { feedForm: { ok: false, typed: form.typed, errors } });
}

async function switched(
  c: Context<Env>,
  deed: (services: Services, asked: SwitchFeed) => Promise<void>,
  done: (typeof DONE)[number],
): Promise<Response> {
  const actor = requireRight(c, 'claim.import');
  const services = c.get('services');
  const { id: feedId } = await findFeed(services.db, c.req.param('id') ?? '');
  await deed(services, { actor, feedId });
  return c.redirect(`/meja/cek/rujukan?selesai=${done}`, 303);
}

type Reply = FeedsReply & { feedForm?: ParsedForm<unknown>; listForm?: ParsedForm<unknown> };

/** The page of all sources, with what just happened or what has to be mended. */
export async function showFeeds(c: Context<Env>, reply: Reply = {}): Promise<Response> {
  requireRight(c, 'claim.import');
  const feeds = await listFeeds(c.get('services').db);
  const isRefused = reply.feedForm !== undefined || reply.listForm !== undefined;
  return c.html(feedsPage(c.get('frame'), { feeds, ...reply }), isRefused ? 422 : 200);
}
