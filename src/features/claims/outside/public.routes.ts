import { Hono } from 'hono';
import { z } from 'zod';

import { type Env, parseQuery } from '#platform/http/index.ts';
import {
  listPublishedOutside,
  OUTSIDE_PAGE_SIZE,
  type OutsideCursor,
} from './published.queries.ts';
import { outsidePage } from './views/outside-page.ts';

const ListQuery = z.object({
  q: z.string().trim().max(100).default(''),
  setelah: z.string().max(60).optional(),
});
const FIRST_DAY = '0001-01-01';

/** What others found out, as everybody reads it. */
export function publicOutsideRoutes() {
  return new Hono<Env>().get('/cek/rujukan', async (c) => {
    const { db } = c.get('services');
    const { q: words, setelah } = parseQuery(c, ListQuery);
    const after = cursorOf(setelah);
    const found = await listPublishedOutside(db, { words, after });
    const last = found.length > OUTSIDE_PAGE_SIZE ? found[OUTSIDE_PAGE_SIZE - 1] : undefined;
    c.set('tags', ['outside-checks']);
    return c.html(
      outsidePage(c.get('frame'), {
        checks: found.slice(0, OUTSIDE_PAGE_SIZE),
        words,
        isFirst: after === null,
        older: last ? addressOf(words, `${last.publishedOn ?? FIRST_DAY}_${last.id}`) : null,
      }),
    );
  });
}

/** Null for none, and for one that is not ours. */
function cursorOf(text: string | undefined): OutsideCursor | null {
  const [, day, id] =
    /^(\d{4}-\d{2}-\d{2})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '') ?? [];
  return day && id && !Number.isNaN(Date.parse(day)) ? { day, id } : null;
}

const addressOf = (words: string, after: string): string =>
  `/cek/rujukan?${new URLSearchParams({ ...(words && { q: words }), setelah: after }).toString()}`;
