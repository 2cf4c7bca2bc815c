import { html } from 'hono/html';

import type { Content, Html } from './html.ts';

export type Entry = {
  href: string;
  title: Content;
  /** Stands in the margin on a wide page, above the title on a phone: a date, a kind. */
  margin?: Content;
  /** One or two words above the title, for instance the issuer. */
  eyebrow?: Content;
  summary?: Content;
  /** Small facts below, separated by dots. */
  meta?: readonly Content[];
  /** A state or a deadline. */
  badge?: Content;
  /** A small square at the end of the line, an `<img>` without words of its own. */
  picture?: Content;
  /** Buttons or a small form below. */
  actions?: Content;
  urgent?: boolean;
};

type ListProps = { level?: 2 | 3; label?: string };

/** The list of the house: entries under hairlines as in a gazette, no boxes. */
export function entryList(entries: readonly Entry[], { level = 2, label }: ListProps = {}): Html {
  const items = entries.map((entry) => entryItem(entry, level));
  return label
    ? html`<ol class="entries" aria-label="${label}">${items}</ol>`
    : html`<ol class="entries">${items}</ol>`;
}

function entryItem(entry: Entry, level: 2 | 3): Html {
  const link = html`<a href="${entry.href}">${entry.title}</a>`;
  const title = level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`;
  const eyebrow = entry.eyebrow ? html`<p class="eyebrow">${entry.eyebrow}</p>` : '';
  const main = html`<div class="entry-main">${entry.picture ? html`<div class="entry-picture">${entry.picture}</div>` : ''}
${entry.margin ? '' : eyebrow}${title}
${entry.summary ? html`<p class="entry-summary">${entry.summary}</p>` : ''}${metaLine(entry.meta ?? [], entry.badge)}${entry.actions ? html`<div class="entry-actions">${entry.actions}</div>` : ''}</div>`;
  const classes = `entry${entry.urgent ? ' urgent' : ''}${entry.margin ? ' with-margin' : ''}`;
  return entry.margin
    ? html`<li class="${classes}"><div class="entry-margin">${entry.margin}${eyebrow}</div>${main}</li>`
    : html`<li class="${classes}">${main}</li>`;
}

/** Small facts in a row, a dot between them. */
export function metaLine(facts: readonly Content[], badge?: Content): Content {
  const known = facts.filter(
    (fact) => fact !== '' && fact !== null && fact !== undefined && fact !== false,
  );
  if (known.length === 0 && !badge) return '';
  return html`<p class="meta">${badge ? html`${badge} ` : ''}${known.map((fact) => html`<span class="fact">${fact}</span>`)}</p>`;
}
