import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { facts } from '#ui/facts.ts';
import { form as formOf } from '#ui/form.ts';
import { number, shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import type { MatchReport } from '../match-report.ts';

type Props = {
  reports: readonly MatchReport[];
  done: 'adopted' | 'left' | null;
  /** Somebody else was quicker. */
  isLate: boolean;
};

export function thresholdsPage(frame: Frame, { reports, done, isLate }: Props): Html {
  const t = frame.t.claimOffice.thresholds;
  return page(
    frame,
    { title: t.title, hidden: true, current: 'desk' },
    html`${pageHead({
      breadcrumb: breadcrumb(frame.t, [{ href: '/meja/cek', label: frame.t.claimDesk.title }]),
      title: t.title,
      lede: t.lede,
    })}
${done ? notice(frame.t, { tone: 'success', title: t[done] }) : ''}${isLate ? notice(frame.t, { tone: 'problem' }, t.decided) : ''}
${reports.length === 0 ? emptyState({ title: t.none, body: t.noneBody }) : html`${reports.map((report) => oneReport(frame, report))}`}`,
  );
}

function oneReport(frame: Frame, report: MatchReport): Html {
  const t = frame.t.claimOffice.thresholds;
  const threshold = (at: number | null) => (at === null ? t.unchanged : at.toFixed(3));
  const state = report.decision
    ? html`${badge(t.decisions[report.decision], report.decision === 'adopted' ? 'good' : 'muted')} ${report.decidedBy && report.decidedAt ? t.decidedBy(report.decidedBy, shortDateTime(frame, report.decidedAt)) : ''}`
    : badge(t.waiting, 'warn');
  const moves = report.answerAt !== null || report.suggestAt !== null;
  const decision =
    report.decision === null
      ? formOf(
          {
            action: `/meja/cek/ambang/${report.id}/decide-report`,
            label: t.madeAt(shortDateTime(frame, report.madeAt)),
          },
          html`<div class="buttons">${moves ? button(t.adopt, { name: 'decision', value: 'adopted' }) : ''}${button(t.leave, { name: 'decision', value: 'left', tone: 'plain' })}</div>`,
        )
      : '';
  return section(
    { title: t.madeAt(shortDateTime(frame, report.madeAt)) },
    html`<p class="meta">${state}</p>${facts([
      [t.answerAt, threshold(report.answerAt)],
      [t.suggestAt, threshold(report.suggestAt)],
    ])}<details><summary>${t.facts}</summary>${facts(Object.entries(report.facts).map(([name, value]) => [factName(frame, name), factWords(frame, value)]))}</details>${decision}`,
  );
}

const factName = ({ t }: Frame, name: string): string =>
  new Map(Object.entries(t.claimTips.reviewFacts)).get(name) ?? name;

/** Figures as the night's reckoning wrote them down. */
function factWords(frame: Frame, value: unknown): string {
  if (typeof value === 'number') return number(frame, value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
