import { html } from 'hono/html';

import { type Choice, selectField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { filterBar, searchLine } from '#ui/filter-bar.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { textField } from '#ui/text-field.ts';
import { DIMENSIONS, KINDS } from '../content.ts';
import type { AudienceName, BulletinItem } from '../public-bulletin.ts';
import { bulletinEntry } from './bulletin-entry.ts';

export type PublicListProps = {
  bulletins: readonly BulletinItem[];
  audiences: ReadonlyMap<string, AudienceName[]>;
  /** The filters as they stand in the address; empty ones are not in use. */
  filter: { jenis: string; wilayah: string; topik: string; bidang: string };
  areas: readonly Choice[];
  older: string | null;
  isFirst: boolean;
};

export function publicListPage(frame: Frame, props: PublicListProps): Html {
  const t = frame.t.bulletins;
  const inUse = Object.values(props.filter).filter((value) => value !== '').length;
  return page(
    frame,
    { title: t.title, description: t.lede, hidden: !props.isFirst || inUse > 0 },
    html`${pageHead({ title: t.title, lede: t.lede })}
${searchLine(frame.t, { action: '/cari', value: '', label: t.searchLabel })}
${filterBar(frame.t, { action: '/kabar', inUse }, filterFields(frame, props))}
${props.bulletins.length > 0 ? list(frame, props) : nothing(frame, inUse)}
${paging(frame.t, { newer: props.isFirst ? null : listAddress(props.filter), older: props.older })}`,
  );
}

function list(frame: Frame, { bulletins, audiences }: PublicListProps): Html {
  return entryList(
    bulletins.map((item) => bulletinEntry(frame, item, audiences.get(item.id))),
    { level: 2 },
  );
}

function nothing(frame: Frame, inUse: number): Html {
  const t = frame.t.bulletins;
  return emptyState({ title: t.emptyTitle, body: inUse > 0 ? t.emptyFiltered : t.emptyBody });
}

function filterFields(frame: Frame, { filter, areas }: PublicListProps): Content {
  const t = frame.t.bulletins;
  const choose = (
    name: 'jenis' | 'wilayah' | 'bidang',
    label: string,
    choices: readonly Choice[],
  ) =>
    selectField(frame.t, {
      name,
      label,
      value: filter[name],
      choices,
      empty: t.any,
      required: true,
    });
  return html`${choose(
    'jenis',
    t.filterKind,
    KINDS.map((value) => ({ value, label: t.kinds[value] })),
  )}
${choose('wilayah', t.filterArea, areas)}
${choose(
  'bidang',
  t.filterDimension,
  DIMENSIONS.map((value) => ({ value, label: t.dimensions[value] })),
)}
${textField(frame.t, { name: 'topik', label: t.filterTopic, value: filter.topik, required: true })}`;
}

/** The address of a list, with only the filters in use. */
export function listAddress(filter: Record<string, string>): string {
  const used = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  return used.size > 0 ? `/kabar?${used.toString()}` : '/kabar';
}
