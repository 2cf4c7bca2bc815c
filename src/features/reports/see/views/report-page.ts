import { html } from 'hono/html';

import type { AreaShape } from '#features/areas';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { metaLine } from '#ui/entry-list.ts';
import { facts } from '#ui/facts.ts';
import { timeTag } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { columns, section } from '#ui/section.ts';
import type { ClockRules } from '../public-rules.ts';
import type { ShownReport } from '../published-report.ts';
import type { Story } from '../story.ts';
import { clockWords } from './clock-words.ts';
import {
  deskPart,
  followPart,
  meTooPart,
  reportFacts,
  sharePart,
  supportersWords,
  wherePart,
} from './report-aside.ts';
import { stateBadges } from './report-badge.ts';
import { reportHead } from './report-head.ts';
import { fileRow } from './report-photos.ts';
import { answersPart, historyPart, witnessesPart } from './report-story.ts';

export type ReportPageProps = {
  report: ShownReport;
  /** Everybody may read it, not only who filed it. */
  isShown: boolean;
  story: Story;
  rules: ClockRules;
  shapes: readonly AreaShape[];
  vapidKey: string;
  may: { witness: boolean; desk: boolean };
  /** What the reporter alone sees above the rest; empty for everybody else. */
  own: Content;
};

/** One report: what was said, what became of it, and how to hear of it. */
export function reportPage(frame: Frame, props: ReportPageProps): Html {
  const { report, isShown, story, own } = props;
  return page(
    frame,
    {
      title: report.title,
      description: report.body.slice(0, 160),
      canonical: `/laporan/${report.code}`,
      ...(isShown && { head: reportHead(frame, report, story) }),
      hidden: !isShown || report.state === 'duplicate',
      current: 'reports',
      wide: true,
    },
    html`<article class="report">${head(frame, report)}
${own}${duplicateNotice(frame, report)}
${columns(main(frame, props), aside(frame, props))}</article>`,
  );
}

function head(frame: Frame, report: ShownReport): Html {
  const t = frame.t.reportSee;
  return pageHead({
    breadcrumb: breadcrumb(frame.t, [{ href: '/laporan', label: t.title }]),
    eyebrow: `${frame.t.reports.kinds[report.kind]} · ${report.categoryName}`,
    title: report.title,
    meta: metaLine(
      [
        html`${t.report.filedOn} ${timeTag(frame, report.filedAt, 'short')}`,
        report.areaSlug ? html`<a href="/wilayah/${report.areaSlug}">${report.areaName}</a>` : '',
        report.supporters > 0 && supportersWords(frame, report.supporters),
      ],
      html`${stateBadges(frame, report)}`,
    ),
  });
}

function duplicateNotice(frame: Frame, report: ShownReport): Content {
  const t = frame.t.reportSee.report;
  if (report.state !== 'duplicate') return '';
  const link = report.duplicateOfCode
    ? html`<p><a href="/laporan/${report.duplicateOfCode}">${t.duplicateLink}</a></p>`
    : '';
  return notice(
    frame.t,
    { tone: 'info', title: t.duplicateTitle },
    html`<p>${t.duplicate}</p>${link}`,
  );
}

function main(frame: Frame, { report, story, rules }: ReportPageProps): Content {
  const t = frame.t.reportSee.report;
  const filed = story.files.filter(({ stage }) => stage === 'filed');
  const after = story.files.filter(
    ({ stage, answerId, witnessId }) => stage !== 'filed' && !answerId && !witnessId,
  );
  const reason = report.reason
    ? html`<p><strong>${t.reason}:</strong> <span class="report-words">${report.reason}</span></p>`
    : '';
  return html`<section class="section" id="isi-laporan"><h2>${t.whatItSays}</h2>
<p class="report-words">${report.body}</p>
${asked(frame, report)}${fileRow(frame, [...filed, ...after])}${reason}
${clockWords(frame, report, rules)}${rated(frame, report)}</section>
${answersPart(frame, story)}
${witnessesPart(frame, story)}
${historyPart(frame, story.events)}`;
}

/** Who, when, where, why, how, and the category's own questions: what was answered of them. */
function asked(frame: Frame, { prompts, answers, questions }: ShownReport): Content {
  const words: Record<string, string> = frame.t.reportSee.report.prompts;
  const pairs = [
    ...Object.entries(prompts).map(([key, said]) => [words[key] ?? key, said] as const),
    ...questions.map(({ key, label }) => [label, answers[key] ?? ''] as const),
  ].filter(([, said]) => said !== '');
  return pairs.length > 0 ? facts(pairs) : '';
}

function rated(frame: Frame, { rating, reopenedCount }: ShownReport): Content {
  const t = frame.t.reportSee.report;
  const again = reopenedCount > 0 ? html`<p>${t.reopenedTimes(reopenedCount)}</p>` : '';
  return html`${rating === null ? '' : html`<p><strong>${t.rated(rating)}</strong></p>`}${again}`;
}

function aside(frame: Frame, props: ReportPageProps): Content {
  const { report, isShown, shapes, vapidKey, may, own } = props;
  // the reporter is told anyway, and has said "me" already
  const toJoin = own ? '' : html`${meTooPart(frame, report)}${followPart(frame, report, vapidKey)}`;
  return html`${deskPart(frame, report, may)}
${section({ title: frame.t.common.details, id: 'rincian' }, reportFacts(frame, report))}
${wherePart(frame, report, shapes)}
${isShown ? html`${toJoin}${sharePart(frame, report)}` : ''}`;
}
