import { html } from 'hono/html';

import { type Choice, selectField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { type Entry, entryList } from '#ui/entry-list.ts';
import { filterBar } from '#ui/filter-bar.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import type { Listed } from '../group.ts';
import { searchField } from './search-field.ts';

type Props = {
  kims: readonly Listed[];
  total: number;
  filter: { q: string; wilayah: string };
  kecamatan: readonly Choice[];
  /** Address of the rest of the list. */
  next: string | null;
  isFirst: boolean;
};

/** Every KIM of the city, for everybody: find the one of one's own kelurahan. */
export function registerPage(frame: Frame, props: Props): Html {
  const { t } = frame;
  const words = t.groups.register;
  const { filter, kims, total } = props;
  const inUse = Number(filter.q !== '') + Number(filter.wilayah !== '');
  return page(
    frame,
    {
      title: words.title,
      description: words.lede(frame.city.kimMeaning),
      hidden: inUse > 0 || !props.isFirst,
    },
    html`${pageHead({ title: words.title, lede: words.lede(frame.city.kimMeaning) })}
${filterBar(t, { action: '/kim', inUse, first: searchField(frame, { label: words.search, value: filter.q }) }, areaField(frame, props))}
${
  kims.length === 0
    ? nothing(frame, inUse)
    : html`<p class="meta">${words.found(number(frame, total))}</p>${entryList(
        kims.map((kim) => entry(frame, kim)),
        { level: 2, label: words.title },
      )}`
}
${more(frame, props)}`,
  );
}

const areaField = ({ t }: Frame, { filter, kecamatan }: Props): Html =>
  selectField(t, {
    name: 'wilayah',
    label: t.groups.register.filterArea,
    value: filter.wilayah,
    choices: kecamatan,
    empty: t.groups.register.everywhere,
    required: true,
  });

function entry({ t }: Frame, { group, people }: Listed): Entry {
  return {
    href: `/kim/${group.slug}`,
    title: group.name,
    ...(group.about && { summary: firstSentence(group.about) }),
    meta: [group.areaName, t.groups.peopleCount(people)],
  };
}

/** Enough to tell one KIM from another; the rest is on its page. */
function firstSentence(about: string): string {
  const plain = about
    .replace(/[#*_>`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [sentence = ''] = /^.{20,180}?[.!?](?=\s|$)/.exec(plain) ?? [];
  return (
    sentence || (plain.length > 180 ? `${plain.slice(0, 180).replace(/\s+\S*$/, '')}…` : plain)
  );
}

function nothing({ t }: Frame, inUse: number): Html {
  const words = t.groups.register;
  return inUse > 0
    ? emptyState({ title: words.noneFound, body: words.noneFoundBody })
    : emptyState({ title: words.none, body: words.noneBody });
}

function more({ t }: Frame, { next, isFirst }: Props): Content {
  const words = t.groups.register;
  if (!next && isFirst) return '';
  return html`<nav class="paging" aria-label="${t.ui.paging}">${isFirst ? '' : html`<a class="button plain" href="/kim">${words.first}</a>`}${next ? html`<a class="button plain older" rel="next" href="${next}">${words.next}</a>` : ''}</nav>`;
}
