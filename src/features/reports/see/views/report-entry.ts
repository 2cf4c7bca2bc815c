import { html } from 'hono/html';

import type { Entry } from '#ui/entry-list.ts';
import { number, timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import type { PublicReportFile, PublicReportItem } from '../published-report.ts';
import { stateBadges } from './report-badge.ts';

/** A report as a line of a public list. */
export function reportEntry(
  frame: Frame,
  report: PublicReportItem,
  picture?: PublicReportFile,
): Entry {
  const t = frame.t.reportSee;
  return {
    href: `/laporan/${report.code}`,
    title: report.title,
    margin: timeTag(frame, report.filedAt, 'short'),
    eyebrow: report.categoryName,
    summary: whereWords(frame, report),
    meta: [
      t.forOffice(report.officeName),
      report.supporters > 0 && t.supportersShort(number(frame, report.supporters)),
    ],
    badge: html`${stateBadges(frame, report)}`,
    ...(picture && { picture: thumbnail(picture) }),
  };
}

/** "Depan pasar, RT 02 RW 05, Yosodadi": from the smallest to the largest. */
export function whereWords(
  { t }: Frame,
  { place, rw, rt, areaName }: Pick<PublicReportItem, 'place' | 'rw' | 'rt' | 'areaName'>,
): string {
  const words = t.reports.place;
  const street = [rt === null ? '' : words.rt(rt), rw === null ? '' : words.rw(rw)];
  return [place, street.filter(Boolean).join(' '), areaName ?? ''].filter(Boolean).join(', ');
}

/** The smallest size there is; it says nothing that the words beside it do not say. */
function thumbnail({ sizes, sha256 }: PublicReportFile): Html {
  const [smallest] = Object.entries(sizes).sort(([a], [b]) => Number(a) - Number(b));
  return html`<img src="/berkas/${smallest?.[1] ?? sha256}.webp" alt="" width="96" height="96" loading="lazy" decoding="async">`;
}
