import { createHash } from 'node:crypto';

import { chanceOf, type Model, SHIPPED, type Weights } from '../matching/score.ts';
import { figuresOf, type Result } from './figures.ts';
import { fitChance, fitOrder } from './fit-model.ts';
import { choicesOf, type Gathered } from './gather-choices.ts';

const FOLDS = 5;
export type Fitted = {
  weights: Weights;
  /** Each query judged by a model that never saw a query of the same record. */
  heldOut: ReturnType<typeof figuresOf>;
};

type Models = { title: Model; body: Model };

/**
 * Fits the title model on real messages and their titles (`pairs`), the body model on changed copies
 * and on messages that no record is meant by (`copies`). Names are not looked at here.
 */
export function fitMatching(pairs: readonly Gathered[], copies: readonly Gathered[]): Fitted {
  const results = Array.from({ length: FOLDS }, (_, fold) => {
    const models = fit(
      pairs.filter((one) => foldOf(one) !== fold),
      copies.filter((one) => foldOf(one) !== fold),
    );
    const out = [...pairs, ...copies].filter((one) => foldOf(one) === fold);
    return out.map((one) => resultOf(one, models));
  }).flat();
  return { weights: { ...SHIPPED, ...fit(pairs, copies) }, heldOut: figuresOf(results) };
}

/** A message that is its title word for word teaches nothing about the others. */
function fit(pairs: readonly Gathered[], copies: readonly Gathered[]): Models {
  const told = pairs.filter(({ variant }) => variant !== 'identical');
  return {
    title: rounded(fitOrder(choicesOf(told, 'title'))),
    body: rounded(fitChance(choicesOf(copies, 'body'))),
  };
}

/** By the record that is meant, so that no copy of a message is learned from when another is judged. */
function foldOf({ id, expected }: Gathered): number {
  return (
    createHash('sha256')
      .update(expected ?? id)
      .digest()
      .readUInt32BE(0) % FOLDS
  );
}

function resultOf({ variant = '-', expected, candidates }: Gathered, models: Models): Result {
  const ranked = candidates
    .map(({ id, title, body }) => {
      const byTitle = title ? chanceOf(title, models.title) : 0;
      const byBody = body ? chanceOf(body, models.body) : 0;
      const { answerFrom } = SHIPPED;
      const isSure = byTitle >= answerFrom.title || byBody >= answerFrom.body;
      return { id, isSure, chance: Math.max(byTitle, byBody) };
    })
    .sort((a, b) => b.chance - a.chance);
  const [first] = ranked;
  const suggested = (first?.chance ?? 0) >= SHIPPED.suggestFrom ? 'suggest' : 'queue';
  return {
    ...{ variant, expected, ms: 0, found: ranked.map(({ id }) => id) },
    outcome: first?.isSure ? 'answer' : suggested,
  };
}

const rounded = ({ bias, weights }: Model): Model => ({
  bias: thousandth(bias),
  weights: weights.map(thousandth),
});

const thousandth = (value: number) => Math.round(value * 1000) / 1000;
