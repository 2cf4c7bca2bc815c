import { html } from 'hono/html';

import { linkButton } from './button.ts';
import type { Frame } from './frame.ts';
import type { Html } from './html.ts';
import { page } from './page.ts';
import { pageHead } from './page-head.ts';

/** What the service worker shows for a page this phone has never opened; served at /luring. */
export function offlinePage(frame: Frame): Html {
  const words = frame.t.ui.offline;
  return page(
    frame,
    { title: words.pageTitle, hidden: true },
    html`${pageHead({ title: words.pageTitle, lede: words.pageBody })}<p>${words.note}</p>
<div class="buttons">${linkButton('/', frame.t.ui.home, { icon: 'house' })}</div>`,
  );
}
