import { dueAt } from '#platform/clock.ts';
import type { Services } from '#platform/services.ts';
import type { ReportChange } from './change.queries.ts';
import type { Report, ReportState } from './report.ts';

/** The rule that says by when a report of this kind must be answered; field information is owed none. */
export function answerRule({
  kind,
  oversight,
  publicInformation,
}: {
  kind: Report['kind'];
  oversight: boolean;
  publicInformation: boolean;
}): string | null {
  switch (kind) {
    case 'complaint':
      return oversight ? 'report.oversight' : 'report.complaint';
    case 'aspiration':
      return 'report.aspiration';
    case 'information_request':
      return publicInformation ? 'report.public_information' : 'report.information_request';
    case 'field_information':
      return null;
  }
}

/** By when the next step of each state is due, from the moment the state is entered. */
const STEP_RULES: Partial<Record<ReportState, string>> = {
  filed: 'report.verify',
  incomplete: 'report.completion',
  assigned: 'report.first_response',
  answered: 'report.auto_close',
  reopened: 'report.second_reading',
};

type Clocks = Pick<ReportChange, 'step_due_at' | 'look_at' | 'late_level'>;

/**
 * The clocks a report shows once it has turned: `step_due_at` of the new state's own step and the
 * moment the sweep must look again, whichever comes first of step and answer.
 */
export async function clocksAfter(
  tx: Services,
  report: Pick<Report, 'stepDueAt' | 'answerDueAt'>,
  to: ReportState,
): Promise<Clocks> {
  const rule = STEP_RULES[to];
  // verification and disposition share their three days
  const step = to === 'verified' ? report.stepDueAt : rule ? await dueAt(tx, rule) : null;
  const awaited = to === 'assigned' || to === 'in_progress' || to === 'verified' || to === 'filed';
  const moments = [step, awaited ? report.answerDueAt : null].flatMap((moment) => moment ?? []);
  return {
    step_due_at: step,
    look_at: moments.length > 0 ? new Date(Math.min(...moments.map(Number))) : null,
    late_level: 'none',
  };
}
