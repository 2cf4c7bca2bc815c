import { type Area, isWithin } from '#features/areas';
import type { Db } from '#platform/db.ts';
import { REPORT_STATES } from '../report.ts';
import { cell, type DigestFacts, earlier, type Pair, type Week } from './digest.ts';
import {
  type Categorised,
  countCategories,
  countHappened,
  countStanding,
  findAnswers,
  findForLeadership,
  findIssues,
  findLate,
  type Happened,
} from './facts.queries.ts';

const MOST = 5;
const MOST_ANSWERS = 3;

/** All that a week's digests are made of, by place: read once, added up for each place in turn. */
export type WeekFacts = Awaited<ReturnType<typeof readWeek>>;

export async function readWeek(db: Db, week: Week, now: Date) {
  const before = earlier(week);
  return {
    happened: await countHappened(db, week),
    before: await countHappened(db, before),
    standing: await countStanding(db, now),
    categories: await countCategories(db, week, before),
    issues: await findIssues(db, week),
    late: await findLate(db, now),
    leadership: await findForLeadership(db, now),
    answers: await findAnswers(db, week),
  };
}

/** The week of one place and all below it. What has no place counts for the city alone. */
export function factsOf(read: WeekFacts, area: Area, areas: readonly Area[]): DigestFacts {
  const here = <Row extends { areaCode: string | null }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ areaCode }) =>
      areaCode === null ? area.level === 'kota' : isWithin(areaCode, area.code),
    );
  const sum = (rows: readonly { count: number }[]) =>
    rows.reduce((all, { count }) => all + count, 0);
  const count = (rows: readonly Happened[], measure: Happened['measure']) =>
    sum(here(rows).filter((row) => row.measure === measure));
  const pair = (measure: Happened['measure']): Pair => ({
    now: count(read.happened, measure),
    before: count(read.before, measure),
  });
  const standing = here(read.standing);
  return {
    filed: pair('filed'),
    answered: pair('answered'),
    closed: pair('closed'),
    reopened: pair('reopened'),
    notPublic: cell(count(read.happened, 'notPublic')),
    open: sum(standing.filter(({ state }) => state !== 'answered')),
    overdue: standing.reduce((all, { overdue }) => all + overdue, 0),
    byState: REPORT_STATES.map((state) => ({
      state,
      count: sum(standing.filter((row) => row.state === state)),
    })).filter((row) => row.count > 0),
    byCategory: byCategory(here(read.categories)),
    byArea: areas
      .filter(({ code, level }) => level === 'kelurahan' && isWithin(code, area.code))
      .map(({ code }) => ({
        code,
        count: sum(read.happened.filter((row) => row.measure === 'filed' && row.areaCode === code)),
      })),
    issues: here(read.issues).slice(0, MOST).map(withoutArea),
    late: here(read.late).slice(0, MOST).map(withoutArea),
    leadership: here(read.leadership).map(({ code, title, office, days, isShown }) => ({
      code: isShown ? code : null,
      title: isShown ? title : '',
      office,
      days,
    })),
    answers: here(read.answers).slice(0, MOST_ANSWERS).map(withoutArea),
  };
}

function byCategory(rows: readonly Categorised[]): DigestFacts['byCategory'] {
  const sums = new Map<string, DigestFacts['byCategory'][number]>();
  for (const { code, name, now, before } of rows) {
    const known = sums.get(code) ?? { code, name, now: 0, before: 0 };
    sums.set(code, { ...known, now: known.now + now, before: known.before + before });
  }
  return [...sums.values()].sort((a, b) => b.now - a.now || a.name.localeCompare(b.name, 'id'));
}

function withoutArea<Row extends { areaCode: string | null }>({ areaCode: _area, ...row }: Row) {
  return row;
}

/** Nothing came in, nothing was done and nothing waits: no letter is better than an empty one. */
export function isQuiet({ filed, answered, closed, reopened, open }: DigestFacts): boolean {
  return filed.now + answered.now + closed.now + reopened.now + open === 0;
}
