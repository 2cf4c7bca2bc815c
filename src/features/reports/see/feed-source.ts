import type { PublicReport } from './published-report.ts';

/** A feed of public reports, ready to be written in any of its forms. */
export type FeedSource = {
  title: string;
  about: string;
  /** Public address of the city. */
  origin: string;
  /** Path and query of the page the feed is of, and of the feed itself. */
  page: string;
  self: string;
  language: 'id' | 'en';
  reports: readonly PublicReport[];
  /** What a reader sees of the state: "Dijawab". */
  stateWords: (report: PublicReport) => string;
  /** Of an empty feed; otherwise the newest change counts. */
  now: Date;
};

/** When anything in it changed last. */
export function changedAt({ reports, now }: Pick<FeedSource, 'reports' | 'now'>): Date {
  if (reports.length === 0) return now;
  return new Date(Math.max(...reports.map((report) => report.changedAt.getTime())));
}

export const addressIn = ({ origin }: Pick<FeedSource, 'origin'>, { code }: PublicReport): string =>
  `${origin}/laporan/${code}`;
