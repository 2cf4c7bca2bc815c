import { bulletinEntry, type BulletinItem } from '#features/bulletins';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';

/** Bulletins under a heading of the page they stand on. */
export function newsList(frame: Frame, items: readonly BulletinItem[]): Html {
  const t = frame.t.portal;
  if (items.length === 0) return emptyState({ title: t.noNews, body: t.noNewsBody });
  return entryList(
    items.map((item) => bulletinEntry(frame, item)),
    { level: 3 },
  );
}
