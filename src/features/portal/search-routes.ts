import { Hono } from 'hono';
import { z } from 'zod';

import { listAreas } from '#features/areas';
import { type Found, RANKED, searchPublished, type SearchCursor } from '#features/bulletins';
import { searchPublishedClaims } from '#features/claims';
import { searchGroups } from '#features/groups';
import { searchPublishedReports } from '#features/reports';
import { cursorOf, cursorText, type Env, parseQuery } from '#platform/http/index.ts';
import { searchPage } from './views/search-page.ts';

const PAGE = 20;
const REPORTS_FOUND = 5;
const CLAIMS_FOUND = 5;
const Query = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 200))
    .default(''),
  peringkat: z.coerce.number().min(0).max(10).optional(),
  sebelum: z.string().optional(),
});

/** `/cari`: bulletins by their words, and places and groups by their names. */
export function searchRoutes() {
  return new Hono<Env>().get('/cari', async (c) => {
    const { db } = c.get('services');
    const { q, ...asked } = parseQuery(c, Query);
    const [result, groups, areas, reports, claims] = await Promise.all([
      searchPublished(db, q, {}, cursorFrom(asked)),
      q.length >= 3 ? searchGroups(db, { kinds: ['kim'], words: q }, { limit: 5 }) : { groups: [] },
      listAreas(db),
      // on the first page alone: the next ones go on with bulletins
      asked.sebelum ? [] : searchPublishedReports(db, q, REPORTS_FOUND),
      asked.sebelum ? [] : searchPublishedClaims(db, q, CLAIMS_FOUND),
    ]);
    const found = result.found.slice(0, PAGE);
    c.set('tags', ['bulletins', 'groups', 'areas', 'reports', 'claims']);
    return c.html(
      searchPage(c.get('frame'), {
        words: q,
        found,
        fuzzy: result.fuzzy,
        onlyNewest: result.onlyNewest ? RANKED : null,
        older: result.found.length > PAGE ? olderOf(q, found.at(-1)) : null,
        reports: {
          latest: reports,
          all: `/laporan?kata=${encodeURIComponent(q)}`,
        },
        claims,
        groups: groups.groups,
        areas: q.length >= 3 ? areas.filter(({ name }) => holds(name, q)).slice(0, 5) : [],
      }),
    );
  });
}

const holds = (name: string, words: string): boolean =>
  name.toLowerCase().replaceAll(' ', '').includes(words.toLowerCase().replaceAll(' ', ''));

function cursorFrom({
  peringkat,
  sebelum,
}: {
  peringkat?: number | undefined;
  sebelum?: string | undefined;
}): SearchCursor | null {
  const cursor = cursorOf(sebelum);
  return cursor && peringkat !== undefined ? { ...cursor, rank: peringkat } : null;
}

function olderOf(q: string, last: Found | undefined): string | null {
  if (!last) return null;
  const query = new URLSearchParams({
    q,
    peringkat: String(last.rank),
    sebelum: cursorText({ at: last.publishedAt, id: last.id }),
  });
  return `/cari?${query.toString()}`;
}
