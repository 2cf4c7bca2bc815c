import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { findArea, listAreas } from '#features/areas';
import { NotFound } from '#platform/errors.ts';
import { type Env, parseQuery } from '#platform/http/index.ts';
import type { Content } from '#ui/html.ts';
import type { Group } from './group.ts';
import { countGroups, findPublicGroupBySlug, searchGroups } from './queries.ts';
import { countPosts, withPeople } from './register.queries.ts';
import { SLUG_TEXT } from './slug.ts';
import { kimPage } from './views/kim-page.ts';
import { registerPage } from './views/register-page.ts';

const PER_PAGE = 20;

const RegisterQuery = z.object({
  q: z.string().trim().max(100).default(''),
  wilayah: z
    .string()
    .regex(/^[\d.]{2,13}$/)
    .or(z.literal(''))
    .default(''),
  setelah: z.string().regex(SLUG_TEXT).optional(),
});

/** What other features put on the page of a KIM: the bulletins it passed on, its feeds. */
export type KimExtras = (
  c: Context<Env>,
  kim: Group,
) => Promise<{ below?: Content; head?: Content }>;

/** The register and the page of each KIM, for everybody. */
export function kimRoutes({ extras }: { extras?: KimExtras } = {}) {
  const routes = new Hono<Env>();

  routes.get('/kim', async (c) => {
    const { db } = c.get('services');
    const { q, wilayah, setelah } = parseQuery(c, RegisterQuery);
    const filter = { kinds: ['kim'] as const, words: q, within: wilayah };
    const [areas, found, total] = await Promise.all([
      listAreas(db),
      searchGroups(db, filter, { after: setelah, limit: PER_PAGE }),
      countGroups(db, filter),
    ]);
    c.set('tags', ['groups', 'areas', 'settings']);
    return c.html(
      registerPage(c.get('frame'), {
        kims: await withPeople(db, found.groups),
        total,
        filter: { q, wilayah },
        kecamatan: areas
          .filter(({ level }) => level === 'kecamatan')
          .map(({ code, name }) => ({ value: code, label: name })),
        next: found.next && nextAddress('/kim', { q, wilayah, setelah: found.next }),
        isFirst: !setelah,
      }),
    );
  });

  routes.get('/kim/:slug{[a-z0-9-]+}', async (c) => {
    const { db } = c.get('services');
    const kim = await findPublicGroupBySlug(db, c.req.param('slug'));
    if (kim.kind !== 'kim') throw new NotFound('KIM');
    const area = await findArea(db, kim.areaCode);
    const frame = c.get('frame');
    c.set('tags', [`group:${kim.slug}`, 'areas', 'bulletins', 'reports']);
    return c.html(
      kimPage(frame, {
        kim,
        areaHref: `/wilayah/${area.slug}`,
        areaTitle: frame.t.areas.titleOf[area.level](area.name),
        posts: await countPosts(db, kim.id),
        ...(await extras?.(c, kim)),
      }),
    );
  });

  return routes;
}

/** The address of the next page, with only the filters in use. */
export function nextAddress(path: string, query: Record<string, string>): string {
  const used = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  return `${path}?${used.toString()}`;
}
