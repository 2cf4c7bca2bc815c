import { html } from 'hono/html';

import { duration, longDate } from '#ui/format.ts';
import type { Frame } from '#ui/frame.ts';
import type { Content } from '#ui/html.ts';
import { dueOf } from '../late.ts';
import type { ClockRules } from '../public-rules.ts';
import type { ShownReport } from '../published-report.ts';

/** The clocks in words, with the rule each follows; what is over is said, not hidden. */
export function clockWords(frame: Frame, report: ShownReport, rules: ClockRules): Content {
  const lines = [...sentences(frame, report, rules)];
  if (lines.length === 0) return '';
  const due = dueOf(report);
  const over = due ? frame.now.getTime() - due.getTime() : 0;
  const late =
    over > 0
      ? html`<p class="over">${frame.t.reportSee.clock.late(duration(frame, over))}</p>`
      : '';
  return html`<div class="clocks">${late}${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

function* sentences(frame: Frame, report: ShownReport, rules: ClockRules): Generator<string> {
  const t = frame.t.reportSee.clock;
  const { state, stepDueAt, answerDueAt, pausedAt, pauseReason } = report;
  if (report.kind === 'field_information' && state === 'closed') yield t.none;
  if (pausedAt && pauseReason) {
    yield t.paused(longDate(frame, pausedAt), frame.t.reports.pauseReasons[pauseReason]);
  }
  const step = stepDueAt && rules.step ? by(frame, stepDueAt, rules.step.basis) : null;
  if (step && state === 'verified') yield t.verified(step);
  if (step && state === 'assigned') yield t.assigned(step);
  if (step && state === 'reopened') yield t.reopened(step);
  if (stepDueAt && rules.step && state === 'answered') {
    yield t.answered(longDate(frame, stepDueAt), rules.step.basis);
  }
  const awaited = ['filed', 'verified', 'assigned', 'in_progress', 'reopened'].includes(state);
  if (awaited && answerDueAt && rules.answer) {
    yield t.answer(by(frame, answerDueAt, rules.answer.basis));
  }
  if (report.answeredAt && !awaited) yield answeredIn(frame, report);
}

const by = (frame: Frame, at: Date, basis: string): string =>
  frame.t.reportSee.clock.by(longDate(frame, at), basis);

/** "Dijawab 6 hari setelah dilaporkan, dalam batas waktu." */
function answeredIn(frame: Frame, { answeredAt, answerDueAt, filedAt }: ShownReport): string {
  const t = frame.t.reportSee.clock;
  const at = answeredAt ?? filedAt;
  const took = t.answeredIn(duration(frame, at.getTime() - filedAt.getTime()));
  if (!answerDueAt) return `${took}.`;
  const over = at.getTime() - answerDueAt.getTime();
  return `${took}, ${over <= 0 ? t.inTime : t.afterTime(duration(frame, over))}.`;
}
