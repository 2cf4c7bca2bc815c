import type { ReportKind } from '#features/reports';

/**
 * What people write and what an office says to it. `{jalan}`, `{patokan}`, `{sejak}`, `{rw}` and `{rt}` are
 * filled in for each report, so that one text told twice does not read alike.
 */
export type ReportText = {
  kind: ReportKind;
  title: string;
  body: string;
  /** Empty for what a KIM observes: no answer is owed. */
  answer: string;
};

export type Subject = {
  category: string;
  /** So many of a hundred reports are about this. */
  weight: number;
  /** It stands in the street, where passers-by see it. */
  isOutdoors?: boolean;
  texts: readonly ReportText[];
  /** What an office says it has begun. */
  starts: readonly string[];
  /** What was done and where it can be seen. */
  proofs: readonly string[];
};

const text =
  (kind: ReportKind) =>
  (title: string, body: string, answer: string): ReportText => ({ kind, title, body, answer });

export const complaint = text('complaint');
export const aspiration = text('aspiration');
export const request = text('information_request');
export const observed = (title: string, body: string) => text('field_information')(title, body, '');
