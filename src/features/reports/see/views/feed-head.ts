import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { addressOf, type Asked } from '../asked-address.ts';

/** The feeds of what is shown, for readers that look for them. */
export function feedHead(
  frame: Frame,
  title: string,
  { wilayah = '', kategori = '' }: Partial<Asked> = {},
): Html {
  const of = (form: string) => addressOf(`/laporan.${form}`, { wilayah, kategori });
  const name = `${title} · ${frame.city.name}`;
  return html`<link rel="alternate" type="application/rss+xml" title="${name}" href="${of('rss')}">
<link rel="alternate" type="application/atom+xml" title="${name}" href="${of('atom')}">
<link rel="alternate" type="application/feed+json" title="${name}" href="${of('json')}">
<link rel="alternate" type="application/geo+json" title="${name}" href="${of('geojson')}">`;
}
