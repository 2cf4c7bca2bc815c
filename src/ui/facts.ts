import { html } from 'hono/html';

import type { Content, Html } from './html.ts';

/** Pairs of a word and what it is here; pairs without content are left out. */
export function facts(pairs: readonly (readonly [term: string, value: Content])[]): Html {
  const known = pairs.filter(
    ([, value]) => value !== '' && value !== null && value !== undefined && value !== false,
  );
  return html`<dl class="facts">${known.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
