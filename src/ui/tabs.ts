import { html } from 'hono/html';

import type { Html } from './html.ts';

type Tab = { href: string; label: string; count?: number | undefined; current?: boolean };

/** Views of one thing, as links: each has an address of its own. */
export function tabs(label: string, items: readonly Tab[]): Html {
  return html`<nav class="tabs" aria-label="${label}"><ul>${items.map(tab)}</ul></nav>`;
}

function tab({ href, label, count, current = false }: Tab): Html {
  const words = html`${label}${count === undefined ? '' : html` <span class="count">${count}</span>`}`;
  return current
    ? html`<li><a href="${href}" aria-current="page">${words}</a></li>`
    : html`<li><a href="${href}">${words}</a></li>`;
}
