import { html } from 'hono/html';

import { emptyState } from '#ui/empty-state.ts';
import { listed, number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { columns, section } from '#ui/section.ts';
import { type Area, branches } from '../area.ts';
import type { AreaShape } from '../city-map.ts';
import { placeMap } from './place-map.ts';

type Props = {
  areas: readonly Area[];
  aliases: readonly { areaCode: string; alias: string }[];
  shapes: readonly AreaShape[];
};

/** All places of the city: the map, and the same as a list for everybody who does not see it. */
export function areasPage(frame: Frame, { areas, aliases, shapes }: Props): Html {
  const t = frame.t.areas;
  const city = areas.find(({ level }) => level === 'kota');
  const tree = branches(areas);
  const kelurahan = tree.reduce((count, branch) => count + branch.kelurahan.length, 0);
  const namesOf = (area: Area) =>
    aliases.filter(({ areaCode }) => areaCode === area.code).map(({ alias }) => alias);

  return page(
    frame,
    { title: t.title, description: t.description(frame.city.name), wide: true },
    html`${pageHead({
      title: t.title,
      ...(tree.length > 0 && { lede: t.lede(tree.length, kelurahan) }),
      ...(city && {
        actions: html`<a class="button plain" href="/wilayah/${city.slug}">${t.ofCity(city.name)}</a>`,
      }),
    })}
${
  tree.length === 0
    ? emptyState({ title: t.none, body: t.noneBody })
    : columns(
        placeMap(frame, { shapes, kecamatan: tree.map(({ area }) => area) }),
        tree.map(({ area, kelurahan: below }) => branch(frame, area, below, namesOf)),
      )
}`,
  );
}

function branch(
  frame: Frame,
  area: Area,
  kelurahan: readonly Area[],
  namesOf: (area: Area) => string[],
): Html {
  const t = frame.t.areas;
  return section(
    {
      title: t.titleOf.kecamatan(area.name),
      more: html`<a href="/wilayah/${area.slug}" aria-label="${t.titleOf.kecamatan(area.name)}">${frame.t.common.open}</a>`,
    },
    html`<ul class="plain-list">${kelurahan.map((below) => {
      const names = namesOf(below);
      return html`<li><a href="/wilayah/${below.slug}">${below.name}</a>${people(frame, below)}${
        names.length > 0
          ? html` <span class="hint">${t.alsoWritten(listed(frame, names))}</span>`
          : ''
      }</li>`;
    })}</ul>`,
  );
}

function people(frame: Frame, { population }: Area): Content {
  if (population === null) return '';
  return html` <span class="hint">${frame.t.areas.people(number(frame, population))}.</span>`;
}
