import { html } from 'hono/html';

import { button } from '#ui/button.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';

/** The first line of a filter: always seen, with a button of its own. */
export function searchField(
  { t }: Frame,
  { label, value }: { label: string; value: string },
): Html {
  return html`<div class="search-line"><label for="f-q">${label}</label><div class="search-row"><input id="f-q" type="search" name="q" value="${value}" autocomplete="off">${button(t.common.search, { icon: 'search' })}</div></div>`;
}
