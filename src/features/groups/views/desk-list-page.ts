import { html } from 'hono/html';

import { GROUP_KINDS, type GroupKind } from '#features/accounts';
import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { filterBar } from '#ui/filter-bar.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import type { Listed } from '../group.ts';
import { searchField } from './search-field.ts';

type Props = {
  groups: readonly Listed[];
  filter: { q: string; jenis: string };
  mayRegister: boolean;
  next: string | null;
};

/** All bodies, as Diskominfo keeps them. */
export function deskListPage(frame: Frame, props: Props): Html {
  const { t } = frame;
  const words = t.groups.desk;
  const { filter } = props;
  const inUse = Number(filter.q !== '') + Number(filter.jenis !== '');
  return page(
    frame,
    { title: words.title, hidden: true },
    html`${pageHead({
      breadcrumb: breadcrumb(t, [{ href: '/meja', label: t.ui.nav.desk }]),
      title: words.title,
      lede: words.lede,
      ...(props.mayRegister && {
        actions: linkButton('/meja/kelompok/baru', words.add, { tone: 'primary', icon: 'plus' }),
      }),
    })}
${filterBar(t, { action: '/meja/kelompok', inUse, first: searchField(frame, { label: words.search, value: filter.q }) }, kindField(frame, filter.jenis))}
${list(frame, props, inUse)}
${props.next ? html`<nav class="paging" aria-label="${t.ui.paging}"><a class="button plain older" rel="next" href="${props.next}">${t.common.next}</a></nav>` : ''}`,
  );
}

const kindField = ({ t }: Frame, value: string): Html =>
  selectField(t, {
    name: 'jenis',
    label: t.groups.desk.kind,
    value,
    choices: GROUP_KINDS.map((kind) => ({ value: kind, label: t.groups.kinds[kind] })),
    empty: t.groups.desk.everyKind,
    required: true,
  });

function list({ t }: Frame, { groups }: Props, inUse: number): Content {
  const words = t.groups.desk;
  if (groups.length === 0) {
    return inUse > 0
      ? emptyState({ title: words.noneFound, body: words.noneFoundBody })
      : emptyState({ title: words.none, body: words.noneBody });
  }
  return entryList(
    groups.map(({ group, people, isLed }) => ({
      href: `/meja/kelompok/${group.slug}`,
      title: group.name,
      meta: [t.groups.kinds[group.kind], group.areaName, t.groups.kim.persons(people)],
      ...(LED.includes(group.kind) && !isLed && { badge: badge(words.unled, 'warn') }),
    })),
    { level: 2, label: words.title },
  );
}

/** Agencies have no single head here, so nothing is missing there. */
const LED: readonly GroupKind[] = ['kim', 'kelurahan', 'kecamatan'];
