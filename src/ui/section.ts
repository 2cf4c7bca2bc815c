import { html } from 'hono/html';

import type { Content, Html } from './html.ts';

type SectionProps = {
  title: string;
  id?: string;
  lede?: Content;
  /** Beside the heading: "see all", a count. */
  more?: Content;
};

/** A part of a page under a heading of the second rank. */
export function section({ title, id, lede, more }: SectionProps, body: Content): Html {
  const head = html`<div class="section-head"><h2>${title}</h2>${more ? html`<div class="section-more">${more}</div>` : ''}</div>${lede ? html`<p class="section-lede">${lede}</p>` : ''}`;
  return id
    ? html`<section class="section" id="${id}">${head}${body}</section>`
    : html`<section class="section">${head}${body}</section>`;
}

/** The main text and what stands beside it on a wide screen, below it on a phone. */
export function columns(main: Content, aside: Content): Html {
  return html`<div class="columns"><div class="column-main">${main}</div><div class="column-side">${aside}</div></div>`;
}

/** A box set apart from the text around it: a form within a page, a key fact. Not for lists. */
export function panel(body: Content, { title }: { title?: string } = {}): Html {
  return html`<div class="panel">${title ? html`<h2>${title}</h2>` : ''}${body}</div>`;
}
