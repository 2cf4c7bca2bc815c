import { html } from 'hono/html';

import type { Area } from '#features/areas';
import { bulletinEntry, type Found, type Segment } from '#features/bulletins';
import type { PublicClaimItem } from '#features/claims';
import type { Group } from '#features/groups';
import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { searchLine } from '#ui/filter-bar.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { section } from '#ui/section.ts';
import { foundClaims } from './claims-part.ts';
import { foundReports, type ReportsPart } from './reports-part.ts';

type Props = {
  words: string;
  found: Found[];
  fuzzy: boolean;
  /** How many of the newest were looked at, when there are more. */
  onlyNewest: number | null;
  older: string | null;
  reports: ReportsPart;
  claims: readonly PublicClaimItem[];
  groups: Group[];
  areas: Area[];
};

export function searchPage(frame: Frame, props: Props): Html {
  const t = frame.t.portal;
  const { words, groups, areas, reports, claims } = props;
  return page(
    frame,
    { title: words ? `${t.searchTitle}: ${words}` : t.searchTitle, hidden: words !== '' },
    html`${pageHead({ title: t.searchTitle, ...(words === '' && { lede: t.searchLede }) })}
${searchLine(frame.t, { action: '/cari', value: words, label: t.searchLabel })}
${words === '' ? '' : results(frame, props)}
${foundClaims(frame, { words, claims })}
${foundReports(frame, reports)}
${
  areas.length > 0
    ? section(
        { title: t.searchAreas },
        links(areas.map(({ slug, name }) => ({ href: `/wilayah/${slug}`, name }))),
      )
    : ''
}
${
  groups.length > 0
    ? section(
        { title: t.searchGroups },
        links(groups.map(({ slug, name }) => ({ href: `/kim/${slug}`, name }))),
      )
    : ''
}`,
  );
}

function results(frame: Frame, { words, found, fuzzy, onlyNewest, older }: Props): Html {
  const t = frame.t.portal;
  if (found.length === 0) {
    return emptyState({
      title: t.searchNone(words),
      body: t.searchNoneBody,
      action: linkButton('/kabar', t.allNews),
    });
  }
  const count = number(frame, found.length);
  const said = fuzzy ? t.searchFuzzy(words) : older ? t.searchMany(count) : t.searchCount(count);
  return html`<p role="status">${said}</p>
${onlyNewest === null ? '' : html`<p>${t.searchOnlyNewest(number(frame, onlyNewest))}</p>`}
${entryList(
  found.map((item) => ({
    ...bulletinEntry(frame, item),
    title: marked(item.titleParts),
    summary: marked(item.excerpt),
  })),
  { level: 2 },
)}${paging(frame.t, { older })}`;
}

const marked = (parts: readonly Segment[]): Content =>
  parts.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));

function links(items: { href: string; name: string }[]): Html {
  return html`<ul class="plain-list">${items.map(({ href, name }) => html`<li><a href="${href}">${name}</a></li>`)}</ul>`;
}
