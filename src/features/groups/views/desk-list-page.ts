import { html } from 'hono/html';

import { GROUP_KINDS } from '#features/accounts';
import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { linkButton } from '#ui/button.ts';
import { selectField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { filterBar } from '#ui/filter-bar.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { table } from '#ui/table.ts';
import { textField } from '#ui/text-field.ts';
import type { Listed } from '../group.ts';

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
    { title: words.title, hidden: true, wide: true },
    html`${pageHead({
      breadcrumb: breadcrumb(t, [{ href: '/meja', label: t.ui.nav.desk }]),
      title: words.title,
      lede: words.lede,
      ...(props.mayRegister && {
        actions: linkButton('/meja/kelompok/baru', words.add, { tone: 'primary', icon: 'plus' }),
      }),
    })}
${filterBar(t, { action: '/meja/kelompok', inUse, first: textField(t, { name: 'q', label: words.search, value: filter.q, type: 'search', required: true }) }, kindField(frame, filter.jenis))}
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
  return table({
    caption: words.title,
    hideCaption: true,
    columns: [
      { label: words.heads.group },
      { label: words.kind },
      { label: words.heads.area },
      { label: words.heads.people, numeric: true },
      { label: words.heads.state },
    ],
    rows: groups.map(({ group, people, isLed }) => [
      html`<a href="/meja/kelompok/${group.slug}">${group.name}</a>`,
      t.groups.kinds[group.kind],
      group.areaName,
      String(people),
      leadership(t.groups.desk, group.kind, isLed),
    ]),
  });
}

/** Agencies have no single head here, so nothing is missing there. */
function leadership(words: Frame['t']['groups']['desk'], kind: string, isLed: boolean): Content {
  if (!['kim', 'kelurahan', 'kecamatan'].includes(kind)) return '–';
  return isLed ? words.notUnled : badge(words.unled, 'warn');
}
