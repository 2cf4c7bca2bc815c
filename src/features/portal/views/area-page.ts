import { html } from 'hono/html';

import type { Area } from '#features/areas';
import type { BulletinItem } from '#features/bulletins';
import type { PublicClaimItem } from '#features/claims';
import type { KimOfArea } from '#features/groups';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { section } from '#ui/section.ts';
import { areaClaims } from './claims-part.ts';
import { feedLinks } from './feed-links.ts';
import { newsList } from './news.ts';
import { areaReports, type AreaReports } from './reports-part.ts';

type Props = {
  area: Area;
  above: Area | null;
  below: Area[];
  kims: KimOfArea[];
  news: BulletinItem[];
  older: string | null;
  reports: AreaReports;
  claims: readonly PublicClaimItem[];
};

/** One place: its news, its KIM, and the places in it. */
export function areaPage(frame: Frame, props: Props): Html {
  const { area, above, below, kims, news, older, reports, claims } = props;
  const t = frame.t.portal;
  const crumbs = [
    { href: '/wilayah', label: frame.t.ui.nav.areas },
    ...(above && above.level !== 'kota'
      ? [{ href: `/wilayah/${above.slug}`, label: above.name }]
      : []),
  ];
  return page(
    frame,
    {
      title: area.name,
      description: t.feedAbout(area.name),
      head: feedLinks(frame, `/wilayah/${area.slug}`),
    },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, crumbs),
      eyebrow: frame.t.portal.level[area.level],
      title: area.name,
      lede: t.areaLede(kims.length),
      ...(area.population !== null && {
        meta: html`<p class="meta">${t.population(number(frame, area.population))}</p>`,
      }),
      actions: linkButton(`/ikuti?apa=area:${area.code}`, t.followArea(area.name), {
        icon: 'bell',
      }),
    })}
${section(
  { title: t.areaNews(area.name) },
  news.length === 0
    ? emptyState({
        title: t.areaNoNews,
        body: t.areaNoNewsBody,
        action: linkButton('/kabar', t.allNews),
      })
    : html`${newsList(frame, news)}${paging(frame.t, { older })}`,
)}
${areaReports(frame, { ...reports, name: area.name })}
${areaClaims(frame, { name: area.name, claims })}
${section({ title: t.areaKim }, kimList(frame, kims))}
${below.length > 0 ? section({ title: t.areaBelow }, areaLinks(below)) : ''}`,
  );
}

function kimList({ t: { portal: t } }: Frame, kims: KimOfArea[]): Html {
  if (kims.length === 0) return emptyState({ title: t.areaNoKim, body: t.areaNoKimBody });
  return html`<ul class="plain-list">${kims.map(
    (kim) => html`<li><a href="/kim/${kim.slug}">${kim.name}</a></li>`,
  )}</ul>`;
}

function areaLinks(areas: Area[]): Html {
  return html`<ul class="plain-list">${areas.map(
    (area) => html`<li><a href="/wilayah/${area.slug}">${area.name}</a></li>`,
  )}</ul>`;
}
