import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';

/** Script and styles of the form and its receipt; no other page pays for them. */
export function reportScript({ assets }: Frame): Content {
  if (!assets.report || !assets.reportStyle) return '';
  return html`<link rel="stylesheet" href="${assets.reportStyle}">
<script type="module" src="${assets.report}"></script>`;
}
