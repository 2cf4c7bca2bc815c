import { type Context, Hono } from 'hono';

import { cursorOf, cursorText, type Env } from '#platform/http/index.ts';
import { wishOf } from './asked.ts';
import { addressOf, type Asked, inUse } from './asked-address.ts';
import {
  countPublishedReports,
  firstPictures,
  listPublishedReports,
  MOST_COUNTED,
  PAGE_SIZE,
} from './published.queries.ts';
import type { PublicReportItem } from './published-report.ts';
import { type Counts, listPage } from './views/list-page.ts';

/** What the pages of reports show besides reports. */
export const LIST_TAGS = ['reports', 'areas', 'groups', 'report-categories', 'settings'];

/** `/laporan`: what was reported, newest first. */
export function listRoutes() {
  return new Hono<Env>().get('/laporan', async (c) => {
    const { db } = c.get('services');
    const { asked, filter, choices } = await wishOf(c);
    const cursor = cursorOf(c.req.query('setelah'));
    const plain = !cursor && inUse(asked) === 0;
    const [found, total, counts] = await Promise.all([
      listPublishedReports(db, filter, cursor),
      countPublishedReports(db, filter),
      plain ? countStates(c) : null,
    ]);
    const reports = found.slice(0, PAGE_SIZE);
    c.set('tags', LIST_TAGS);
    return c.html(
      listPage(c.get('frame'), {
        reports,
        pictures: await firstPictures(
          db,
          reports.map(({ id }) => id),
        ),
        asked,
        choices,
        total,
        most: MOST_COUNTED,
        counts,
        older: olderAddress(asked, found),
        isFirst: cursor === null,
      }),
    );
  });
}

async function countStates(c: Context<Env>): Promise<Counts> {
  const { db, now } = c.get('services');
  const [open, late, answered, closed] = await Promise.all(
    (['open', 'late', 'answered', 'closed'] as const).map((state) =>
      countPublishedReports(db, { state, now: now() }),
    ),
  );
  return { open: open ?? 0, late: late ?? 0, answered: answered ?? 0, closed: closed ?? 0 };
}

function olderAddress(asked: Asked, found: readonly PublicReportItem[]): string | null {
  const last = found.length > PAGE_SIZE ? found[PAGE_SIZE - 1] : undefined;
  if (!last) return null;
  return addressOf('/laporan', {
    ...asked,
    setelah: cursorText({ at: last.publishedAt, id: last.id }),
  });
}
