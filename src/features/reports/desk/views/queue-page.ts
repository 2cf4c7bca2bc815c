import { html } from 'hono/html';

import { button, linkButton } from '#ui/button.ts';
import { checkbox, type ChoiceGroup, selectField } from '#ui/choice-field.ts';
import { dueBadge } from '#ui/due-badge.ts';
import { emptyState } from '#ui/empty-state.ts';
import { type Entry, entryList } from '#ui/entry-list.ts';
import { errorSummary } from '#ui/error-summary.ts';
import type { FormState } from '#ui/field.ts';
import { filterBar } from '#ui/filter-bar.ts';
import { form as formOf } from '#ui/form.ts';
import { shortDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { panel } from '#ui/section.ts';
import { tabs } from '#ui/tabs.ts';
import { textArea, textField } from '#ui/text-field.ts';
import { REPORT_STATES } from '../../report.ts';
import type { DoneDeed } from '../case.ts';
import type { QueueCounts, QueueFilter, QueueRow, QueueTab } from '../queue.ts';
import { type BulkResult, bulkResults } from './bulk-results.ts';
import { reportBadges } from './report-words.ts';

type Choice = { value: string; label: string };
export type QueueProps = {
  rows: readonly QueueRow[];
  tab: QueueTab;
  tabs: readonly QueueTab[];
  counts: QueueCounts;
  filter: QueueFilter;
  categories: readonly ChoiceGroup[];
  areas: readonly ChoiceGroup[];
  offices: readonly Choice[];
  /** May send reports to an office: then each can be ticked. */
  mayAssign: boolean;
  places: readonly Choice[];
  older: string | null;
  isFirst: boolean;
  results: readonly BulkResult[];
  /** What was done on the page before, when the case is not this person's any more. */
  done: DoneDeed | undefined;
  form?: FormState | undefined;
};

const LIST = '/meja/laporan';

export function queuePage(frame: Frame, props: QueueProps): Html {
  const t = frame.t.reportDesk;
  const { tab, filter, counts } = props;
  const inUse = Object.values(filter).filter((value) => value !== '').length;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({ title: t.title, lede: t.tabHints[tab] })}
${props.done ? notice(frame.t, { tone: 'success', title: frame.t.reportDeeds.done[props.done] }) : ''}${errorSummary(frame.t, props.form)}${bulkResults(frame, props.results)}
${tabs(
  t.tabsLabel,
  props.tabs.map((one) => ({
    href: queueAddress({ tab: one }),
    label: t.tabs[one],
    count: one === 'all' ? undefined : counts[one],
    current: one === tab,
  })),
)}
${filterBar(frame.t, { action: LIST, inUse }, filterFields(frame, props))}
${listOrNothing(frame, props, inUse > 0)}
${paging(frame.t, { newer: props.isFirst ? null : queueAddress({ tab, ...filter }), older: props.older })}
${props.places.length > 0 ? html`<div class="buttons">${props.places.map(({ value, label }) => linkButton(value, label))}</div>` : ''}`,
  );
}

function filterFields(frame: Frame, props: QueueProps): Content {
  const t = frame.t.reportDesk.filters;
  const { filter } = props;
  const empty = frame.t.common.all;
  const select = (
    name: keyof QueueFilter,
    label: string,
    choices: readonly (Choice | ChoiceGroup)[],
  ) =>
    choices.length > 1
      ? selectField(frame.t, { name, label, value: filter[name], choices, empty, required: true })
      : '';
  const states = REPORT_STATES.map((value) => ({ value, label: frame.t.reports.states[value] }));
  return html`<input type="hidden" name="tab" value="${props.tab}">
${textField(frame.t, { name: 'kata', label: t.words, value: filter.kata, type: 'search', required: true })}
${select('kategori', t.category, props.categories)}${select('wilayah', t.area, props.areas)}
${select('keadaan', t.state, states)}${select('kantor', t.office, props.offices)}
${checkbox({ name: 'lewat', label: t.late, checked: filter.lewat !== '' })}`;
}

function listOrNothing(frame: Frame, props: QueueProps, isFiltered: boolean): Html {
  const t = frame.t.reportDesk;
  const { tab, rows } = props;
  if (rows.length === 0) {
    return emptyState(
      isFiltered
        ? { title: t.empty[tab], body: t.emptyFiltered }
        : { title: t.empty[tab], body: t.emptyBody },
    );
  }
  if (tab === 'assign' && props.mayAssign) return bulkForm(frame, props);
  if (tab === 'waiting' && rows.some(isOutside)) return sheetForm(frame, props);
  return list(frame, props, () => false);
}

const isOutside = ({ state }: QueueRow): boolean => state === 'not_ours';

function list(
  frame: Frame,
  { rows, form }: QueueProps,
  isTicked: (row: QueueRow) => boolean,
): Html {
  const ticked = [form?.typed['report'] ?? []].flat();
  return entryList(
    rows.map((row) => ({
      ...entryOf(frame, row),
      actions: isTicked(row)
        ? checkbox({
            name: 'report',
            id: `f-report-${row.code}`,
            value: row.id,
            label: frame.t.reportDesk.bulk.pick(row.code),
            checked: ticked.includes(row.id),
          })
        : '',
    })),
    { level: 2 },
  );
}

/** Without a script: tick, choose, press; the page that follows says what became of each. */
function bulkForm(frame: Frame, props: QueueProps): Html {
  const t = frame.t.reportDesk.bulk;
  const words = frame.t.reportDeeds;
  const { form, offices } = props;
  const fields = html`<p class="hint">${t.hint}</p>
${selectField(frame.t, { name: 'officeId', label: words.fields.office, choices: offices, empty: frame.t.common.choose, required: true, form })}
${textArea(frame.t, { name: 'note', label: words.fields.noteToOffice, rows: 2, maxLength: 1000, form })}
<div class="buttons">${button(t.assign, { icon: 'send' })}</div>`;
  return formOf(
    { action: `${LIST}/assign-reports`, label: t.title },
    html`${panel(fields, { title: t.title })}${list(frame, props, () => true)}`,
  );
}

/** A download is a GET with the ticked ids in its address. */
function sheetForm(frame: Frame, props: QueueProps): Html {
  const t = frame.t.reportDesk.bulk;
  return formOf(
    { action: `${LIST}/lembar-serah.csv`, method: 'get', label: t.pickForSheet },
    html`${list(frame, props, isOutside)}<p class="hint">${t.sheetHint}</p>
<div class="buttons">${button(t.pickForSheet, { tone: 'plain', icon: 'download' })}</div>`,
  );
}

function entryOf(frame: Frame, row: QueueRow): Entry {
  const t = frame.t.reportDesk;
  const place = [row.areaName, row.rw === null ? null : frame.t.reports.place.rw(row.rw)]
    .filter((part) => part !== null)
    .join(', ');
  return {
    href: `${LIST}/${row.id}`,
    title: row.title,
    eyebrow: `${frame.t.reports.kinds[row.kind]} · ${row.categoryName}`,
    badge: reportBadges(frame, row),
    meta: [
      row.dueAt ? dueBadge(frame, row.dueAt) : '',
      place || row.place,
      row.ownerName,
      row.handlerName && t.row.handler(row.handlerName),
      row.supporters > 0 && frame.t.reports.supporters(row.supporters),
      t.row.filed(shortDate(frame, row.filedAt)),
      row.code,
    ],
    urgent: row.dueAt !== null && row.dueAt < frame.now,
  };
}

export function queueAddress(query: Record<string, string>): string {
  const used = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  return `${LIST}?${used.toString()}`;
}
