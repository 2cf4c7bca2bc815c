import { Hono } from 'hono';

import { localDay } from '#platform/clock.ts';
import { cursorOf, cursorText, type Env } from '#platform/http/index.ts';
import { checkProps } from '../tips/check-props.ts';
import { checkForm } from '../tips/views/check-form.ts';
import { archiveAddress, type Asked, askedOf, inUse } from './asked.ts';
import type { PublicClaimItem } from './published-claim.ts';
import {
  countPublishedClaims,
  findFirstYear,
  listInterims,
  listMostAsked,
  listPublishedClaims,
  MOST_COUNTED,
  PAGE_SIZE,
} from './published.queries.ts';
import { daysAfter } from './pulse.ts';
import { archivePage } from './views/archive-page.ts';

const MOST_ASKED = 5;
const INTERIMS = 5;

/** `/cek`: a box to check a message in, and all that was checked. */
export function archiveRoutes() {
  return new Hono<Env>().get('/cek', async (c) => {
    const { db, now, city } = c.get('services');
    const { asked, filter } = askedOf(c);
    const cursor = cursorOf(c.req.query('setelah'));
    const isPlain = !cursor && inUse(asked) === 0;
    const lately = daysAfter(localDay(now(), city.timeZone), -6);
    const [found, total, first, mostAsked, interims] = await Promise.all([
      listPublishedClaims(db, filter, cursor),
      countPublishedClaims(db, filter),
      findFirstYear(db, city.timeZone),
      isPlain ? listMostAsked(db, lately, MOST_ASKED) : [],
      isPlain ? listInterims(db, INTERIMS) : [],
    ]);
    const thisYear = Number(localDay(now(), city.timeZone).slice(0, 4));
    c.set('tags', ['claims', 'areas', 'settings']);
    return c.html(
      archivePage(c.get('frame'), {
        checkForm: isPlain ? checkForm(c.get('frame'), await checkProps(c)) : '',
        claims: found.slice(0, PAGE_SIZE),
        ...{ asked, total, mostAsked, interims },
        most: MOST_COUNTED,
        years: yearsBetween(thisYear, first ?? thisYear),
        older: olderAddress(asked, found),
        isFirst: cursor === null,
      }),
    );
  });
}

const yearsBetween = (last: number, first: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => last - index);

function olderAddress(asked: Asked, found: readonly PublicClaimItem[]): string | null {
  const last = found.length > PAGE_SIZE ? found[PAGE_SIZE - 1] : undefined;
  if (!last) return null;
  const setelah = cursorText({ at: last.publishedAt, id: last.id });
  return archiveAddress({ ...asked, setelah });
}
