import { html } from 'hono/html';

import { shortDateTime } from './format.ts';
import type { Frame } from './frame.ts';
import type { Content, Html } from './html.ts';

type Happening = { at: Date; title: Content; by?: Content; body?: Content };

/** What happened, in order; the newest first or last as given. */
export function timeline(frame: Frame, happenings: readonly Happening[]): Html {
  return html`<ol class="timeline">${happenings.map((one) => happening(frame, one))}</ol>`;
}

function happening(frame: Frame, { at, title, by, body }: Happening): Html {
  return html`<li><time class="meta" datetime="${at.toISOString()}">${shortDateTime(frame, at)}</time>
<p class="timeline-title">${title}${by ? html` <span class="by">${by}</span>` : ''}</p>${body ? html`<div class="timeline-body">${body}</div>` : ''}</li>`;
}
