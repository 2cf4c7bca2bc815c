import { html } from 'hono/html';

import { linkButton } from '#ui/button.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { section } from '#ui/section.ts';

type Props = {
  relayers: readonly { name: string; slug: string }[];
  /** Of the city's own kit; null when there is none to hand out. */
  kitCode: string | null;
};

/** On the public page of a bulletin: which KIM passed it on, and what to pass it on with. */
export function relayersSection(frame: Frame, { relayers, kitCode }: Props): Html {
  const t = frame.t.relay.public;
  const names = html`<ul class="plain-list">${relayers.map(({ name, slug }) => html`<li><a href="/kim/${slug}">${name}</a></li>`)}</ul>`;
  const list: Content =
    relayers.length > 8
      ? html`<details class="more"><summary>${t.all}</summary>${names}</details>`
      : names;
  return section(
    { title: t.title },
    html`<p>${t.count(relayers.length)}</p>${relayers.length > 0 ? list : ''}${kitCode ? html`<div class="buttons">${linkButton(`/kit/${kitCode}`, t.kit, { icon: 'share-2' })}</div>` : ''}`,
  );
}
