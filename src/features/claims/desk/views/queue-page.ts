import { html } from 'hono/html';

import { linkButton } from '#ui/button.ts';
import { checkbox, selectField } from '#ui/choice-field.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { emptyState } from '#ui/empty-state.ts';
import { type Entry, entryList } from '#ui/entry-list.ts';
import { filterBar } from '#ui/filter-bar.ts';
import { shortDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { tabs } from '#ui/tabs.ts';
import { textField } from '#ui/text-field.ts';
import { CLAIM_STATES, TOPICS } from '../../claim.ts';
import {
  QUEUE_TABS,
  type QueueCounts,
  type QueueFilter,
  type QueueRow,
  type QueueTab,
} from '../queue.ts';
import { claimBadges, priorityWords } from './claim-words.ts';

type QueueProps = {
  rows: readonly QueueRow[];
  tab: QueueTab;
  counts: QueueCounts;
  filter: QueueFilter;
  places: readonly { href: string; label: string }[];
  older: string | null;
  isFirst: boolean;
};

const LIST = '/meja/cek';

export function queuePage(frame: Frame, props: QueueProps): Html {
  const t = frame.t.claimDesk;
  const { tab, filter, counts, rows } = props;
  const inUse = Object.values(filter).filter((value) => value !== '').length;
  const list =
    rows.length === 0
      ? emptyState({ title: t.empty[tab], body: inUse > 0 ? t.emptyFiltered : t.emptyBody })
      : entryList(
          rows.map((row) => entryOf(frame, row)),
          { level: 2 },
        );
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({ title: t.title, lede: t.tabHints[tab] })}
${tabs(
  t.tabsLabel,
  QUEUE_TABS.map((one) => ({
    href: queueAddress({ tab: one }),
    label: t.tabs[one],
    count: one === 'all' || one === 'public' ? undefined : counts[one],
    current: one === tab,
  })),
)}
${filterBar(frame.t, { action: LIST, inUse }, filterFields(frame, props))}
<p class="hint">${t.order}</p>
${list}
${paging(frame.t, { newer: props.isFirst ? null : queueAddress({ tab, ...filter }), older: props.older })}
${props.places.length > 0 ? html`<div class="buttons">${props.places.map(({ href, label }) => linkButton(href, label))}</div>` : ''}`,
  );
}

function filterFields(frame: Frame, { tab, filter }: QueueProps): Content {
  const t = frame.t.claimDesk.filters;
  const empty = frame.t.common.all;
  const topics = TOPICS.map((value) => ({ value, label: frame.t.claims.topics[value] }));
  const states = CLAIM_STATES.map((value) => ({ value, label: frame.t.claims.states[value] }));
  return html`<input type="hidden" name="tab" value="${tab}">
${textField(frame.t, { name: 'kata', label: t.words, value: filter.kata, type: 'search', required: true })}
${selectField(frame.t, { name: 'topik', label: t.topic, value: filter.topik, choices: topics, empty, required: true })}
${selectField(frame.t, { name: 'keadaan', label: t.state, value: filter.keadaan, choices: states, empty, required: true })}
${checkbox({ name: 'saya', label: t.mine, checked: filter.saya !== '' })}
${checkbox({ name: 'lewat', label: t.late, checked: filter.lewat !== '' })}`;
}

function entryOf(frame: Frame, row: QueueRow): Entry {
  const t = frame.t.claimDesk;
  return {
    href: `${LIST}/${row.id}`,
    title: row.title,
    eyebrow: frame.t.claims.topics[row.topic],
    badge: claimBadges(frame, row),
    meta: [
      row.dueAt ? dueBadge(frame, row.dueAt) : '',
      priorityWords(frame, row),
      frame.t.claims.asked(row.asked),
      row.handlerName && t.row.handler(row.handlerName),
      t.row.firstSeen(shortDate(frame, row.firstSeenAt)),
      row.code,
    ],
    urgent: row.dueAt !== null && row.dueAt < frame.now,
  };
}

export function queueAddress(query: Record<string, string>): string {
  const used = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  return `${LIST}?${used.toString()}`;
}
