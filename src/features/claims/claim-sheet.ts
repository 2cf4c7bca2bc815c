import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';

/** For the head of a page that shows a message under its verdict: no other page pays for its look. */
export function claimSheet({ assets }: Pick<Frame, 'assets'>): Content {
  return assets.claimStyle ? html`<link rel="stylesheet" href="${assets.claimStyle}">` : '';
}
