import { html } from 'hono/html';

import { shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { table } from '#ui/table.ts';
import type { HandedCase } from '../handed-case.ts';

/** On paper lies what anybody may find: the words of what is not public stay out of it. */
export function caseTable(frame: Frame, cases: readonly HandedCase[]): Html {
  const t = frame.t.reportOffice.handOver;
  return table({
    caption: t.listCaption,
    columns: [
      { label: t.columns.code },
      { label: t.columns.title },
      { label: t.columns.state },
      { label: t.columns.due },
    ],
    rows: cases.map(({ id, code, title, isPublic, state, dueAt }) => [
      html`<a href="/meja/laporan/${id}">${code}</a>`,
      isPublic ? title : t.unnamed,
      frame.t.reports.states[state],
      dueAt ? shortDateTime(frame, dueAt) : '',
    ]),
  });
}
