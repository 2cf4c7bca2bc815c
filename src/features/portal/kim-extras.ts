import { html } from 'hono/html';

import type { KimExtras } from '#features/groups';
import { relayedBy } from '#features/relay';
import { listPublishedReports } from '#features/reports';
import { feedLinks } from './views/feed-links.ts';
import { passedOn } from './views/passed-on.ts';
import { kimReports } from './views/reports-part.ts';

const REPORTS_HERE = 5;

/** What a KIM's page shows besides the register: what it passed on, and its feeds. */
export const kimExtras: KimExtras = async (c, kim) => {
  const frame = c.get('frame');
  const { db } = c.get('services');
  const [relayed, reports] = await Promise.all([
    relayedBy(db, kim.id),
    listPublishedReports(db, { filingGroupId: kim.id }, null, REPORTS_HERE),
  ]);
  const below = html`${passedOn(frame, relayed)}${kimReports(frame, reports.slice(0, REPORTS_HERE))}`;
  return { below, head: feedLinks(frame, `/kim/${kim.slug}`) };
};
