import type { Outcome } from '../look-up/match.ts';

/** What one query came to. */
export type Result = {
  variant: string;
  /** Undefined when the file does not say; null when no record is meant. */
  expected: string | null | undefined;
  outcome: Outcome;
  /** Ids, the best first. */
  found: readonly string[];
  ms: number;
};

export type Figures = {
  queries: number;
  outcomes: Record<Outcome, number>;
  /** Share answered by itself. */
  answered: number;
  /** Share answered with another record than the one that is meant. */
  answeredWrong: number;
  /** Over the queries with a record that is meant. */
  recall: { queries: number; at1: number; at5: number; at10: number; mrr: number } | null;
  ms: { p50: number; p95: number; most: number };
};

/** All queries together and each variant by itself, in the order of the alphabet. */
export function figuresOf(results: readonly Result[]): { all: Figures; by: Map<string, Figures> } {
  const variants = [...new Set(results.map(({ variant }) => variant))].sort();
  return {
    all: figures(results),
    by: new Map(
      variants.map((name) => [name, figures(results.filter(({ variant }) => variant === name))]),
    ),
  };
}

function figures(results: readonly Result[]): Figures {
  const outcomes = { answer: 0, pattern: 0, suggest: 0, queue: 0 };
  for (const { outcome } of results) outcomes[outcome] += 1;
  const judged = results.filter(({ expected }) => expected !== undefined);
  const wrong = judged.filter(
    ({ outcome, expected, found }) => outcome === 'answer' && found[0] !== expected,
  );
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    queries: results.length,
    outcomes,
    answered: part(outcomes.answer, results.length),
    answeredWrong: part(wrong.length, judged.length),
    recall: recallOf(results),
    ms: { p50: quantile(times, 0.5), p95: quantile(times, 0.95), most: times.at(-1) ?? 0 },
  };
}

/** Ranks count from 1; a record that is not among the ten counts as not found. */
function recallOf(results: readonly Result[]): Figures['recall'] {
  const ranks = results.flatMap(({ expected, found }) =>
    typeof expected === 'string' ? [found.slice(0, 10).indexOf(expected) + 1] : [],
  );
  if (ranks.length === 0) return null;
  const within = (most: number) =>
    part(ranks.filter((rank) => rank > 0 && rank <= most).length, ranks.length);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0);
  return {
    queries: ranks.length,
    at1: within(1),
    at5: within(5),
    at10: within(10),
    mrr: reciprocal / ranks.length,
  };
}

const part = (some: number, all: number) => (all > 0 ? some / all : 0);

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
