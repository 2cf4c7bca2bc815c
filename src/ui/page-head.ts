import { html } from 'hono/html';

import type { Content, Html } from './html.ts';

type HeadProps = {
  title: Content;
  breadcrumb?: Html;
  /** One or two words above the title: a kind, an issuer. */
  eyebrow?: Content;
  lede?: Content;
  meta?: Content;
  actions?: Content;
};

/** The opening of a page: way up, heading, first sentence. */
export function pageHead({ title, breadcrumb, eyebrow, lede, meta, actions }: HeadProps): Html {
  return html`<header class="page-head">${breadcrumb ?? ''}${eyebrow ? html`<p class="eyebrow">${eyebrow}</p>` : ''}
<h1>${title}</h1>
${lede ? html`<p class="lede">${lede}</p>` : ''}${meta ?? ''}${actions ? html`<div class="buttons">${actions}</div>` : ''}</header>`;
}
