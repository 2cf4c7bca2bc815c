import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { listAreas } from '#features/areas';
import { NotFound } from '#platform/errors.ts';
import { cursorOf, cursorText, type Env, parseQuery } from '#platform/http/index.ts';
import { DIMENSIONS, KINDS, topicOf, VARIANT_LANGUAGES } from './content.ts';
import type { BulletinParts } from './parts.ts';
import type { PublicBulletin } from './public-bulletin.ts';
import {
  answersOf,
  audienceNames,
  filesOf,
  findPublished,
  listPublished,
  PAGE_SIZE,
  variantsOf,
} from './published.queries.ts';
import { versionsOf } from './versions.queries.ts';
import { bulletinPage, type BulletinPageProps } from './views/bulletin-page.ts';
import { listAddress, publicListPage } from './views/public-list-page.ts';
import { versionPage } from './views/version-page.ts';

const ListQuery = z.object({
  jenis: z.enum(KINDS).or(z.literal('')).default(''),
  wilayah: z.string().max(60).default(''),
  topik: z.string().max(60).transform(topicOf).default(''),
  bidang: z.enum(DIMENSIONS).or(z.literal('')).default(''),
  setelah: z.string().max(60).optional(),
});

const PageQuery = z.object({
  bahasa: z.enum(VARIANT_LANGUAGES).optional(),
  via: z.string().max(90).default(''),
});

/** What anybody may read: list, bulletin, earlier texts. */
export function publicRoutes(parts: BulletinParts) {
  const routes = new Hono<Env>();

  routes.get('/kabar', (c) => showList(c));

  routes.get('/kabar/:slug{[a-z0-9-]{1,120}}', async (c) => {
    const { db } = c.get('services');
    const bulletin = await findPublished(db, c.req.param('slug'));
    c.set('tags', tagsOfPage(bulletin));
    return c.html(bulletinPage(c.get('frame'), await bulletinProps(c, parts, bulletin)));
  });

  routes.get('/kabar/:slug{[a-z0-9-]{1,120}}/versi/:version{[0-9]{1,4}}', async (c) => {
    const { db } = c.get('services');
    const bulletin = await findPublished(db, c.req.param('slug'));
    const versions = await versionsOf(db, bulletin.id);
    const number = Number(c.req.param('version'));
    const shown = versions.find((one) => one.version === number);
    if (!shown) throw new NotFound('version');
    c.set('tags', tagsOfPage(bulletin));
    return c.html(versionPage(c.get('frame'), { bulletin, versions, shown }));
  });

  return routes;
}

async function showList(c: Context<Env>): Promise<Response> {
  const { db } = c.get('services');
  const { setelah, ...filter } = parseQuery(c, ListQuery);
  const areas = await listAreas(db);
  const area = areas.find((one) => one.slug === filter.wilayah);
  const cursor = cursorOf(setelah);
  const found = await listPublished(
    db,
    {
      kind: filter.jenis || undefined,
      dimension: filter.bidang || undefined,
      topic: filter.topik || undefined,
      areaCode: area?.code,
    },
    cursor,
  );
  const bulletins = found.slice(0, PAGE_SIZE);
  const ids = bulletins.map((item) => item.id);
  const used = { ...filter, wilayah: area?.slug ?? '' };
  c.set('tags', ['bulletins', 'areas', 'groups', 'settings']);
  return c.html(
    publicListPage(c.get('frame'), {
      bulletins,
      audiences: await audienceNames(db, ids),
      filter: used,
      areas: areas.map(({ slug, name }) => ({ value: slug, label: name })),
      older: olderAddress(used, found),
      isFirst: cursor === null,
    }),
  );
}

function olderAddress(
  filter: Record<string, string>,
  found: readonly { publishedAt: Date; id: string }[],
): string | null {
  const last = found.length > PAGE_SIZE ? found[PAGE_SIZE - 1] : undefined;
  if (!last) return null;
  return listAddress({ ...filter, setelah: cursorText({ at: last.publishedAt, id: last.id }) });
}

/** Also for the page that comes back with a question that was not accepted. */
export async function bulletinProps(
  c: Context<Env>,
  { card, passedOn }: BulletinParts,
  bulletin: PublicBulletin,
): Promise<BulletinPageProps> {
  const { db } = c.get('services');
  const { bahasa, via } = parseQuery(c, PageQuery);
  const [audience, files, variants, answers] = await Promise.all([
    audienceNames(db, [bulletin.id]),
    filesOf(db, bulletin.id),
    variantsOf(db, bulletin.id),
    answersOf(db, bulletin.id),
  ]);
  return {
    bulletin,
    audience: audience.get(bulletin.id) ?? [],
    files,
    variants,
    answers,
    language: bahasa ?? null,
    card: card(bulletin.slug),
    passedOn: await passedOn(c, bulletin),
    via,
  };
}

function tagsOfPage(bulletin: PublicBulletin): string[] {
  return [`bulletin:${bulletin.slug}`, `group:${bulletin.issuerSlug}`, 'settings'];
}
