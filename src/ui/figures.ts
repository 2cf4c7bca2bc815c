import { html } from 'hono/html';

import type { Content, Html } from './html.ts';

type Figure = { value: Content; label: string; note?: Content; href?: string };

/** Numbers in a row, each with its word; not more than four or five. */
export function figures(items: readonly Figure[]): Html {
  return html`<dl class="figures">${items.map(figure)}</dl>`;
}

function figure({ value, label, note, href }: Figure): Html {
  return html`<div><dt>${href ? html`<a href="${href}">${label}</a>` : label}</dt><dd><span class="figure">${value}</span>${note ? html`<span class="hint">${note}</span>` : ''}</dd></div>`;
}
