import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { postButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { dateRange, number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import type { Digest } from '../digest.ts';

type Props = { digests: readonly Digest[]; mayEdit: boolean; justSent: number | null };

/** By week, the newest first; in each the city before its places. */
export function digestListPage(frame: Frame, { digests, mayEdit, justSent }: Props): Html {
  const t = frame.t.reportDigest;
  const weeks = [...Map.groupBy(digests, ({ weekStart }) => weekStart)];
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/meja', label: frame.t.ui.nav.desk }]),
      title: t.title,
      lede: t.lede,
    })}
${justSent === null ? '' : notice(frame.t, { tone: 'success', title: t.sentCount(justSent) })}
${
  weeks.length === 0
    ? emptyState({ title: t.emptyTitle, body: t.emptyBody })
    : weeks.map(([week, found], index) =>
        weekPart(frame, { week, digests: found, mayEdit, isNewest: index === 0 }),
      )
}`,
  );
}

type WeekProps = {
  week: string;
  digests: readonly Digest[];
  mayEdit: boolean;
  /** Stands open; the weeks before it are folded away. */
  isNewest: boolean;
};

function weekPart(frame: Frame, { week, digests, mayEdit, isNewest }: WeekProps): Html {
  const t = frame.t.reportDigest;
  const waits = mayEdit && digests.some(({ state }) => state === 'draft');
  const list = html`${entryList(
    digests.map((digest) => ({
      href: `/meja/ringkasan/${digest.id}`,
      title: digest.areaName,
      summary: t.line(
        number(frame, digest.facts.filed.now),
        number(frame, digest.facts.open),
        number(frame, digest.facts.overdue),
      ),
      badge: stateBadge(frame, digest),
    })),
    { level: 3 },
  )}`;
  const send = waits
    ? html`<div class="buttons">${postButton(`/meja/ringkasan/minggu/${week}/send-digests`, t.sendAll, { icon: 'send' })}</div>`
    : '';
  const folded = html`<details><summary>${t.places(number(frame, digests.length))}</summary>${list}</details>`;
  return section(
    { title: t.week(weekWords(frame, week)) },
    html`${send}${isNewest ? list : folded}`,
  );
}

export function stateBadge({ t }: Frame, { state }: Pick<Digest, 'state'>): Html {
  const words = t.reportDigest;
  return state === 'sent' ? badge(words.sent, 'good') : badge(words.draft, 'busy');
}

/** "16–22 November 2026": days as such, whatever the zone. */
export function weekWords({ language }: Frame, weekStart: string): string {
  const monday = new Date(`${weekStart}T00:00:00Z`);
  const sunday = new Date(monday.getTime() + 6 * 24 * 3600 * 1000);
  return dateRange({ language, timeZone: 'Asia/Jakarta' }, monday, sunday);
}
