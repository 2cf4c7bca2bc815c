import { html } from 'hono/html';

import { badge } from '#ui/badge.ts';
import { breadcrumb } from '#ui/breadcrumb.ts';
import { button } from '#ui/button.ts';
import { emptyState } from '#ui/empty-state.ts';
import { facts } from '#ui/facts.ts';
import { form as formOf } from '#ui/form.ts';
import { number, percent, shortDateTime } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content, Html } from '#ui/html.ts';
import { notice } from '#ui/notice.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { MATCH_FACTS, type MatchFact, type MatchReport } from '../match-report.ts';

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
  const state = report.decision
    ? html`${badge(t.decisions[report.decision], report.decision === 'adopted' ? 'good' : 'muted')} ${report.decidedBy && report.decidedAt ? t.decidedBy(report.decidedBy, shortDateTime(frame, report.decidedAt)) : ''}`
    : badge(t.waiting, 'warn');
  return section(
    { title: t.madeAt(shortDateTime(frame, report.madeAt)) },
    html`<p class="meta">${state}</p>${facts([
      [t.answerAt, moveWords(frame, report.facts['answerFrom'], report.answerAt)],
      [t.suggestAt, moveWords(frame, report.facts['suggestFrom'], report.suggestAt)],
    ])}<details><summary>${t.facts}</summary>${facts(MATCH_FACTS.map((name) => [t.factNames[name], factWords(frame, name, report.facts[name])]))}</details>${decisionForm(frame, report)}`,
  );
}

function decisionForm(frame: Frame, report: MatchReport): Content {
  const t = frame.t.claimOffice.thresholds;
  if (report.decision !== null) return '';
  const moves = report.answerAt !== null || report.suggestAt !== null;
  return formOf(
    {
      action: `/meja/cek/ambang/${report.id}/decide-report`,
      label: t.madeAt(shortDateTime(frame, report.madeAt)),
    },
    html`<div class="buttons">${moves ? button(t.adopt, { name: 'decision', value: 'adopted' }) : ''}${button(t.leave, { name: 'decision', value: 'left', tone: 'plain' })}</div>`,
  );
}

/** "90 → 93 dari 100": a score of the matching as people read it. */
function moveWords(frame: Frame, from: number | undefined, to: number | null): string {
  const t = frame.t.claimOffice.thresholds;
  const words = (score: number) => number(frame, score * 100);
  if (to === null)
    return from === undefined ? t.unchanged : `${t.score(words(from))}, ${t.unchanged}`;
  return from === undefined ? t.score(words(to)) : t.score(`${words(from)} → ${words(to)}`);
}

const SHARES: readonly MatchFact[] = ['wrongAnswers', 'rightSuggestions'];
const SCORES: readonly MatchFact[] = ['answerFrom', 'suggestFrom'];

function factWords(frame: Frame, name: MatchFact, value: number | undefined): string {
  if (value === undefined) return '';
  if (SHARES.includes(name)) return percent(frame, value);
  return number(frame, SCORES.includes(name) ? value * 100 : value);
}
