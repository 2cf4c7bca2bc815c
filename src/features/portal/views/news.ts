import { badge } from '#ui/badge.ts';
import { emptyState } from '#ui/empty-state.ts';
import { type Entry, entryList } from '#ui/entry-list.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import type { BulletinItem } from '#features/bulletins';

/** A bulletin in a list: when, from whom, what it says, and whether it still holds. */
export function newsEntry(frame: Frame, item: BulletinItem): Entry {
  return {
    href: `/kabar/${item.slug}`,
    title: item.title,
    margin: timeTag(frame, item.publishedAt, 'short'),
    eyebrow: item.issuerName,
    summary: item.state === 'withdrawn' ? item.withdrawalReason : item.summary,
    badge: stateBadge(frame, item),
    urgent: item.urgency === 'emergency' && isCurrent(item),
  };
}

export function newsList(frame: Frame, items: readonly BulletinItem[], level: 2 | 3 = 3): Html {
  const t = frame.t.portal;
  if (items.length === 0) return emptyState({ title: t.noNews, body: t.noNewsBody });
  return entryList(
    items.map((item) => newsEntry(frame, item)),
    { level },
  );
}

const isCurrent = ({ state }: BulletinItem): boolean =>
  state === 'published' || state === 'corrected';

function stateBadge({ t: { portal: t } }: Frame, { state }: BulletinItem): Content {
  if (state === 'corrected') return badge(t.corrected, 'warn');
  if (state === 'withdrawn') return badge(t.withdrawn, 'bad');
  return state === 'expired' ? badge(t.expired, 'muted') : '';
}
