import type { Model } from '../matching/score.ts';

/** The candidates of one message; `right` says which of them is meant, -1 for none. */
export type Choice = { features: readonly (readonly number[])[]; right: number };

const STEPS = 20;
const NEAR_ENOUGH = 1e-4;
/** A row this sure moves nothing. */
const SURE = 1e-5;
/** Keeps weights of features that say the same from running apart; a share of the rows. */
const RIDGE = 2e-5;

/** Logistic regression over all candidates, by Newton's method: the chance that one is meant. */
export function fitChance(choices: readonly Choice[]): Model {
  const scale = scaleOf(choices);
  const scaled = choices.map(({ features, right }) => ({
    right,
    features: features.map((row) => [...scale.apply(row), 1]),
  }));
  const fitted = newton(scale.mean.length + 1, scaled, ({ features, right }, weights, sums) => {
    for (const [at, row] of features.entries()) {
      const chance = 1 / (1 + Math.exp(-dot(weights, row)));
      addGradient(sums, row, (at === right ? 1 : 0) - chance);
      addCurve(sums, row, chance * (1 - chance));
    }
  });
  return unscaled(fitted, scale);
}

/**
 * As `fitChance`, but the order of the candidates of each message is fitted first (conditional
 * logit), then how sure each place in it is: better where no single candidate is likely.
 */
export function fitOrder(choices: readonly Choice[]): Model {
  const scale = scaleOf(choices);
  const scaled = choices.map(({ features, right }) => ({
    right,
    features: features.map(scale.apply),
  }));
  const answered = scaled.filter(({ right }) => right >= 0);
  const order = newton(scale.mean.length, answered, ({ features, right }, weights, sums) => {
    const shares = softmax(features.map((row) => dot(weights, row)));
    const middle = weights.map((_, k) =>
      features.reduce((sum, row, at) => sum + (shares[at] ?? 0) * (row[k] ?? 0), 0),
    );
    addGradient(sums, features[right] ?? [], 1);
    addGradient(sums, middle, -1);
    for (const [at, row] of features.entries()) {
      const away = row.map((value, k) => value - (middle[k] ?? 0));
      addCurve(sums, away, shares[at] ?? 0);
    }
  });
  const placed = scaled.map(({ features, right }) => ({
    right,
    features: features.map((row) => [dot(order, row)]),
  }));
  const sure = fitChance(placed);
  const slope = sure.weights[0] ?? 1;
  return unscaled([...order.map((weight) => weight * slope), sure.bias], scale);
}

type Sums = { gradient: Float64Array; curve: Float64Array; rows: number };
type Add = (choice: Choice, weights: readonly number[], sums: Sums) => void;

function newton(size: number, choices: readonly Choice[], add: Add): number[] {
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const sums: Sums = {
      ...{ gradient: new Float64Array(size), curve: new Float64Array(size * size), rows: 0 },
    };
    for (const choice of choices) {
      add(choice, weights, sums);
      sums.rows += choice.features.length;
    }
    for (let k = 0; k < size; k += 1) {
      const ridge = RIDGE * sums.rows;
      sums.gradient[k] = (sums.gradient[k] ?? 0) - ridge * (weights[k] ?? 0);
      sums.curve[k * size + k] = (sums.curve[k * size + k] ?? 0) + ridge;
    }
    const change = solve(sums.curve, sums.gradient);
    const longest = Math.max(...change.map(Math.abs));
    for (const [k, by] of change.entries())
      weights[k] = (weights[k] ?? 0) + by / Math.max(1, longest / 2);
    if (longest < NEAR_ENOUGH) break;
  }
  return weights;
}

function addGradient({ gradient }: Sums, x: readonly number[], by: number): void {
  for (const [k, value] of x.entries()) gradient[k] = (gradient[k] ?? 0) + by * value;
}

function addCurve({ curve }: Sums, x: readonly number[], by: number): void {
  if (by < SURE) return;
  const size = x.length;
  for (let k = 0; k < size; k += 1) {
    const part = by * (x[k] ?? 0);
    for (let l = 0; l < size; l += 1) {
      curve[k * size + l] = (curve[k * size + l] ?? 0) + part * (x[l] ?? 0);
    }
  }
}

/** Gauss, with the largest pivot; the ridge keeps it solvable. */
function solve(square: Float64Array, right: Float64Array): number[] {
  const size = right.length;
  const rows = Array.from({ length: size }, (_, k) => [
    ...square.slice(k * size, (k + 1) * size),
    right[k] ?? 0,
  ]);
  for (let k = 0; k < size; k += 1) {
    const rest = rows.slice(k).sort((a, b) => Math.abs(b[k] ?? 0) - Math.abs(a[k] ?? 0));
    rows.splice(k, size - k, ...rest);
    const pivot = rows[k] ?? [];
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[k] ?? 0) / (pivot[k] ?? 1);
      for (let l = k; l <= size; l += 1) row[l] = (row[l] ?? 0) - factor * (pivot[l] ?? 0);
    }
  }
  return rows.map((row, k) => (row[size] ?? 0) / (row[k] ?? 1));
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}

function dot(some: readonly number[], others: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < some.length; at += 1) sum += (some[at] ?? 0) * (others[at] ?? 0);
  return sum;
}

function scaleOf(choices: readonly Choice[]) {
  const rows = choices.flatMap(({ features }) => features);
  const size = rows[0]?.length ?? 0;
  const columns = Array.from({ length: size }, (_, k) => rows.map((row) => row[k] ?? 0));
  const mean = columns.map(
    (column) => column.reduce((sum, value) => sum + value, 0) / column.length,
  );
  const spread = columns.map((column, k) => {
    const squares = column.reduce((sum, value) => sum + (value - (mean[k] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / column.length) || 1;
  });
  const apply = (row: readonly number[]) =>
    row.map((value, k) => (value - (mean[k] ?? 0)) / (spread[k] ?? 1));
  return { mean, spread, apply };
}

/** The last of the fitted numbers is the bias; weights for features as they are, not as they were scaled. */
function unscaled(fitted: readonly number[], { mean, spread }: ReturnType<typeof scaleOf>): Model {
  const weights = mean.map((_, k) => (fitted[k] ?? 0) / (spread[k] ?? 1));
  const bias = (fitted[mean.length] ?? 0) - dot(weights, mean);
  return { bias, weights };
}
