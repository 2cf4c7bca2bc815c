import { html } from 'hono/html';

import { postButton } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { paging } from '#ui/paging.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import type { DeliveryCount, GaveUp } from '../notice.ts';

type Props = {
  counts: DeliveryCount[];
  gaveUp: GaveUp[];
  older: string | null;
  deadJobs: number;
  retried: boolean;
  mayRetry: boolean;
};

/** For whoever looks after the installation: what left, what did not, and why; never to whom. */
export function deliveriesPage(frame: Frame, props: Props): Html {
  const t = frame.t.channels;
  const failed =
    props.gaveUp.length === 0
      ? emptyState({ title: t.deliveriesNone, body: t.deliveriesNoneBody })
      : html`${failedTable(frame, props)}${paging(frame.t, { older: props.older })}`;
  return page(
    frame,
    { title: t.deliveriesTitle, hidden: true, wide: true },
    html`${pageHead({ title: t.deliveriesTitle, lede: t.deliveriesLead })}
${props.retried ? notice(frame.t, { tone: 'success', title: t.deliveriesRetried }) : ''}
${countTable(frame, props.counts)}
${section({ title: t.deliveriesFailed }, failed)}
${section(
  { title: t.deadJobs },
  html`<p>${props.deadJobs === 0 ? t.deadJobsNone : t.deadJobsBody(props.deadJobs)}</p>`,
)}`,
  );
}

const STATES = ['queued', 'sent', 'delivered', 'read', 'failed', 'gave_up', 'suppressed'] as const;

function countTable(frame: Frame, counts: DeliveryCount[]): Html {
  const t = frame.t.channels;
  return table({
    caption: t.deliveriesTitle,
    hideCaption: true,
    columns: [
      { label: t.deliveriesChannel },
      ...STATES.map((state) => ({ label: t.state[state], numeric: true })),
    ],
    rows: (['desk', 'email', 'push'] as const).map((channel) => [
      t.channel[channel],
      ...STATES.map((state) =>
        number(
          frame,
          counts.find((one) => one.channel === channel && one.state === state)?.count ?? 0,
        ),
      ),
    ]),
  });
}

function failedTable(frame: Frame, { gaveUp, mayRetry }: Props): Html {
  const t = frame.t.channels;
  return table({
    caption: t.deliveriesFailed,
    hideCaption: true,
    columns: [
      { label: t.deliveriesNotice },
      { label: t.deliveriesCause },
      { label: t.deliveriesTries, numeric: true },
      { label: t.deliveriesWhen },
      { label: t.deliveriesDeed },
    ],
    rows: gaveUp.map((one) => [
      one.title,
      html`<span>${t.channel[one.channel]}: <code>${one.lastOutcome}</code></span>`,
      number(frame, one.attempts),
      timeTag(frame, one.createdAt, 'shortTime'),
      mayRetry
        ? postButton(`/meja/kiriman/${one.id}/coba-lagi`, t.deliveriesRetry, {
            tone: 'plain',
            small: true,
          })
        : '',
    ]),
  });
}
