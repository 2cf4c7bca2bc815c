import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';

/** The feeds of a page, so that readers find them by its address. */
export function feedLinks(frame: Frame, base: string): Html {
  const { name } = frame.city;
  return html`<link rel="alternate" type="application/rss+xml" title="${name} RSS" href="${base}.rss">
<link rel="alternate" type="application/atom+xml" title="${name} Atom" href="${base}.atom">
<link rel="alternate" type="application/feed+json" title="${name} JSON" href="${base}.json">`;
}
