import { html } from 'hono/html';

import type { Content, Html } from './html.ts';

/** What stands where a list would be: what it means that it is empty, and what to do. */
export function emptyState({
  title,
  body,
  action,
}: {
  title: string;
  body?: Content;
  action?: Content;
}): Html {
  return html`<div class="empty"><p class="empty-title">${title}</p>${body ? html`<p>${body}</p>` : ''}${action ? html`<div class="buttons">${action}</div>` : ''}</div>`;
}
