import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { buttonRow, linkButton } from '#ui/button.ts';
import { checkbox, selectField } from '#ui/choice-field.ts';
import { emptyState } from '#ui/empty-state.ts';
import { type Entry, entryList } from '#ui/entry-list.ts';
import { filterBar } from '#ui/filter-bar.ts';
import { shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { tabs } from '#ui/tabs.ts';
import { textField } from '#ui/text-field.ts';
import type { GroupChoice } from '../audience-choices.ts';
import { DESK_TABS, type DeskTab } from '../desk-tab.ts';
import type { DeskRow } from '../desk-row.ts';
import { stateBadge } from './bulletin-entry.ts';

export type DeskListProps = {
  rows: readonly DeskRow[];
  tab: DeskTab;
  filter: { q: string; penerbit: string; saya: string };
  issuers: readonly GroupChoice[];
  mayWrite: boolean;
  older: string | null;
  isFirst: boolean;
};

export function deskListPage(frame: Frame, props: DeskListProps): Html {
  const t = frame.t.bulletinDesk;
  const { tab, filter, rows } = props;
  const inUse = Object.values(filter).filter((value) => value !== '').length;
  const write = props.mayWrite
    ? linkButton('/meja/kabar/baru', t.write, { tone: 'primary', icon: 'plus' })
    : '';
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({ title: t.title, actions: write })}
${tabs(
  t.tabsLabel,
  DESK_TABS.map((one) => ({
    href: deskAddress({ tab: one }),
    label: t.tabs[one],
    current: one === tab,
  })),
)}
${filterBar(frame.t, { action: '/meja/kabar', inUse }, filterFields(frame, props))}
${
  rows.length > 0
    ? entryList(
        rows.map((row) => deskEntry(frame, row)),
        { level: 2 },
      )
    : emptyState({ title: t.emptyTitle, body: t.emptyBody, action: write })
}
${paging(frame.t, { newer: props.isFirst ? null : deskAddress({ tab, ...filter }), older: props.older })}
${buttonRow(linkButton('/meja/pertanyaan', t.questions.title, { icon: 'message-circle-question-mark' }))}`,
  );
}

function filterFields(frame: Frame, { tab, filter, issuers }: DeskListProps): Content {
  const t = frame.t.bulletinDesk;
  const choices = issuers.map(({ id, name }) => ({ value: id, label: name }));
  return html`<input type="hidden" name="tab" value="${tab}">
${textField(frame.t, { name: 'q', label: t.searchLabel, value: filter.q, type: 'search', required: true })}
${choices.length > 1 ? selectField(frame.t, { name: 'penerbit', label: t.issuer, value: filter.penerbit, choices, empty: frame.t.common.all, required: true }) : ''}
${checkbox({ name: 'saya', label: t.mine, checked: filter.saya !== '' })}`;
}

function deskEntry(frame: Frame, row: DeskRow): Entry {
  const t = frame.t.bulletinDesk;
  return {
    href: `/meja/kabar/${row.id}`,
    title: row.title || t.untitled,
    eyebrow: row.issuerName,
    badge: deskBadges(frame, row),
    meta: [
      frame.t.bulletins.kinds[row.kind],
      t.by(row.writerName),
      row.state === 'scheduled' && row.publishAt
        ? t.publishesAt(shortDateTime(frame, row.publishAt))
        : t.changed(shortDateTime(frame, row.updatedAt)),
    ],
    urgent: row.reviewDueAt !== null,
  };
}

function deskBadges(frame: Frame, row: DeskRow): Content {
  const t = frame.t.bulletinDesk;
  const emergency = frame.t.bulletins.urgencies.emergency;
  return html`${stateBadge(frame, row.state)}${row.urgency === 'emergency' && !row.reviewDueAt ? html` ${badge(emergency, 'bad', 'siren')}` : ''}${row.reviewDueAt ? html` ${badge(t.emergencyWaits, 'bad', 'clock-alert')}` : ''}${row.hasCorrection ? html` ${badge(t.correctionWaits, 'warn', 'pencil')}` : ''}`;
}

/** The address of a desk list, with only what is in use. */
export function deskAddress(query: Record<string, string>): string {
  const used = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  return `/meja/kabar?${used.toString()}`;
}
