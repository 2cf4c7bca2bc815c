import { html } from 'hono/html';

import { linkButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { entryList } from '#ui/entry-list.ts';
import { figures } from '#ui/figures.ts';
import { number } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { addressOf, type Asked, inUse } from '../asked-address.ts';
import type { PublicReportFile, PublicReportItem } from '../published-report.ts';
import { feedHead } from './feed-head.ts';
import { reportFilter, reportTabs } from './filter-form.ts';
import { reportEntry } from './report-entry.ts';

type Named = { value: string; label: string };
export type Counts = { open: number; late: number; answered: number; closed: number };

type Props = {
  reports: PublicReportItem[];
  pictures: ReadonlyMap<string, PublicReportFile>;
  asked: Asked;
  choices: { areas: Named[]; categories: Named[]; offices: Named[] };
  /** All that match; one more than `most` means "more than". */
  total: number;
  most: number;
  /** Of the whole city; only on the first page without filters. */
  counts: Counts | null;
  older: string | null;
  isFirst: boolean;
};

export function listPage(frame: Frame, props: Props): Html {
  const t = frame.t.reportSee;
  const { asked } = props;
  return page(
    frame,
    {
      title: t.title,
      description: t.lede,
      head: feedHead(frame, t.title, asked),
      hidden: !props.isFirst || inUse(asked) > 0,
      current: 'reports',
    },
    html`${pageHead({
      title: t.title,
      lede: t.lede,
      actions: html`${linkButton('/lapor', t.file, { tone: 'primary', icon: 'megaphone' })}${linkButton('/laporan/cari', frame.t.reportFiling.lookUp.title, { tone: 'quiet' })}`,
    })}
${props.counts ? overview(frame, props.counts, props.most) : ''}
${reportTabs(frame, 'list', asked)}
${reportFilter(frame, { action: '/laporan', asked, choices: props.choices })}
${props.reports.length > 0 ? list(frame, props) : nothing(frame, asked)}
${paging(frame.t, { newer: props.isFirst ? null : addressOf('/laporan', asked), older: props.older })}`,
  );
}

/** "1.000" or "lebih dari 1.000": beyond that nobody counts along. */
function countWords(frame: Frame, count: number, most: number): string {
  return count > most ? frame.t.reportSee.moreThan(number(frame, most)) : number(frame, count);
}

function overview(frame: Frame, counts: Counts, most: number): Html {
  const t = frame.t.reportSee;
  const one = (state: keyof Counts) => ({
    label: t.figures[state],
    value: counts[state] > most ? `${number(frame, most)}+` : number(frame, counts[state]),
    href: addressOf('/laporan', { keadaan: state }),
  });
  return figures([one('open'), one('late'), one('answered'), one('closed')]);
}

function list(frame: Frame, { reports, pictures, total, most, asked }: Props): Content {
  const t = frame.t.reportSee;
  const words = countWords(frame, total, most);
  return html`<p class="hint" role="status">${inUse(asked) > 0 ? t.countFiltered(words) : t.count(words)}</p>
${entryList(
  reports.map((report) => reportEntry(frame, report, pictures.get(report.id))),
  { level: 2 },
)}`;
}

function nothing(frame: Frame, asked: Asked): Html {
  const t = frame.t.reportSee;
  return emptyState({
    title: t.emptyTitle,
    body: inUse(asked) > 0 ? t.emptyFiltered : t.emptyBody,
    action: linkButton('/lapor', t.file),
  });
}
