import { html } from 'hono/html';

import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import type { Refusal } from '../../outcome.ts';

/** What became of one of several: `null` is done. */
export type BulkResult = { id: string; code: string; title: string; refusal: Refusal | null };

export function bulkResults(frame: Frame, results: readonly BulkResult[]): Content {
  if (results.length === 0) return '';
  const t = frame.t.reportDesk.bulk;
  const refusals: Record<Refusal, string> = frame.t.reports.refusals;
  const isWhole = results.every(({ refusal }) => refusal === null);
  const lines = results.map(
    ({ id, code, title, refusal }) =>
      html`<li><a href="/meja/laporan/${id}">${title}</a> (${code}): ${refusal ? refusals[refusal] : t.done}</li>`,
  );
  return notice(
    frame.t,
    { tone: isWhole ? 'success' : 'warning', title: t.resultTitle },
    html`<ul>${lines}</ul>`,
  );
}
