import { html } from 'hono/html';

import type { Relayed } from '#features/relay';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';

/** The bulletins a KIM carried to its neighbours, by the day it did. */
export function passedOn(frame: Frame, relayed: readonly Relayed[]): Html {
  const t = frame.t.portal;
  const list =
    relayed.length === 0
      ? emptyState({ title: t.passedOnNone, body: t.passedOnNoneBody })
      : entryList(
          relayed.map(({ slug, title, firstAt }) => ({
            href: `/kabar/${slug}`,
            title,
            margin: timeTag(frame, firstAt, 'short'),
          })),
        );
  return section({ title: t.passedOn }, html`${list}`);
}
