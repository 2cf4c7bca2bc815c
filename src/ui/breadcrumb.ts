import { html } from 'hono/html';

import type { Messages } from '#messages';
import type { Html } from './html.ts';

/** The way up; the page itself is its heading and not repeated. */
export function breadcrumb(t: Messages, way: readonly { href: string; label: string }[]): Html {
  return html`<nav class="breadcrumb" aria-label="${t.ui.breadcrumb}"><ol>${way.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}</ol></nav>`;
}
