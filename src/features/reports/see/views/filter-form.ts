import { html } from 'hono/html';

import { type Choice, selectField } from '#ui/choice-field.ts';
import { filterBar } from '#ui/filter-bar.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { tabs } from '#ui/tabs.ts';
import { textField } from '#ui/text-field.ts';
import { REPORT_KINDS, REPORT_STATES } from '../../report.ts';
import { addressOf, type Asked, inUse, SINCE_DAYS, withoutBox } from '../asked-address.ts';

type Named = { value: string; label: string };
type Props = {
  action: '/laporan' | '/laporan/peta';
  asked: Asked;
  choices: { areas: Named[]; categories: Named[]; offices: Named[] };
};

/** Never public, or not a state somebody looks for. */
const UNSEEN = ['filed', 'incomplete', 'withdrawn'];

/** The same filters for list and map: what is asked for goes along from one to the other. */
export function reportFilter(frame: Frame, { action, asked, choices }: Props): Html {
  const t = frame.t.reportSee;
  const choose = (name: keyof Asked, label: string, options: readonly Choice[]) =>
    selectField(frame.t, {
      name,
      label,
      value: asked[name],
      choices: options,
      empty: t.any,
      required: true,
    });
  const states = REPORT_STATES.filter((state) => !UNSEEN.includes(state));
  return filterBar(
    frame.t,
    {
      action,
      inUse: inUse(asked),
      first: textField(frame.t, {
        name: 'kata',
        type: 'search',
        label: t.find,
        value: asked.kata,
        required: true,
      }),
    },
    html`${choose('keadaan', t.filterState, [
      { value: 'open', label: t.open },
      { value: 'late', label: t.late },
      ...states.map((value) => ({ value, label: frame.t.reports.states[value] })),
    ])}
${choose('wilayah', t.filterArea, choices.areas)}
${choose('kategori', t.filterCategory, choices.categories)}
${choose(
  'jenis',
  t.filterKind,
  REPORT_KINDS.map((value) => ({ value, label: frame.t.reports.kinds[value] })),
)}
${choose('kantor', t.filterOffice, choices.offices)}
${choose(
  'sejak',
  t.filterSince,
  SINCE_DAYS.map((value) => ({ value, label: t.since[value] })),
)}`,
  );
}

/** List, map, offices: three ways to look at the same. */
export function reportTabs(
  frame: Frame,
  current: 'list' | 'map' | 'offices',
  asked: Partial<Asked> = {},
): Content {
  const t = frame.t.reportSee;
  const kept = withoutBox(asked);
  return tabs(t.views, [
    { href: addressOf('/laporan', kept), label: t.asList, current: current === 'list' },
    { href: addressOf('/laporan/peta', kept), label: t.asMap, current: current === 'map' },
    { href: '/laporan/kantor', label: t.byOffice, current: current === 'offices' },
  ]);
}
