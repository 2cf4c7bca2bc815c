import { html } from 'hono/html';

import type { Messages } from '#messages';
import { button } from './button.ts';
import type { Content, Html } from './html.ts';
import { icon } from './icon.ts';

type FilterProps = {
  action: string;
  /** How many filters are in use: then the bar stands open and can be cleared. */
  inUse: number;
  /** Always seen, for instance the search words. */
  first?: Content;
};

/** Filters live in the address: a GET form, folded away on a phone until it is used. */
export function filterBar(
  t: Messages,
  { action, inUse, first }: FilterProps,
  fields: Content,
): Html {
  const summary = html`<summary>${icon('funnel')}<span>${inUse > 0 ? t.ui.filterOn(inUse) : t.ui.filter}</span></summary>`;
  const inside = html`<div class="filter-fields">${fields}</div>
<div class="buttons">${button(t.ui.filterApply, { tone: 'plain' })}${inUse > 0 ? html`<a class="button quiet" href="${action}">${t.ui.filterClear}</a>` : ''}</div>`;
  return html`<form class="filter" method="get" action="${action}" role="search" aria-label="${t.ui.filter}">${first ? html`<div class="filter-first">${first}</div>` : ''}
${inUse > 0 ? html`<details open>${summary}${inside}</details>` : html`<details>${summary}${inside}</details>`}</form>`;
}

/** One line of search: a field and its button. */
export function searchLine(
  t: Messages,
  {
    action,
    name = 'q',
    value,
    label,
  }: { action: string; name?: string; value: string; label: string },
): Html {
  return html`<form class="search-line" method="get" action="${action}" role="search" aria-label="${label}"><label for="f-${name}">${label}</label><div class="search-row"><input id="f-${name}" type="search" name="${name}" value="${value}" autocomplete="off">${button(t.common.search, { icon: 'search' })}</div></form>`;
}
