import type { Services } from '#platform/services.ts';
import { moveReport } from '../move-report.ts';
import { OK, type Outcome, refused } from '../outcome.ts';
import type { Report } from '../report.ts';
import { isReporter, type Reporter } from '../reporter.ts';
import { onReport } from './on-report.ts';
import { openAgain } from './reopen-report.ts';

export type RateReport = {
  reportId: string;
  reporter: Reporter;
  /** One to five. */
  rating: number;
  note: string;
};

/** Below this the answer goes to a second reader. */
const GOOD_ENOUGH = 3;

/** The reporter says what the answer was worth, once for each answer. */
export function rateReport(
  services: Services,
  { reportId, reporter, rating, note }: RateReport,
): Promise<Outcome> {
  return onReport(services, reportId, async (tx, report) => {
    if (!(await isReporter(tx.db, reportId, reporter))) return refused('not_allowed');
    if (!canBeRated(report)) return refused('wrong_state');
    if (!Number.isInteger(rating) || rating < 1 || rating > 5) return refused('no_rating');
    if (isRated(report)) return refused('already_done');

    const change = { rating, rating_note: note, rated_at: tx.now() };
    if (rating < GOOD_ENOUGH) {
      await openAgain(tx, report, { event: 'low_rating', by: null, note, change });
    } else {
      await moveReport(tx, report, { event: 'rated', by: null, note, change });
    }
    return OK;
  });
}

/** There is an answer of the city to judge; what was noted or answered elsewhere has none. */
const canBeRated = ({ state, answeredAt }: Report): boolean =>
  (state === 'answered' || state === 'closed') && answeredAt !== null;

/** A rating belongs to the answer that was there when it was given. */
export const isRated = ({ ratedAt, answeredAt }: Pick<Report, 'ratedAt' | 'answeredAt'>): boolean =>
  ratedAt !== null && (answeredAt === null || ratedAt >= answeredAt);
